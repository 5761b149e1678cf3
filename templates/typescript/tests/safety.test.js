// Names that every object answers to, values that are too deep, definitions that do not exist.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { explain } from "../runtime/explain.js";
import { matches } from "../runtime/pattern.js";
import { table } from "../runtime/table.js";
import { MODULES, SOURCES, load } from "./package.js";

const INHERITED = ["__proto__", "constructor", "hasOwnProperty", "prototype", "toString", "valueOf"];

for (const name of MODULES) {
  const { module, rules } = await load(name);

  test(`${name}: only own definitions exist`, () => {
    for (const definition of [...INHERITED, "", "no such definition"]) {
      if (Object.hasOwn(rules.names, definition)) continue;
      for (const ask of [module.validate, module.is]) {
        assert.throws(() => ask(definition, {}), { name: "RangeError", message: `there is no definition \`${definition}\`; \`#\` is the document itself` });
      }
      for (const ask of [module.parse, module.roundtrip]) {
        assert.throws(() => ask(definition, "{}"), { name: "RangeError" });
      }
    }
  });

  test(`${name}: hostile members do no harm`, () => {
    const hostile = '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "toString": 1}';
    for (const definition of module.DEFINITIONS) {
      module.validate(definition, JSON.parse(hostile));
      module.validate(definition, [JSON.parse(hostile)]);
    }
    assert.equal({}.polluted, undefined);
  });

  test(`${name}: deep values are answered, not overflowed`, () => {
    const lists = JSON.parse("[".repeat(20_000) + "]".repeat(20_000));
    const members = JSON.parse('{"a":'.repeat(20_000) + "1" + "}".repeat(20_000));
    for (const definition of module.DEFINITIONS) {
      for (const value of [lists, members]) {
        // Members that may hold anything are not looked into by `is`.
        module.is(definition, value);
        assert.notDeepEqual(module.validate(definition, value), []);
      }
    }
  });

  test(`${name}: numbers that are too large are refused, not lost`, () => {
    for (const definition of module.DEFINITIONS) {
      for (const number of ["1e400", "-1e400", "1".repeat(400)]) {
        for (const text of [number, `[${number}]`, `{"a": [{"b": ${number}}]}`]) {
          assert.throws(() => module.roundtrip(definition, text), { name: "SyntaxError" });
        }
      }
    }
  });

  test(`${name}: halves of characters are refused, whole ones are not`, () => {
    for (const definition of module.DEFINITIONS) {
      for (const text of [String.raw`"\ud800"`, String.raw`["\uDE00\ud83d"]`, String.raw`{"\udfff": 1}`, String.raw`{"a": ["b\uDBFF"]}`]) {
        assert.throws(() => module.parse(definition, text), { name: "SyntaxError" });
      }
      const whole = String.raw`{"\ud83d\ude00": ["\uD83D\uDE00", "\\ud800"]}`;
      try {
        module.parse(definition, whole);
      } catch (error) {
        assert.ok(error instanceof module.Invalid);
      }
    }
  });

  test(`${name}: look-up tables inherit nothing`, () => {
    for (const found of [module.METHODS, module.EVENTS]) {
      if (found === undefined) continue;
      assert.equal(Object.getPrototypeOf(found), null);
      assert.ok(Object.isFrozen(found));
      for (const key of INHERITED) assert.equal(found[key], undefined);
    }
  });
}

test("the code makes no code, and no declaration gives up on types", () => {
  for (const place of SOURCES) {
    // The rules are data in a string, and texts of a document are strings and comments.
    const source = readFileSync(place, "utf8").replace(/"(?:[^"\\\n]|\\.)*"|\/\/.*|\/\*(?!\*)[^]*?\*\//g, "");
    assert.doesNotMatch(source, /\beval\s*\(|\bFunction\s*\(/, place.pathname);
    assert.doesNotMatch(source, /(?:[:|&<,({]|=>|\bas|\bextends)\s*any\s*(?:[;,)>|&\]=}]|\[|$)/m, place.pathname);
  }
});

test("a table holds any key", () => {
  const found = table([["__proto__", 1], ["constructor", 2]]);
  assert.deepEqual(Object.keys(found), ["__proto__", "constructor"]);
  assert.equal(found["__proto__"], 1);
});

test("lists of what is nested too deeply are not compared", () => {
  const unique = [{ uniqueItems: true }];
  assert.deepEqual(explain(unique, 0, [nested(20_000), nested(20_000)]).map(({ keyword }) => keyword), ["depth"]);
});

test("members that every object answers to must be there", () => {
  const rule = [{ required: INHERITED }];
  assert.equal(explain(rule, 0, {}).length, INHERITED.length);
  const own = Object.fromEntries(INHERITED.map((name) => [name, 1]));
  assert.deepEqual(explain(rule, 0, own), []);
});

test("patterns take linear time", () => {
  // (a+)+$ and (?=.*b): what makes backtracking engines hang.
  const nestedLoops = [["set", 97, 97], ["split", 0, 2], ["split", 0, 3], ["end"], ["match"]];
  const look = [["look", false, 5], ["set", 0, 0x10ffff], ["split", 1, 3], ["set", 98, 98], ["match"], ["set", 97, 97], ["match"]];
  const text = "a".repeat(100_000) + "c";
  assert.equal(matches({ source: "", program: nestedLoops }, text), false);
  assert.equal(matches({ source: "", program: look }, text), false);
  assert.equal(matches({ source: "", program: look }, `${text}b`), true);
});

function nested(depth) {
  let value = [];
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}
