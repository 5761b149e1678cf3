// Shared cases: the same values, verdicts and violations in every language.

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";

import { MODULES, load } from "./package.js";

// Those of the repository and those generated beside this package, or the ones `PROTOCOL_VECTORS` names:
// <root>/<module>/<definition>/<case>.json is accepted; <case>.reject.json holds a value and its violations.
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
    for (const definition of readdirSync(folder)) {
      for (const file of readdirSync(join(folder, definition)).filter((file) => file.endsWith(".json"))) {
        const path = join(folder, definition, file);
        test(`${name}/${definition}/${file}`, () => {
          const text = readFileSync(path, "utf8");
          if (file.endsWith(".reject.json")) rejects(module, definition, JSON.parse(text));
          else accepts(module, definition, text);
        });
      }
    }
  }
}

function accepts(module, definition, text) {
  const value = JSON.parse(text);
  assert.deepEqual(module.validate(definition, value), []);
  assert.equal(module.is(definition, value), true);
  assert.deepEqual(JSON.parse(module.roundtrip(definition, text)), value);
}

function rejects(module, definition, { value, violations }) {
  assert.deepEqual(module.validate(definition, value), violations);
  assert.equal(module.is(definition, value), false);
  assert.throws(() => module.parse(definition, JSON.stringify(value)), (error) => {
    assert.ok(error instanceof module.Invalid);
    assert.deepEqual(error.violations, violations);
    assert.equal(error.message, module.violationText(violations));
    return true;
  });
}
