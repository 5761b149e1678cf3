// Checks of definitions that refer to themselves: exact about how deep a value may be, and soon done.

import assert from "node:assert/strict";
import test from "node:test";

import { is, validate } from "../overlaps/index.js";

// Values to end a chain with, and what every link has beside the next one.
const CASES = {
  Any: [{ a: "" }, { a: 1, b: "" }],
  Late: [{ z: "" }, 1, { z: 1 }],
  One: [{ a: "" }, { a: 1 }, { a: "" }],
  All: [{ a: "" }, { a: 1 }],
  If: [{ a: "" }, { a: 1 }],
  Pattern: [{ a: "" }, { a: 1 }],
  Tree: [{ a: "", children: [] }, { a: 1 }],
};

for (const [definition, [good, bad, link]] of Object.entries(CASES)) {
  test(`${definition} is decided soon`, () => {
    for (const [last, accepted] of [[good, true], [bad, false]]) {
      const value = chain(100, last, link);
      assert.equal(soon(() => is(definition, value)), accepted);
      assert.equal(soon(() => validate(definition, value)).length === 0, accepted);
    }
  });

  test(`${definition} has 127 levels`, () => {
    // The value at the end is a level, and so may be what it holds.
    const levels = 126 - (definition === "Tree" ? 1 : 0);
    assert.equal(is(definition, chain(levels, good, link)), true);
    assert.equal(is(definition, chain(levels + 1, good, link)), false);
    assert.deepEqual(validate(definition, chain(levels + 1, good, link)).map(({ keyword }) => keyword), ["depth"]);
    assert.equal(is(definition, chain(20_000, good, link)), false);
  });
}

test("Contains is decided soon", () => {
  for (const [last, accepted] of [[1, true], ["a", false]]) {
    let value = [last];
    for (let level = 0; level < 100; level++) value = [value];
    assert.equal(soon(() => is("Contains", value)), accepted);
    assert.equal(soon(() => validate("Contains", value)).length === 0, accepted);
  }
});

// Busy machines are slow, but what is asked 2^100 times never ends.
function soon(work) {
  const start = performance.now();
  const result = work();
  assert.ok(performance.now() - start < 2_000);
  return result;
}

function chain(levels, value, link) {
  for (let level = 0; level < levels; level++) value = { ...link, next: value };
  return value;
}
