// Lenient validation: what a newer peer may send is accepted where the document says that more may come.

import assert from "node:assert/strict";
import test from "node:test";

import { explain } from "../runtime/explain.js";

/**
 * @param {import("../runtime/rules.js").Rule[]} rules
 * @param {unknown} value
 * @param {boolean} lenient
 */
const accepts = (rules, value, lenient) => explain(rules, 0, value, { lenient }).length === 0;

test("an open enum keeps other texts, and only texts", () => {
  const rules = [{ anyOf: [1, 2], open: /** @type {const} */ (true) }, { const: "a" }, { const: "b" }];
  assert.ok(accepts(rules, "a", false) && accepts(rules, "a", true));
  assert.ok(!accepts(rules, "c", false) && accepts(rules, "c", true));
  assert.ok(!accepts(rules, 1, true));
  const closed = [{ anyOf: [1, 2] }, { const: "a" }, { const: "b" }];
  assert.ok(!accepts(closed, "c", true));
});

test("an open union keeps objects with another tag, and refuses broken ones of a known tag", () => {
  for (const keyword of ["anyOf", "oneOf"]) {
    const union = { [keyword]: [1, 2], open: /** @type {const} */ (true), tag: /** @type {const} */ (["kind", ["a", "b"]]) };
    /** @type {import("../runtime/rules.js").Rule[]} */
    const rules = [union, branch(3), branch(4), { const: "a" }, { const: "b" }, false];
    assert.ok(accepts(rules, { kind: "a" }, true));
    assert.ok(!accepts(rules, { kind: "c", more: 1 }, false) && accepts(rules, { kind: "c", more: 1 }, true));
    assert.ok(accepts(rules, {}, true));
    assert.ok(!accepts(rules, { kind: "a", more: 1 }, true) && !accepts(rules, "c", true));
  }
});

test("it reaches into what holds them", () => {
  /** @type {import("../runtime/rules.js").Rule[]} */
  const rules = [
    { type: ["object"], properties: [["list", 1]], additionalProperties: 4 },
    { type: ["array"], items: 2 },
    { anyOf: [3], open: true },
    { const: "a" },
    false,
  ];
  assert.ok(accepts(rules, { list: ["a", "new"] }, true));
  assert.ok(!accepts(rules, { list: ["a", "new"] }, false) && !accepts(rules, { list: ["a", 1] }, true));
});

/** @param {number} tag */
function branch(tag) {
  return {
    type: ["object"],
    required: ["kind"],
    properties: [/** @type {const} */ (["kind", tag])],
    additionalProperties: 5,
  };
}
