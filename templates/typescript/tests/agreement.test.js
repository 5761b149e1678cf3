// The checks, which only say yes or no, must say what the rules say.

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

function isPlainObject(rule) {
  const keywords = ["type", "required", "properties", "additionalProperties"];
  return Object.keys(rule).every((keyword) => keywords.includes(keyword)) && rule.type?.join() === "object";
}
