// The versions of the protocol beside each other, when the package has several.

import assert from "node:assert/strict";
import test from "node:test";

import * as root from "../index.js";
import { MODULES, load } from "./package.js";

const versions = [];
for (const name of MODULES) {
  const { module } = await load(name);
  if (module.PROTOCOL_VERSION !== undefined) versions.push(module);
}

test("every version has its own tables, and the package speaks the newest", () => {
  const numbers = versions.map((module) => module.PROTOCOL_VERSION);
  assert.deepEqual(numbers, [...new Set(numbers)].sort((one, other) => one - other));
  if (numbers.length > 0) assert.equal(root.PROTOCOL_VERSION, numbers.at(-1));
  for (const module of versions) {
    for (const { params, result, ack } of Object.values(module.METHODS)) {
      for (const definition of [params, result, ack]) {
        if (definition !== null) assert.ok(module.DEFINITIONS.includes(definition), definition);
      }
    }
    for (const { payload } of Object.values(module.EVENTS)) assert.ok(module.DEFINITIONS.includes(payload), payload);
  }
});

test("an error of one version is an error of the others", () => {
  for (const module of versions) {
    assert.equal(module.Invalid, root.Invalid);
    assert.equal(module.violationText, root.violationText);
  }
});
