// Runs the rules on a value and lists what it violates, in the order and wording existing clients know.

import { DEPTH, Verdicts, isDeep } from "./bounds.js";
import { concise } from "./concise.js";
import { isFormat } from "./format.js";
import { hasGroup, scalarTypes } from "./groups.js";
import { matches } from "./pattern.js";
import {
  codePoints,
  duplicate,
  duplicateScalar,
  equal,
  isArray,
  isMultiple,
  isNumber,
  isObject,
  isTooDeep,
  isType,
  member,
  names,
  size,
} from "./value.js";

/** @import { Keywords, Rule } from "./rules.js" */
/** @import { Members } from "./value.js" */
/** @import { Violation } from "./violation.js" */

/** @type {typeof import("./explain.js").explain} */
export function explain(nodes, rule, value, options) {
  if (isDeep(value)) return [tooDeep()];
  /** @type {Violation[]} */
  const found = [];
  const { concise = false, lenient = false } = options ?? {};
  const state = { nodes, found, count: 0, length: 0, concise, lenient, verdicts: new Verdicts() };
  try {
    run(state, rule, value, "");
  } catch (error) {
    if (isTooDeep(error)) return [tooDeep()];
    if (error !== ENOUGH) throw error;
  }
  return found;
}

/** @type {typeof import("./explain.js").tooDeep} */
export function tooDeep() {
  return { pointer: "", keyword: "depth", message: `nested more than ${DEPTH} levels deep` };
}

// Nobody reads more violations than these, or longer ones: a long name is part of every pointer below it.
const MOST = 1_000;
const MOST_LENGTH = 1_000_000;

/** Thrown when the list is full. */
const ENOUGH = Symbol("enough");

/**
 * One evaluation: what it reads, the list it writes (none when only the verdict is wanted), how much it has found, and
 * how long that is.
 * @typedef {{
 *   readonly nodes: readonly Rule[],
 *   readonly found: Violation[] | undefined,
 *   count: number,
 *   length: number,
 *   readonly concise: boolean,
 *   readonly lenient: boolean,
 *   readonly verdicts: Verdicts,
 * }} Run
 */

/**
 * @param {Run} run
 * @param {string} pointer
 * @param {string} keyword
 * @param {string} message
 */
function report(run, pointer, keyword, message) {
  run.count++;
  if (run.found === undefined) return;
  run.length += pointer.length + message.length;
  if (run.found.push({ pointer, keyword, message }) === MOST || run.length > MOST_LENGTH) throw ENOUGH;
}

/**
 * Evaluates a rule; answers whether it accepts the value.
 * @param {Run} state
 * @param {number} rule
 * @param {unknown} value
 * @param {string} pointer
 * @returns {boolean}
 */
function run(state, rule, value, pointer) {
  const keywords = state.nodes[rule];
  if (keywords === undefined || keywords === true) return true;
  if (keywords === false) {
    report(state, pointer, "false schema", "boolean schema is false");
    return false;
  }
  if (!state.verdicts.isWorthIt(value)) return evaluate(state, keywords, value, pointer);
  let verdict = state.verdicts.get(value, rule);
  if (verdict === undefined) {
    verdict = evaluate(silent(state), keywords, value, "");
    state.verdicts.set(value, rule, verdict);
  }
  if (verdict) return true;
  if (state.found) return evaluate(state, keywords, value, pointer);
  state.count++;
  return false;
}

/**
 * @param {Run} state
 * @param {Keywords} keywords
 * @param {unknown} value
 * @param {string} pointer
 */
function evaluate(state, keywords, value, pointer) {
  const before = state.count;
  const type = keywords.type;
  const group = type?.length === 1 && hasGroup(keywords, type[0]) ? type[0] : undefined;
  if (type && group === undefined && !type.some((name) => isType(value, name))) wrongType(state, type, pointer);

  anyType(state, keywords, value, pointer);

  if (isNumber(value)) numbers(state, keywords, value, pointer);
  else if (group === "number") wrongType(state, [group], pointer);

  if (typeof value === "string") texts(state, keywords, value, pointer);
  else if (group === "string") wrongType(state, [group], pointer);

  if (isArray(value)) arrays(state, keywords, value, pointer);
  else if (group === "array") wrongType(state, [group], pointer);

  if (isObject(value)) objects(state, keywords, value, pointer);
  else if (group === "object") wrongType(state, [group], pointer);

  return state.count === before;
}

