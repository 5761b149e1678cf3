// Converts a document of another draft to draft-07, as its author would; stops where the meaning would change.
//
// usage: node convert.mjs DRAFT < FILE > FILE

import { readFileSync } from "node:fs";

const draft = process.argv[2];
const MAPS = new Set(["properties", "patternProperties", "definitions", "$defs"]);
const DATA = new Set(["const", "enum", "default", "examples"]);
// Words of newer drafts that assert something draft-07 has no word for.
const UNKNOWN = ["$dynamicRef", "$recursiveRef", "unevaluatedProperties", "unevaluatedItems", "dependentSchemas", "minContains"];

process.stdout.write(JSON.stringify(convert(JSON.parse(readFileSync(0, "utf8")), "#")));

function convert(schema, at) {
  if (Array.isArray(schema)) return schema.map((one, index) => convert(one, `${at}/${index}`));
  if (typeof schema !== "object" || schema === null) return schema;
  const found = {};
  for (const [keyword, value] of Object.entries(schema)) {
    const here = `${at}/${keyword}`;
    if (keyword === "$schema") found.$schema = "http://json-schema.org/draft-07/schema#";
    else if (DATA.has(keyword) || keyword.startsWith("x-")) found[keyword] = value;
    else if (MAPS.has(keyword)) found[keyword] = members(value, here);
    else if (draft === "draft-04" && keyword === "id" && typeof value === "string") found.$id = value;
    else if (draft === "draft-04" && /^exclusiveM/.test(keyword)) stop(here);
    else if (draft === "2020-12" && keyword === "prefixItems") found.items = convert(value, here);
    else if (draft === "2020-12" && keyword === "dependentRequired") found.dependencies = value;
    else if (UNKNOWN.includes(keyword)) stop(here);
    else found[keyword] = convert(value, here);
  }
  if (draft === "2020-12" && "prefixItems" in schema && "items" in schema) stop(at);
  // Draft-07 ignores what stands beside `$ref`; newer drafts do not.
  const beside = Object.keys(found).filter((keyword) => keyword !== "$ref");
  if (draft === "2020-12" && at !== "#" && "$ref" in found && beside.length > 0) {
    const { $ref, ...rest } = found;
    return { ...rest, allOf: [...(rest.allOf ?? []), { $ref }] };
  }
  return found;
}

function members(map, at) {
  return Object.fromEntries(Object.entries(map).map(([name, schema]) => [name, convert(schema, `${at}/${name}`)]));
}

function stop(at) {
  console.error(`error: ${at} cannot be said in draft-07: choose another document`);
  process.exit(1);
}
