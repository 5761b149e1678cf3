// What is too deep, too much, or asked too often.

import assert from "node:assert/strict";
import test from "node:test";

import { DEPTH, ask, bounded, isDeep } from "../runtime/bounds.js";
import { explain } from "../runtime/explain.js";
import { MODULES, load } from "./package.js";

const TOO_DEEP = [{ pointer: "", keyword: "depth", message: "nested more than 127 levels deep" }];

test("values of 127 levels are looked at, deeper ones are refused", () => {
  assert.equal(DEPTH, 127);
  const rules = [{ type: ["array"], items: 0 }, true, { properties: [["a", 2]] }];
  for (const rule of [0, 1]) {
    assert.deepEqual(explain(rules, rule, lists(127)), []);
    assert.deepEqual(explain(rules, rule, lists(128)), TOO_DEEP);
    assert.deepEqual(explain(rules, rule, lists(20_000)), TOO_DEEP);
  }
  assert.deepEqual(explain(rules, 2, chain(126, {})), []);
  assert.deepEqual(explain(rules, 2, chain(127, {})), TOO_DEEP);
  const cycle = {};
  cycle.self = cycle;
  assert.equal(isDeep(cycle), true);
});

for (const name of MODULES) {
  const { module } = await load(name);

  test(`${name}: a text that is too deep is refused by every definition`, () => {
    const values = [lists(128), chain(127, {}), lists(5_000)];
    const text = "[".repeat(5_000) + "]".repeat(5_000);
    for (const definition of module.DEFINITIONS) {
      for (const value of values) assert.deepEqual(module.validate(definition, value), TOO_DEEP);
      assert.throws(() => module.roundtrip(definition, text), { name: "Invalid", violations: TOO_DEEP });
    }
  });
}

test("a list of violations ends after a thousand", () => {
  const rules = [{ items: 1, contains: 1 }, { type: ["string"] }];
  assert.equal(explain(rules, 0, new Array(999).fill(1).concat("a")).length, 999);
  const found = explain(rules, 0, new Array(5_000).fill(1));
  assert.equal(found.length, 1_000);
  assert.equal(found.at(-1)?.pointer, "/999");
});

test("a list of violations ends with the one that makes it too long", () => {
  // The pointer of every item repeats the name above it.
  const rules = [{ additionalProperties: 1 }, { items: 2 }, { type: ["string"] }];
  const found = explain(rules, 0, { ["x".repeat(200_000)]: new Array(1_000).fill(1) });
  assert.equal(found.length, 5);
  assert.equal(found[4].pointer.slice(-4), "xx/4");
  // The end is behind a million, not at it.
  const [message, total] = ["must be string", 1_000_000];
  for (const [more, count] of [[0, 3], [1, 2]]) {
    const name = "x".repeat((total - 2 * (message.length + "//0".length)) / 2 + more);
    assert.equal(explain(rules, 0, { [name]: [1, 1, 1] }).length, count);
  }
  // Messages count like pointers.
  const name = "x".repeat(999_999);
  assert.equal(explain([{ required: [name, name] }], 0, {}).length, 1);
  assert.equal(explain([{ not: 1, required: ["a", name, "b"] }, true], 0, {}).length, 3);
});

// Each passes the value of `next` on to itself in two ways, so a chain of 100 could be asked about 2^100 times.
const [A, B] = [{ type: ["string"] }, { type: ["number"] }];
const OVERLAPS = {
  anyOf: [{ anyOf: [1, 2] }, { properties: [["next", 0], ["a", 3]] }, { properties: [["next", 0], ["b", 4]] }, A, B],
  allOf: [{ allOf: [1, 2] }, { properties: [["next", 0], ["a", 3]] }, { properties: [["next", 0], ["b", 4]] }, A, B],
  oneOf: [{ oneOf: [1, 2] }, { properties: [["next", 0], ["a", 3]] }, { properties: [["next", 0]], required: ["c"] }, A],
  if: [{ if: 1, then: 2, else: 3 }, { properties: [["next", 0]] }, { properties: [["next", 0], ["b", 4]] }, false, B],
  not: [{ not: 1, properties: [["next", 0], ["b", 4]] }, { not: 2 }, { properties: [["next", 0]] }, false, B],
  dependencies: [{ dependencies: [["next", 1]], properties: [["next", 0], ["b", 4]] }, { properties: [["next", 0]] }, A, A, B],
  patternProperties: [{ properties: [["next", 0], ["b", 1]], patternProperties: [[{ source: "^n", program: [["set", 110, 110], ["match"]] }, 0]] }, B],
};

