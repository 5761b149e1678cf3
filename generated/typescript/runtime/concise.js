// What to tell about alternatives that all refuse a value, without those that nobody meant.

import { isObject, isType, member } from "./value.js";

/** @import { Rule } from "./rules.js" */

/** @type {typeof import("./concise.js").concise} */
export function concise(nodes, alternatives, tag, value) {
  if (alternatives.every((alternative) => isConstant(nodes[alternative]))) return NOT_ALLOWED;
  if (tag) return tagged(alternatives, tag, value);
  const likely = alternatives.filter((alternative) => mayBe(nodes, alternative, value));
  return likely.length === 1 ? { only: likely[0] ?? -1 } : undefined;
}

const NOT_ALLOWED = { keyword: "enum", message: "must be equal to one of the allowed values" };

/**
 * @param {readonly number[]} alternatives
 * @param {readonly [string, readonly string[]]} tag
 * @param {unknown} value
 */
function tagged(alternatives, [name, values], value) {
  if (!isObject(value)) return { keyword: "type", message: "must be object" };
  const found = member(value, name);
  if (found === undefined) return { keyword: "required", message: `must have required property '${name}'` };
  const at = values.findIndex((allowed) => allowed === found);
  return at < 0 ? { member: name, ...NOT_ALLOWED } : { only: alternatives[at] ?? -1 };
}

/** @param {Rule | undefined} rule */
function isConstant(rule) {
  return typeof rule === "object" && ("const" in rule || rule.enum !== undefined);
}

/**
 * Whether the type an alternative names leaves room for the value.
 * @param {readonly Rule[]} nodes
 * @param {number} alternative
 * @param {unknown} value
 */
function mayBe(nodes, alternative, value) {
  let rule = nodes[alternative];
  // A rule cannot consist of itself: documents that say so are refused.
  for (let part = onlyPart(rule); part !== undefined; part = onlyPart(rule)) rule = nodes[part];
  const types = typeof rule === "object" ? rule.type : undefined;
  return types === undefined || types.some((type) => isType(value, type));
}

/**
 * The one rule that a rule consists of: it is nothing but an `allOf` of that one.
 * @param {Rule | undefined} rule
 */
function onlyPart(rule) {
  if (typeof rule !== "object" || Object.keys(rule).length !== 1) return undefined;
  return rule.allOf?.length === 1 ? rule.allOf[0] : undefined;
}
