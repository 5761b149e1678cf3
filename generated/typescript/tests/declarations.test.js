// The declarations must offer exactly what the modules do.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import test from "node:test";

import { MODULES } from "./package.js";

for (const folder of [...MODULES, "runtime"]) {
  const place = new URL(`../${folder}/`, import.meta.url);
  for (const file of readdirSync(place).filter((file) => file.endsWith(".js"))) {
    test(`${folder}/${file} exports what its declarations say`, async () => {
      const module = await import(new URL(file, place));
      const declarations = readFileSync(new URL(file.replace(/\.js$/, ".d.ts"), place), "utf8");
      assert.deepEqual(Object.keys(module).sort(), exported(declarations).sort());
    });
  }
}

// Values only: interfaces and type aliases leave nothing behind.
function exported(declarations) {
  const declared = [...declarations.matchAll(/^export declare (?:const|function|class) (\w+)/gm)].map(([, name]) => name);
  const passedOn = [...declarations.matchAll(/^export \{ ([^}]*) \} from/gm)].flatMap(([, names]) => names.split(", "));
  return [...declared, ...passedOn];
}