for (const [keyword, rules] of Object.entries(OVERLAPS)) {
  test(`${keyword} that overlaps and refers to itself takes no time`, () => {
    for (const [value, accepted] of [[{ a: "", b: 1 }, true], [{ a: 1, b: "" }, false]]) {
      for (const concise of [false, true]) {
        const found = soon(() => explain(rules, 0, chain(100, value), { concise }));
        assert.equal(found.length === 0, accepted);
        assert.ok(found.length <= 1_000);
      }
    }
  });
}

test("contains that asks what items asked takes no time", () => {
  const rules = [{ items: 0, contains: 0, type: ["array", "number"] }];
  assert.deepEqual(soon(() => explain(rules, 0, wrapped(100, [1]))), []);
  assert.ok(soon(() => explain(rules, 0, wrapped(100, ["a"]))).length > 0);
});

test("attempts that each take long are remembered soon", () => {
  const set = ["set", 97, 97];
  const word = { source: "^(a*)*$", program: [["start"], ["split", 2, 6], ["split", 3, 5], set, ["jump", 2], ["jump", 1], ["end"], ["match"]] };
  const rules = [
    { anyOf: [1, 2] },
    { properties: [["next", 0], ["text", 3], ["a", 4]] },
    { properties: [["next", 0], ["text", 3], ["b", 4]] },
    { pattern: word },
    { type: ["string"] },
  ];
  const text = "a".repeat(2_000);
  assert.deepEqual(soon(() => explain(rules, 0, chain(100, { text, a: 1 }))), []);
  assert.ok(soon(() => explain(rules, 0, chain(100, { text, a: 1, b: 1 }))).length > 0);
  let asked = 0;
  const check = (v) => (asked++, v.next === undefined ? false : [1, 2].some(() => ask(check, v.next)));
  assert.equal(bounded(check)(chain(100, {})), false);
  assert.ok(asked < 400, `${asked}`);
});

test("what is remembered changes no verdict", () => {
  const rules = [{ items: 1 }, { anyOf: [2, 3] }, { type: ["object"], required: ["a"] }, { type: ["array"], items: 2 }];
  for (const count of [1, 20, 40, 2_000]) {
    const items = new Array(count).fill(0).flatMap(() => [{ a: 1 }, [{ a: 1 }, { a: {} }]]);
    assert.deepEqual(explain(rules, 0, items), []);
    const found = explain(rules, 0, [...items, [{ a: 1 }, {}], {}], { concise: true });
    assert.deepEqual(found.map(({ pointer }) => pointer), [`/${2 * count}/1`, `/${2 * count + 1}`]);
  }
});

test("an alternative that refuses late is not asked twice about what it accepted", () => {
  const rules = [
    { anyOf: [1, 2] },
    { properties: [["next", 0], ["last", 3]] },
    { properties: [["next", 0]] },
    { type: ["string"] },
  ];
  let value = { last: "" };
  for (let level = 0; level < 100; level++) value = { next: value, last: 1 };
  assert.deepEqual(soon(() => explain(rules, 0, value)), []);
});

test("checks that ask themselves twice take no time either", () => {
  const check = (v) => (v.next === undefined ? v.ok : [1, 2].every(() => ask(check, v.next)));
  assert.equal(soon(() => bounded(check)(chain(100, { ok: true }))), true);
  assert.equal(soon(() => bounded((v) => !ask(check, v) && !ask(check, v))(chain(100, { ok: false }))), true);
  // Nothing is remembered from one value to the next.
  const value = chain(100, { ok: true });
  assert.equal(bounded(check)(value), true);
  let last = value;
  while (last.next) last = last.next;
  last.ok = false;
  assert.equal(bounded(check)(value), false);
});

// Busy machines are slow, but what is asked 2^100 times never ends.
function soon(work) {
  const start = performance.now();
  const result = work();
  assert.ok(performance.now() - start < 2_000);
  return result;
}

function lists(levels) {
  return wrapped(levels - 1, []);
}

function wrapped(levels, value) {
  for (let level = 0; level < levels; level++) value = [value];
  return value;
}

function chain(levels, value) {
  for (let level = 0; level < levels; level++) value = { next: value };
  return value;
}
