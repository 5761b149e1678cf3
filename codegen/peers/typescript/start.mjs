// Prints the milliseconds until every definition of a document can be asked about: `start.mjs CANDIDATE PACKAGE SCHEMA`.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [candidate, folder, path] = process.argv.slice(2);
const begin = performance.now();
switch (candidate) {
  case "ours": {
    const own = await import(pathToFileURL(join(folder, "index.js")).href);
    for (const definition of own.DEFINITIONS) own.is(definition, {});
    break;
  }
  case "ajv": {
    const { default: Ajv } = await import("ajv");
    const schema = JSON.parse(readFileSync(path, "utf8"));
    const ajv = new Ajv({ strict: false, validateFormats: false });
    ajv.addSchema(schema, "document");
    for (const definition of Object.keys(schema.definitions)) ajv.getSchema(`document#/definitions/${definition}`)({});
    break;
  }
  default:
    break;
}
console.log(performance.now() - begin);