/**
 * Evaluates a rule only for its answer.
 * @param {Run} state
 * @param {number} rule
 * @param {unknown} value
 */
function accepts(state, rule, value) {
  return run(silent(state), rule, value, "");
}

/**
 * The same evaluation without a list.
 * @param {Run} state
 * @returns {Run}
 */
function silent(state) {
  const { nodes, lenient, verdicts } = state;
  return { nodes, found: undefined, count: 0, length: 0, concise: false, lenient, verdicts };
}

/**
 * @param {Run} state
 * @param {readonly string[]} type
 * @param {string} pointer
 */
function wrongType(state, type, pointer) {
  report(state, pointer, "type", `must be ${type.join()}`);
}

/**
 * @param {Run} state
 * @param {Keywords} rule
 * @param {number} value
 * @param {string} pointer
 */
function numbers(state, rule, value, pointer) {
  if (rule.maximum !== undefined && value > rule.maximum) {
    report(state, pointer, "maximum", `must be <= ${rule.maximum}`);
  }
  if (rule.minimum !== undefined && value < rule.minimum) {
    report(state, pointer, "minimum", `must be >= ${rule.minimum}`);
  }
  if (rule.exclusiveMaximum !== undefined && value >= rule.exclusiveMaximum) {
    report(state, pointer, "exclusiveMaximum", `must be < ${rule.exclusiveMaximum}`);
  }
  if (rule.exclusiveMinimum !== undefined && value <= rule.exclusiveMinimum) {
    report(state, pointer, "exclusiveMinimum", `must be > ${rule.exclusiveMinimum}`);
  }
  if (rule.multipleOf !== undefined && !isMultiple(value, rule.multipleOf)) {
    report(state, pointer, "multipleOf", `must be multiple of ${rule.multipleOf}`);
  }
  const integer = rule.type?.includes("integer") && !rule.type.includes("number");
  if (integer && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    report(state, pointer, "type", "must be a safe integer");
  }
}

/**
 * @param {Run} state
 * @param {Keywords} rule
 * @param {string} value
 * @param {string} pointer
 */
function texts(state, rule, value, pointer) {
  if (rule.maxLength !== undefined && codePoints(value) > rule.maxLength) {
    report(state, pointer, "maxLength", `must NOT have more than ${rule.maxLength} characters`);
  }
  if (rule.minLength !== undefined && codePoints(value) < rule.minLength) {
    report(state, pointer, "minLength", `must NOT have fewer than ${rule.minLength} characters`);
  }
  if (rule.pattern !== undefined && !matches(rule.pattern, value)) {
    report(state, pointer, "pattern", `must match pattern "${rule.pattern.source}"`);
  }
  if (rule.format !== undefined && !isFormat(rule.format, value)) {
    report(state, pointer, "format", `must match format "${rule.format}"`);
  }
}

/**
 * @param {Run} state
 * @param {Keywords} rule
 * @param {unknown} value
 * @param {string} pointer
 */
function anyType(state, rule, value, pointer) {
  if ("const" in rule && !equal(value, rule.const)) {
    report(state, pointer, "const", "must be equal to constant");
  }
  if (rule.enum !== undefined && !rule.enum.some((allowed) => equal(value, allowed))) {
    report(state, pointer, "enum", "must be equal to one of the allowed values");
  }
  if (rule.not !== undefined && accepts(state, rule.not, value)) {
    report(state, pointer, "not", "must NOT be valid");
  }
  if (rule.anyOf !== undefined) anyOf(state, rule, rule.anyOf, value, pointer);
  if (rule.oneOf !== undefined) oneOf(state, rule, rule.oneOf, value, pointer);
  for (const part of rule.allOf ?? []) run(state, part, value, pointer);
  if (rule.if !== undefined && (rule.then !== undefined || rule.else !== undefined)) {
    const name = accepts(state, rule.if, value) ? "then" : "else";
    const branch = rule[name];
    if (branch !== undefined && !run(state, branch, value, pointer)) {
      report(state, pointer, "if", `must match "${name}" schema`);
    }
  }
}

