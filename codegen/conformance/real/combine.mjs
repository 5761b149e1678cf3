// Puts many generated packages side by side, so that rustc's and TypeScript's checks run once: a cargo workspace and a
// TypeScript project.
//
// usage: node combine.mjs FOLDER NAME…

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder, ...names] = process.argv.slice(2);

write("Cargo.toml", `[workspace]\nresolver = "3"\nmembers = [${names.map((name) => `"${name}/rust"`).join(", ")}]\n`);
write("tsconfig.json", typescript());

function typescript() {
  const settings = names.map((name) => JSON.parse(read(name, "typescript", "tsconfig.json")));
  for (const other of settings) assert.deepEqual(other.compilerOptions, settings[0].compilerOptions);
  // The runtime is the same in every package.
  const files = settings.flatMap(({ files }, at) =>
    files.filter((file) => at === 0 || !file.startsWith("runtime/")).map((file) => join(names[at], "typescript", file)),
  );
  return JSON.stringify({ ...settings[0], files }, null, 2);
}

function read(...path) {
  return readFileSync(join(folder, ...path), "utf8");
}

function write(file, text) {
  writeFileSync(join(folder, file), text);
}
