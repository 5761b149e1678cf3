// The package under test: its modules, each with its checks and rules.

import { existsSync, readFileSync, readdirSync } from "node:fs";

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

/** The names of the modules: `v3`, or `types` for the document of somebody else. */
export const MODULES = Object.keys(manifest.exports)
  .filter((path) => /^\.\/\w+$/.test(path))
  .map((path) => path.slice(2));

/** Everything the package consists of, as places; not every one has a client. */
export const SOURCES = [...MODULES, "runtime", "runtime/client"]
  .map((folder) => new URL(`../${folder}/`, import.meta.url))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((file) => new URL(file, folder)))
  .filter(({ pathname }) => /\.(js|ts)$/.test(pathname));

/** Loads a module with what stands behind it. */
export async function load(name) {
  const module = await import(`../${name}/index.js`);
  const { CHECKS } = await import(`../${name}/checks.js`);
  const { RULES } = await import(`../${name}/rules.js`);
  return { module, checks: CHECKS, rules: RULES.get() };
}
