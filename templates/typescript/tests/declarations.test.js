// The declarations must offer exactly what the modules do.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { SOURCES } from "./package.js";

for (const place of SOURCES.filter(({ pathname }) => pathname.endsWith(".js"))) {
  test(`${place.pathname.split("/").slice(-2).join("/")} exports what its declarations say`, async () => {
    const module = await import(place);
    const declarations = readFileSync(new URL(place.href.replace(/\.js$/, ".d.ts")), "utf8");
    assert.deepEqual(Object.keys(module).sort(), exported(declarations).sort());
  });
}

// Values only: interfaces and type aliases leave nothing behind.
function exported(declarations) {
  const declared = [...declarations.matchAll(/^export declare (?:const|function|class|abstract class) (\w+)/gm)].map(([, name]) => name);
  const passedOn = [...declarations.matchAll(/^export \{ ([^}]*) \} from/gm)].flatMap(([, names]) => names.split(", "));
  return [...declared, ...passedOn];
}
