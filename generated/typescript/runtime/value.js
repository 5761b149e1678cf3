// What validation has to know about JSON values: kinds, lengths, members, equality.

import { DEPTH } from "./bounds.js";

/** @type {typeof import("./value.js").TooDeep} */
export const TooDeep = class extends Error {
  constructor() {
    super(`nested more than ${DEPTH} levels deep`);
    this.name = "TooDeep";
  }
};

/** @type {typeof import("./value.js").isTooDeep} */
export function isTooDeep(error) {
  // Engines report an exhausted stack as a `RangeError`: the program may have used most of it before it called.
  return error instanceof TooDeep || error instanceof RangeError;
}

/** @type {typeof import("./value.js").isObject} */
export function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @type {typeof import("./value.js").isArray} */
export function isArray(value) {
  return Array.isArray(value);
}

/** @type {typeof import("./value.js").isNumber} */
export function isNumber(value) {
  return typeof value === "number" && Number.isFinite(value);
}

/** @type {typeof import("./value.js").isType} */
export function isType(value, type) {
  switch (type) {
    case "null":
      return value === null;
    case "boolean":
      return typeof value === "boolean";
    case "integer":
      return Number.isInteger(value);
    case "number":
      return isNumber(value);
    case "string":
      return typeof value === "string";
    case "array":
      return Array.isArray(value);
    case "object":
      return isObject(value);
    default:
      return false;
  }
}

// Every object answers to these without having them, so for these names only an own member counts.
const INHERITED = new Set([
  "__defineGetter__",
  "__defineSetter__",
  "__lookupGetter__",
  "__lookupSetter__",
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "toLocaleString",
  "toString",
  "valueOf",
]);

/** @type {typeof import("./value.js").member} */
export function member(object, name) {
  return INHERITED.has(name) && !Object.prototype.hasOwnProperty.call(object, name) ? undefined : object[name];
}

/** @type {typeof import("./value.js").names} */
export function names(object) {
  const found = [];
  for (const name in object) if (object[name] !== undefined) found.push(name);
  return found;
}

/** @type {typeof import("./value.js").size} */
export function size(object) {
  let count = 0;
  for (const name in object) if (object[name] !== undefined) count++;
  return count;
}

/** @type {typeof import("./value.js").hasOnly} */
export function hasOnly(object, count) {
  let all = 0;
  for (const _ in object) all++;
  return all === count || size(object) === count;
}

/** @type {typeof import("./value.js").codePoints} */
export function codePoints(text) {
  let count = text.length;
  for (let at = 1; at < text.length; at++) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800) count--;
  }
  return count;
}

/** @type {typeof import("./value.js").isMultiple} */
export function isMultiple(value, divisor) {
  if (Number.isInteger(divisor)) return value % divisor === 0;
  // Decimal fractions have no exact doubles, so their quotient is only nearly an integer.
  const quotient = value / divisor;
  return Number.isFinite(quotient) && Math.abs(quotient - Math.round(quotient)) <= 1e-15 * Math.abs(quotient);
}

/** @type {typeof import("./value.js").equal} */
export function equal(left, right, depth = 0) {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (depth > DEPTH) throw new TooDeep();
  if (Array.isArray(left)) {
    if (!Array.isArray(right) || left.length !== right.length) return false;
    for (let at = 0; at < left.length; at++) if (!equal(left[at], right[at], depth + 1)) return false;
    return true;
  }
  if (!isObject(left) || !isObject(right) || size(left) !== size(right)) return false;
  return names(left).every((name) => equal(left[name], member(right, name), depth + 1));
}

/** @type {typeof import("./value.js").duplicate} */
export function duplicate(items) {
  // Composite items are compared by their canonical text, so that a long list does not take quadratic time.
  const scalars = new Map();
  const composites = new Map();
  let found;
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    const composite = typeof item === "object" && item !== null;
    const seen = composite ? composites : scalars;
    const key = composite ? canonical(item, 0) : item;
    const below = seen.get(key);
    if (below !== undefined) found = { below, above: at };
    seen.set(key, at);
  }
  return found;
}

/** @type {typeof import("./value.js").duplicateScalar} */
export function duplicateScalar(items, types) {
  const seen = new Map();
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at];
    if (!types.some((type) => isType(item, type))) continue;
    const above = seen.get(item);
    if (above !== undefined) return { below: at, above };
    seen.set(item, at);
  }
  return undefined;
}

/**
 * The same text for equal values, another for any other.
 * @param {unknown} value
 * @param {number} depth
 * @returns {string}
 */
function canonical(value, depth) {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (depth > DEPTH) throw new TooDeep();
  if (isArray(value)) return `[${value.map((item) => canonical(item, depth + 1)).join()}]`;
  if (!isObject(value)) return "";
  const members = [];
  for (const name of names(value).sort()) {
    members.push(`${JSON.stringify(name)}:${canonical(value[name], depth + 1)}`);
  }
  return `{${members.join()}}`;
}
