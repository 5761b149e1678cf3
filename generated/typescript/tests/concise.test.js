// Concise violations: the same list without what alternatives say that nobody meant.

import assert from "node:assert/strict";
import test from "node:test";

import { explain } from "../runtime/explain.js";
import { MODULES, load } from "./package.js";

const TEXT = { type: ["string"] };
const NUMBER = { type: ["number"] };
const ALLOWED = "must be equal to one of the allowed values";

// `a` and `b` are told apart by `kind`; both want a text, each in a member of its own.
const TAGGED = [
  { anyOf: [1, 2], tag: ["kind", ["a", "b"]] },
  { type: ["object"], required: ["kind", "left"], properties: [["kind", 3], ["left", 5]] },
  { type: ["object"], required: ["kind", "right"], properties: [["kind", 4], ["right", 5]] },
  { const: "a" },
  { const: "b" },
  TEXT,
];

test("alternatives that are constants are one list of values", () => {
  for (const keyword of ["anyOf", "oneOf"]) {
    const rules = [{ [keyword]: [1, 2, 3] }, { const: "a", type: ["string"] }, { const: null }, { enum: ["b", 1] }];
    check(rules, "c", [["", "enum", ALLOWED]]);
    check(rules, "b", []);
    assert.equal(explain(rules, 0, "c").at(-1)?.keyword, keyword);
  }
});

test("a tag selects the alternative that was meant", () => {
  check(TAGGED, 1, [["", "type", "must be object"]]);
  check(TAGGED, [], [["", "type", "must be object"]]);
  check(TAGGED, {}, [["", "required", "must have required property 'kind'"]]);
  check(TAGGED, { kind: "c" }, [["/kind", "enum", ALLOWED]]);
  check(TAGGED, { kind: 1 }, [["/kind", "enum", ALLOWED]]);
  check(TAGGED, { kind: "b", left: 1 }, [["", "required", "must have required property 'right'"]]);
  check(TAGGED, { kind: "a", left: 1 }, [["/left", "type", "must be string"]]);
  check(TAGGED, { kind: "a", left: "" }, []);
  const oneOf = [{ ...TAGGED[0], anyOf: undefined, oneOf: [1, 2] }, ...TAGGED.slice(1)];
  check(oneOf, { kind: "b", right: 1 }, [["/right", "type", "must be string"]]);
  const odd = [{ ...TAGGED[0], tag: ["a/b~", ["a", "b"]] }, ...TAGGED.slice(1)];
  check(odd, { "a/b~": "c" }, [["/a~1b~0", "enum", ALLOWED]]);
  const inherited = [{ ...TAGGED[0], tag: ["constructor", ["a", "b"]] }, ...TAGGED.slice(1)];
  check(inherited, {}, [["", "required", "must have required property 'constructor'"]]);
});

test("the value's type leaves out what cannot be meant", () => {
  const rules = [{ anyOf: [1, 2, 3] }, { type: ["string"], minLength: 2 }, NUMBER, { allOf: [4] }, { type: ["array"], items: 1 }];
  check(rules, "a", [["", "minLength", "must NOT have fewer than 2 characters"]]);
  check(rules, ["a", 1], [
    ["/0", "minLength", "must NOT have fewer than 2 characters"],
    ["/1", "type", "must be string"],
  ]);
  // What a rule consists of is seen through an `allOf` of one, and through nothing else.
  for (const wrapper of [{ anyOf: [4] }, { oneOf: [4] }, { allOf: [4, 4] }, { allOf: [4], minItems: 0 }]) {
    const wrapped = [{ anyOf: [1, 2, 3] }, rules[1], NUMBER, wrapper, rules[4]];
    assert.deepEqual(explain(wrapped, 0, "a", { concise: true }), explain(wrapped, 0, "a"));
    assert.ok(explain(wrapped, 0, "a").length > 1);
  }
  // None is left: everything is told.
  assert.deepEqual(explain(rules, 0, true, { concise: true }), explain(rules, 0, true));
});

test("what is left is told as ever, concise inside", () => {
  // Two alternatives are objects; the first has a list of constants inside.
  const rules = [
    { oneOf: [1, 2] },
    { type: ["object"], properties: [["a", 3]] },
    { type: ["object"], required: ["b"] },
    { anyOf: [4, 5] },
    { const: 1 },
    { const: 2 },
  ];
  check(rules, { a: 3 }, [
    ["/a", "enum", ALLOWED],
    ["", "required", "must have required property 'b'"],
    ["", "oneOf", "must match exactly one schema in oneOf"],
  ]);
  // Two that accept are a fault of another kind.
  const both = [{ oneOf: [1, 1], tag: ["kind", ["a", "b"]] }, NUMBER];
  check(both, 1, [["", "oneOf", "must match exactly one schema in oneOf"]]);
});

test("unions inside unions are concise at every level", () => {
  // A list of nodes, each a text or an object that holds a node, or a leaf of two kinds.
  const rules = [
    { type: ["array"], items: 1 },
    { anyOf: [2, 3] },
    TEXT,
    { type: ["object"], required: ["node"], additionalProperties: 7, properties: [["node", 1], ["leaf", 4]] },
    { oneOf: [5, 6], tag: ["kind", ["x", "y"]] },
    { type: ["object"], required: ["kind", "at"], properties: [["kind", 9], ["at", 8]] },
    { type: ["object"], required: ["kind"], additionalProperties: 7, properties: [["kind", 10]] },
    false,
    NUMBER,
    { const: "x" },
    { const: "y" },
  ];
  check(rules, ["a", { node: { node: "b", leaf: { kind: "x", at: "c" } } }, { node: "d", leaf: { kind: "y", at: 1 } }], [
    ["/1/node/leaf/at", "type", "must be number"],
    ["/2/leaf", "additionalProperties", "unexpected property 'at'"],
  ]);
});

for (const name of MODULES) {
  const { module, rules } = await load(name);

  test(`${name}: concise or not, the verdict is the same, and the error of a text knows both`, () => {
    for (const definition of module.DEFINITIONS) {
      for (const text of ["null", "1", '"a"', "[]", "{}", '{"type": 1, "kind": 1}']) {
        const value = JSON.parse(text);
        const full = module.validate(definition, value);
        const concise = module.validate(definition, value, { concise: true });
        assert.equal(concise.length === 0, full.length === 0);
        assert.ok(concise.length <= full.length);
        assert.deepEqual(concise, explain(rules.nodes, rules.names[definition], value, { concise: true }));
        if (full.length === 0) continue;
        assert.throws(() => module.parse(definition, text), (error) => {
          assert.deepEqual([error.violations, error.concise], [full, concise]);
          return true;
        });
      }
    }
  });
}

function check(rules, value, expected) {
  const found = explain(rules, 0, value, { concise: true });
  assert.deepEqual(found.map(({ pointer, keyword, message }) => [pointer, keyword, message]), expected);
  assert.equal(explain(rules, 0, value).length === 0, expected.length === 0);
}
