// Holds AsyncAPI documents against the official schema, their references against themselves, and every example against
// the payload it is an example of: node asyncapi.mjs FILE…
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const Ajv = require("ajv").default;
const official = require("@asyncapi/specs/schemas/3.0.0.json");

// The official schema brings its own draft-07.
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, meta: false, validateSchema: false });
const validate = ajv.compile(official);
let wrong = 0;
const complain = (text) => {
  console.error(text);
  wrong += 1;
};

const resolve = (document, pointer) =>
  pointer
    .slice(2)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce((value, token) => value?.[token], document);

/** Calls `visit` with every reference of a document. What stands in examples is data. */
function references(value, visit, key = "") {
  if (typeof value !== "object" || value === null || key === "examples") return;
  if (typeof value.$ref === "string") visit(value.$ref);
  for (const [name, member] of Object.entries(value)) references(member, visit, name);
}

for (const file of process.argv.slice(2)) {
  const document = JSON.parse(readFileSync(file, "utf8"));
  if (!validate(document)) {
    for (const error of validate.errors.slice(0, 20)) complain(`${file}${error.instancePath}: ${error.message}`);
  }
  let links = 0;
  references(document, (target) => {
    links += 1;
    if (!target.startsWith("#/") || resolve(document, target) === undefined) complain(`${file}: ${target} leads nowhere`);
  });

  // Payload schemas refer to each other through the document, which is no schema: its other members are unknown keywords.
  const schemas = new Ajv({ strict: false, validateFormats: false });
  schemas.addSchema({ $id: "https://document.invalid/", ...document });
  let examples = 0;
  for (const [name, message] of Object.entries(document.components.messages)) {
    if (message.payload?.schemaFormat !== "application/schema+json;version=draft-07") complain(`${file}: ${name} has no draft-07 payload`);
    const accepts = schemas.compile({ $ref: `https://document.invalid/#/components/messages/${name}/payload/schema` });
    for (const example of message.examples ?? []) {
      examples += 1;
      if (!accepts(example.payload)) complain(`${file}: ${name}: ${schemas.errorsText(accepts.errors)}`);
    }
  }

  const operations = Object.values(document.operations);
  const messages = Object.keys(document.components.messages);
  if (operations.length === 0 || examples === 0) complain(`${file}: nothing to ask about`);
  const used = new Set();
  references({ operations }, (target) => used.add(target.split("/").at(-1)));
  for (const name of messages.filter((name) => !used.has(name))) complain(`${file}: no operation has the message ${name}`);
  console.log(`${file}: ${operations.length} operations, ${messages.length} messages, ${examples} examples, ${links} references`);
}
process.exitCode = wrong > 0 ? 1 : 0;
