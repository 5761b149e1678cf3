// Shared cases: the same values, verdicts and violations in every language.

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";

import { MODULES, load } from "./package.js";

// Those of the repository and those generated beside this package, or the ones `PROTOCOL_VECTORS` names:
// <root>/<module>/<definition>.json is an object of cases, one per line, which are refused when they have `violations`;
// <root>/<module>/<definition>/ has a file for each: <case>.json is accepted, <case>.reject.json is refused.
const beside = ["../../../schema-src/vectors", "../../vectors"].map((path) => fileURLToPath(new URL(path, import.meta.url)));
const roots = process.env.PROTOCOL_VECTORS ? [process.env.PROTOCOL_VECTORS] : beside;

for (const name of MODULES) {
  const folders = roots.map((root) => join(root, name)).filter((folder) => existsSync(folder));
  if (folders.length === 0) {
    test(`vectors of ${name}`, { skip: `no folder ${name} in ${roots.join(" or ")}` });
    continue;
  }
  const { module } = await load(name);
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (!entry.isDirectory() && !entry.name.endsWith(".json")) continue;
      const path = join(folder, entry.name);
      const definition = entry.isDirectory() ? entry.name : basename(entry.name, ".json");
      for (const vector of entry.isDirectory() ? written(path) : generated(path)) {
        test(`${name}/${definition}/${vector.name}`, () => {
          if (vector.violations) rejects(module, definition, vector);
          else accepts(module, definition, vector);
        });
      }
    }
  }
}

function written(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return files.map((name) => {
    const text = readFileSync(join(folder, name), "utf8");
    if (!name.endsWith(".reject.json")) return { name, text, value: JSON.parse(text) };
    const { value, violations } = JSON.parse(text);
    return { name, text: JSON.stringify(value), value, violations };
  });
}

// The value's text is cut out of the case's line: `1.0` is to be read as it is written.
function generated(file) {
  const text = readFileSync(file, "utf8");
  const lines = text.split("\n");
  return Object.entries(JSON.parse(text)).map(([name, { value, violations }]) => {
    const start = `  "${name}": {"value": `;
    const line = lines.find((line) => line.startsWith(start));
    const [cut] = line.slice(start.length).split(violations ? ', "violations": [' : /\},?$/);
    assert.deepEqual(JSON.parse(cut), value);
    return { name, text: cut, value, violations };
  });
}

function accepts(module, definition, { text, value }) {
  assert.deepEqual(module.validate(definition, value), []);
  assert.equal(module.is(definition, value), true);
  assert.deepEqual(JSON.parse(module.roundtrip(definition, text)), value);
}

function rejects(module, definition, { text, value, violations }) {
  assert.deepEqual(module.validate(definition, value), violations);
  assert.equal(module.is(definition, value), false);
  assert.throws(() => module.parse(definition, text), (error) => {
    assert.ok(error instanceof module.Invalid);
    assert.deepEqual(error.violations, violations);
    assert.equal(error.message, module.violationText(violations));
    return true;
  });
}
