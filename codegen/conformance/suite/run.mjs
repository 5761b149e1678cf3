// Asks the generated TypeScript package for its verdict on every case, and whether decoding and encoding keep the value.
// With `alone` the cases go to one package per definition, in which the test schema is the document itself.
//
// usage: node run.mjs PACKAGE CASES          node run.mjs FOLDER CASES alone

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, cases, alone] = process.argv.slice(2);
let passed = 0;
let failed = 0;

for (const line of readFileSync(cases, "utf8").trimEnd().split("\n")) {
  const columns = line.split("\t");
  assert.equal(columns.length, 4, `a case has four columns: ${line}`);
  const [definition, verdict, label, value] = columns;
  const home = alone ? join(folder, definition, "typescript") : folder;
  try {
    const suite = await import(pathToFileURL(resolve(home, "index.js")));
    run(suite, alone ? "#" : definition, verdict === "valid", value);
    passed++;
  } catch (error) {
    failed++;
    console.log(`FAILED ${definition} (${label}): ${error.message}`);
  }
}
console.log(`typescript${alone ? ", each schema alone" : ""}: ${passed} passed, ${failed} failed`);
process.exit(passed > 0 && failed === 0 ? 0 : 1);

function run(suite, definition, valid, text) {
  const value = JSON.parse(text);
  const violations = suite.validate(definition, value);
  assert.equal(violations.length === 0, valid, `\`validate\` says ${JSON.stringify(violations)} of ${text}`);
  assert.equal(suite.is(definition, value), valid, `\`is\` does not say ${valid} of ${text}`);
  if (valid) {
    assert.deepEqual(JSON.parse(suite.roundtrip(definition, text)), value, `\`roundtrip\` changes ${text}`);
  } else {
    assert.throws(() => suite.roundtrip(definition, text), suite.Invalid, `\`roundtrip\` accepts ${text}`);
  }
}