/**
 * @param {Run} state
 * @param {Keywords} rule
 * @param {readonly number[]} alternatives
 * @param {unknown} value
 * @param {string} pointer
 */
function anyOf(state, rule, alternatives, value, pointer) {
  if (alternatives.some((alternative) => accepts(state, alternative, value))) return;
  if (state.lenient && mayBeNew(rule, value)) return;
  if (toldBriefly(state, rule, alternatives, value, pointer)) return;
  if (state.found) for (const alternative of alternatives) run(state, alternative, value, pointer);
  report(state, pointer, "anyOf", "must match a schema in anyOf");
}

/**
 * @param {Run} state
 * @param {Keywords} rule
 * @param {readonly number[]} alternatives
 * @param {unknown} value
 * @param {string} pointer
 */
function oneOf(state, rule, alternatives, value, pointer) {
  /** @type {number[]} */
  const refused = [];
  let accepted = 0;
  for (const alternative of alternatives) {
    if (!accepts(state, alternative, value)) refused.push(alternative);
    else if (++accepted === 2) break;
  }
  if (accepted === 1) return;
  if (accepted === 0 && state.lenient && mayBeNew(rule, value)) return;
  if (accepted === 0 && toldBriefly(state, rule, alternatives, value, pointer)) return;
  if (state.found) for (const alternative of refused) run(state, alternative, value, pointer);
  report(state, pointer, "oneOf", "must match exactly one schema in oneOf");
}

/**
 * Whether a value that no alternative accepts may be one that a newer document knows.
 * @param {Keywords} rule
 * @param {unknown} value
 */
function mayBeNew(rule, value) {
  if (!rule.open) return false;
  if (rule.tag === undefined) return typeof value === "string";
  const [name, values] = rule.tag;
  return isObject(value) && !values.some((known) => known === member(value, name));
}

/**
 * Tells in few words, when that is wanted and possible, that no alternative accepts a value.
 * @param {Run} state
 * @param {Keywords} rule
 * @param {readonly number[]} alternatives
 * @param {unknown} value
 * @param {string} pointer
 */
function toldBriefly(state, rule, alternatives, value, pointer) {
  const instead = state.concise ? concise(state.nodes, alternatives, rule.tag, value) : undefined;
  if (instead === undefined) return false;
  if ("only" in instead) {
    run(state, instead.only, value, pointer);
    return true;
  }
  const place = instead.member === undefined ? pointer : `${pointer}/${escape(instead.member)}`;
  report(state, place, instead.keyword, instead.message);
  return true;
}

/**
 * @param {Run} state
 * @param {Keywords} rule
 * @param {readonly unknown[]} value
 * @param {string} pointer
 */
function arrays(state, rule, value, pointer) {
  if (rule.maxItems !== undefined && value.length > rule.maxItems) {
    report(state, pointer, "maxItems", `must NOT have more than ${rule.maxItems} items`);
  }
  if (rule.minItems !== undefined && value.length < rule.minItems) {
    report(state, pointer, "minItems", `must NOT have fewer than ${rule.minItems} items`);
  }
  const tuple = rule.tuple;
  if (tuple && rule.additionalItems !== undefined && value.length > tuple.length) {
    if (state.nodes[rule.additionalItems] === false) {
      report(state, pointer, "additionalItems", `must NOT have more than ${tuple.length} items`);
    } else {
      for (let at = tuple.length; at < value.length; at++) {
        run(state, rule.additionalItems, value[at], `${pointer}/${at}`);
      }
    }
  }
  tuple?.forEach((item, at) => at < value.length && run(state, item, value[at], `${pointer}/${at}`));
  if (rule.items !== undefined) {
    for (let at = 0; at < value.length; at++) run(state, rule.items, value[at], `${pointer}/${at}`);
  }
  if (rule.contains !== undefined) contains(state, rule.contains, value, pointer);
  if (rule.uniqueItems) {
    const types = scalarTypes(state.nodes[rule.items ?? -1]);
    const pair = types ? duplicateScalar(value, types) : duplicate(value);
    if (pair) {
      const [first, second] = types ? [pair.above, pair.below] : [pair.below, pair.above];
      const message = `must NOT have duplicate items (items ## ${first} and ${second} are identical)`;
      report(state, pointer, "uniqueItems", message);
    }
  }
}

