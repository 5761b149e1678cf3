// Asks the format checks of the TypeScript runtime about every case of `formats.json`.
//   node codegen/tests/formats/check.mjs codegen/tests/formats.json

import { readFileSync } from "node:fs";
import { isFormat } from "../../../templates/typescript/runtime/format.js";

const cases = JSON.parse(readFileSync(process.argv[2], "utf8"));
const verdicts = Object.entries(cases).flatMap(([format, { valid, invalid }]) => [
  ...valid.map((text) => ({ format, text, expected: true })),
  ...invalid.map((text) => ({ format, text, expected: false })),
]);
const wrong = verdicts.filter(({ format, text, expected }) => isFormat(format, text) !== expected);
for (const { format, text, expected } of wrong) {
  console.log(`${format}: ${JSON.stringify(text)} must be ${expected ? "valid" : "invalid"}`);
}
console.log(`TypeScript: ${verdicts.length - wrong.length} of ${verdicts.length} verdicts on formats are right`);
process.exitCode = verdicts.length > 0 && wrong.length === 0 ? 0 : 1;
