// What the rules say, in their order; the checks, which only say yes or no, must say the same.

import assert from "node:assert/strict";
import test from "node:test";

import { explain } from "../runtime/explain.js";
import { MODULES, load } from "./package.js";
import { samples } from "./samples.js";

for (const name of MODULES) {
  const { module, checks, rules } = await load(name);

  test(`${name}: checks and rules know the same definitions`, () => {
    assert.deepEqual(Object.keys(checks).sort(), Object.keys(rules.names).sort());
    assert.deepEqual([...module.DEFINITIONS].sort(), Object.keys(rules.names).sort());
  });

  test(`${name}: checks and rules agree on samples of every definition`, () => {
    const plain = { all: 0, shown: 0 };
    for (const [definition, rule] of Object.entries(rules.names)) {
      const verdicts = new Set();
      for (const value of samples(rules.nodes, rule)) {
        const violations = explain(rules.nodes, rule, value);
        const accepted = violations.length === 0;
        // The text of a value is only made for one that fails; there are very many.
        if (module.is(definition, value) !== accepted || (module.validate(definition, value).length === 0) !== accepted) {
          assert.fail(`the check of ${definition} does not agree with its rule on ${JSON.stringify(value)}`);
        }
        verdicts.add(accepted);
      }
      if (!isPlainObject(rules.nodes[rule])) continue;
      plain.all++;
      if (verdicts.size === 2) plain.shown++;
    }
    // Samples that are all refused, or all accepted, show nothing about a rule that does both.
    assert.ok(plain.shown * 2 >= plain.all, `samples of only ${plain.shown} of ${plain.all} definitions show both verdicts`);
  });
}

test("the type stands where its group does, when there is a keyword of that group", () => {
  const pattern = { source: "a", program: [["set", 97, 97], ["match"]] };
  const number = { maximum: 1, minimum: 1, exclusiveMaximum: 1, exclusiveMinimum: 1, multipleOf: 1, format: "date" };
  const string = { maxLength: 1, minLength: 1, pattern, format: "date" };
  const array = { maxItems: 1, minItems: 1, additionalItems: 1, items: 1, tuple: [1], contains: 1, uniqueItems: true };
  const object = {
    maxProperties: 1,
    minProperties: 1,
    required: ["a"],
    propertyNames: 1,
    additionalProperties: 1,
    dependencies: [["a", 1]],
    properties: [["a", 1]],
    patternProperties: [[pattern, 1]],
  };
  const groups = { number, string, array, object };
  for (const type of ["number", "integer", "string", "array", "object"]) {
    for (const keywords of Object.values(groups)) {
      for (const [keyword, value] of Object.entries(keywords)) {
        const own = keyword in (groups[type] ?? {});
        const found = told([{ type: [type], const: 1, [keyword]: value }, true], null);
        assert.deepEqual(found, own ? ["const", "type"] : ["type", "const"], `${type} ${keyword}`);
      }
    }
  }
  assert.deepEqual(told([{ type: ["number"], format: "date" }], 1), []);
});

test("dependencies name missing members before they ask rules", () => {
  const dependencies = [["a", 1], ["b", ["x", "y"]], ["c", 2], ["d", ["z"]]];
  const found = explain([{ dependencies }, { required: ["p"] }, { minProperties: 9 }], 0, { d: 1, c: 1, b: 1, a: 1 });
  assert.deepEqual(found.map(({ message }) => message), [
    "must have properties x, y when property b is present",
    "must have properties x, y when property b is present",
    "must have property z when property d is present",
    "must have required property 'p'",
    "must NOT have fewer than 9 properties",
  ]);
});

function told(rules, value) {
  return explain(rules, 0, value).map(({ keyword }) => keyword);
}

function isPlainObject(rule) {
  const keywords = ["type", "required", "properties", "additionalProperties"];
  return Object.keys(rule).every((keyword) => keywords.includes(keyword)) && rule.type?.join() === "object";
}