/**
 * @param {Run} state
 * @param {number} rule
 * @param {readonly unknown[]} value
 * @param {string} pointer
 */
function contains(state, rule, value, pointer) {
  if (value.some((item) => accepts(state, rule, item))) return;
  if (state.found) value.forEach((item, at) => run(state, rule, item, `${pointer}/${at}`));
  report(state, pointer, "contains", "must contain at least 1 valid item(s)");
}

/**
 * @param {Run} state
 * @param {Keywords} rule
 * @param {Members} value
 * @param {string} pointer
 */
function objects(state, rule, value, pointer) {
  if (rule.maxProperties !== undefined && size(value) > rule.maxProperties) {
    report(state, pointer, "maxProperties", `must NOT have more than ${rule.maxProperties} properties`);
  }
  if (rule.minProperties !== undefined && size(value) < rule.minProperties) {
    report(state, pointer, "minProperties", `must NOT have fewer than ${rule.minProperties} properties`);
  }
  for (const name of rule.required ?? []) {
    if (member(value, name) === undefined) {
      report(state, pointer, "required", `must have required property '${name}'`);
    }
  }
  if (rule.propertyNames !== undefined) {
    for (const name of names(value)) {
      if (!run(state, rule.propertyNames, name, pointer)) {
        report(state, pointer, "propertyNames", "property name must be valid");
      }
    }
  }
  if (rule.additionalProperties !== undefined) {
    additionalProperties(state, rule, rule.additionalProperties, value, pointer);
  }
  dependencies(state, rule.dependencies ?? [], value, pointer);
  for (const [name, property] of rule.properties ?? []) {
    const held = member(value, name);
    if (held !== undefined) run(state, property, held, `${pointer}/${escape(name)}`);
  }
  for (const [pattern, property] of rule.patternProperties ?? []) {
    for (const name of names(value)) {
      if (matches(pattern, name)) run(state, property, value[name], `${pointer}/${escape(name)}`);
    }
  }
}

/**
 * @param {Run} state
 * @param {Keywords} rule
 * @param {number} additional
 * @param {Members} value
 * @param {string} pointer
 */
function additionalProperties(state, rule, additional, value, pointer) {
  const declared = new Set(rule.properties?.map(([name]) => name));
  for (const name of names(value)) {
    if (declared.has(name) || rule.patternProperties?.some(([pattern]) => matches(pattern, name))) continue;
    if (state.nodes[additional] === false) {
      report(state, pointer, "additionalProperties", `unexpected property '${name}'`);
    } else {
      run(state, additional, value[name], `${pointer}/${escape(name)}`);
    }
  }
}

/**
 * @param {Run} state
 * @param {NonNullable<Keywords["dependencies"]>} dependencies
 * @param {Members} value
 * @param {string} pointer
 */
function dependencies(state, dependencies, value, pointer) {
  for (const [name, needed] of dependencies) {
    if (typeof needed === "number" || member(value, name) === undefined) continue;
    for (const other of needed) {
      if (member(value, other) !== undefined) continue;
      const noun = needed.length === 1 ? "property" : "properties";
      const message = `must have ${noun} ${needed.join(", ")} when property ${name} is present`;
      report(state, pointer, "dependencies", message);
    }
  }
  for (const [name, rule] of dependencies) {
    if (typeof rule === "number" && member(value, name) !== undefined) run(state, rule, value, pointer);
  }
}

/**
 * A member's name as a part of a JSON pointer.
 * @param {string} name
 */
function escape(name) {
  return name.replace(/~/g, "~0").replace(/\//g, "~1");
}
