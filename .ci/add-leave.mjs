// Adds the method of a new repository's README to that repository, from the README's own code, as its reader would. Runs at
// the top of the repository.
import { readFileSync, writeFileSync } from "node:fs";

const blocks = [...readFileSync("README.md", "utf8").matchAll(/^ *```rust\n([\s\S]*?)^ *```$/gm)].map((found) => found[1].replace(/^ {3}/gm, ""));
if (blocks.length !== 3) throw new Error(`README.md has ${blocks.length} blocks of Rust, not a declaration, its types and a handler`);
const [declaration, types, handler] = blocks;

const schema = "schema-src/src/v1/greeter.rs";
edit(schema, /^ {4}fn greet\(.*\n/m, (greet) => `${greet}\n${indented(declaration)}`);
writeFileSync(schema, `${readFileSync(schema, "utf8")}\n${types}`);
edit("server/src/handlers.rs", /^impl v1::Greeter for Server \{\n/m, (open) => `${open}${indented(handler)}\n`);

function indented(code) {
  return code.replace(/^(?=.)/gm, "    ");
}

function edit(path, place, replace) {
  const text = readFileSync(path, "utf8");
  if (!place.test(text)) throw new Error(`${path} has no ${place}`);
  writeFileSync(path, text.replace(place, replace));
}
