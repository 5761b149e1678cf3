// Puts values to our verdict and to AJV's, and compares every violation: pointer, keyword, wording and order.
// What is asked, and what we said, goes to a file for further referees.
//
// usage: node judge.mjs PACKAGES ASKED DOCUMENT=SCHEMA[=VECTORS,…]…
//   PACKAGES/DOCUMENT/typescript is the generated package; VECTORS is a folder of `<definition>.json` or `<definition>/<case>.json`

import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { pathToFileURL } from "node:url";

import { Ajv } from "ajv";

// Values made per definition, besides those written down.
const MADE = 400;
const SEED = 20_260_129;
const STRANGE = [null, true, false, 0, -1, 1, 1.5, 1e300, "", "a", "\u{1f600}", [], [null], [[]], {}, { a: 1 }];

// Where AJV and we differ on purpose.
const EXCEPTIONS = [
  {
    reason: "AJV knows no safe integers",
    covers: ({ ours }) => ours.some(isUnsafe),
  },
  {
    reason: "AJV passes over a declared member `__proto__`",
    covers: ({ value }) => JSON.stringify(value).includes('"__proto__":'),
  },
  {
    reason: "AJV divides by fractions without tolerance: to it 0.3 is no multiple of 0.1",
    covers: ({ ours, theirs }) => isDeepStrictEqual(ours, theirs.filter((violation) => !isFraction(violation))),
  },
];

const [packages, asked, ...documents] = process.argv.slice(2);
const lines = [];
let agreed = 0;
let refused = 0;
let disagreed = 0;
const excepted = new Map(EXCEPTIONS.map(({ reason }) => [reason, 0]));

for (const entry of documents) {
  const [name, file, folders] = entry.split("=");
  const vectors = folders.split(",");
  const schema = JSON.parse(readFileSync(file, "utf8"));
  const ours = await import(pathToFileURL(resolve(packages, name, "typescript", "index.js")));
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, validateSchema: false, ownProperties: true, logger: false });
  ajv.addSchema({ ...schema, $id: "https://referee.invalid/" });
  for (const definition of ours.DEFINITIONS) {
    const fragment = definition === "#" ? "" : `/definitions/${pointer(definition)}`;
    const theirs = ajv.compile({ $ref: `https://referee.invalid/#${fragment}` });
    for (const value of values(definition, file, vectors)) {
      compare(name, definition, value, ours.validate(definition, value), theirs);
    }
  }
}
writeFileSync(asked, lines.map((line) => `${line.join("\t")}\n`).join(""));
for (const [reason, count] of excepted) console.log(`ajv: ${count} values differ on purpose: ${reason}`);
console.log(`ajv: ${agreed} values agreed on to the letter (${refused} of them refused), ${disagreed} disagreements`);
process.exit(disagreed === 0 && refused > 0 && refused < agreed ? 0 : 1);

function compare(document, definition, value, violations, validate) {
  validate(value);
  const ours = violations.map(({ pointer, keyword, message }) => ({ pointer, keyword, message }));
  const theirs = (validate.errors ?? []).map(({ instancePath, keyword, message, params }) => ({
    pointer: instancePath,
    keyword,
    // Our users know other words for this one.
    message: keyword === "additionalProperties" ? `unexpected property '${params.additionalProperty}'` : message,
  }));
  // Lone surrogates, which JSON text would have to escape, are no text to other languages.
  const text = JSON.stringify(value);
  if (!ours.some(isUnsafe) && !/\\ud[89a-f]/.test(text)) {
    lines.push([document, definition, ours.length === 0 ? "valid" : "invalid", text]);
  }
  if (isDeepStrictEqual(ours, theirs)) {
    agreed++;
    if (ours.length > 0) refused++;
    return;
  }
  const exception = EXCEPTIONS.find(({ covers }) => covers({ value, ours, theirs }));
  if (exception) {
    excepted.set(exception.reason, excepted.get(exception.reason) + 1);
    return;
  }
  if (disagreed++ < 20) {
    const [we, they] = [ours, theirs].map((list) => JSON.stringify(list));
    console.log(`DISAGREEMENT ${document} ${definition} ${JSON.stringify(value)}\n  ours ${we}\n  ajv  ${they}`);
  }
}

function isUnsafe({ message }) {
  return message === "must be a safe integer";
}

function isFraction({ keyword, message }) {
  return keyword === "multipleOf" && message.includes(".");
}

function pointer(name) {
  return encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"));
}

/** What is put to the referees: values written beside the document, its vectors, and variations of all of them. */
function values(definition, file, vectors) {
  const given = [...written(definition, file), ...vectors.flatMap((folder) => emitted(join(folder, definition)))];
  const random = mulberry32(SEED);
  const made = [...STRANGE];
  for (let count = 0; given.length > 0 && count < MADE; count++) {
    let value = pick(random, given);
    for (let changes = 1 + Math.floor(random() * 2); changes > 0; changes--) value = changed(random, value, given);
    made.push(value);
  }
  return [...given, ...made];
}

function written(definition, file) {
  const beside = join(dirname(file), "values.json");
  if (!existsSync(beside)) return [];
  const { accept = [], reject = [] } = JSON.parse(readFileSync(beside, "utf8"))[definition] ?? {};
  return [...accept, ...reject];
}

// A file of cases as they are generated, or a folder as `schema-src/vectors` has it: an accepted value each, or a refused
// one with its violations.
function emitted(place) {
  const generated = existsSync(`${place}.json`) ? Object.values(parsed(`${place}.json`)).map(({ value }) => value) : [];
  if (!existsSync(place)) return generated;
  const files = readdirSync(place).filter((file) => file.endsWith(".json"));
  const written = files.map((file) => {
    const vector = parsed(join(place, file));
    return file.endsWith(".reject.json") ? vector.value : vector;
  });
  return [...generated, ...written];
}

function parsed(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}

// The value with one thing changed somewhere inside.
function changed(random, value, given) {
  if (random() < 0.3 || typeof value !== "object" || value === null) {
    if (typeof value === "number" && random() < 0.5) return value + pick(random, [-1, 1, 0.5]);
    if (typeof value === "string" && random() < 0.5) return pick(random, [value.slice(1), `${value}x`, `${value}\u{1f600}`]);
    return pick(random, random() < 0.7 ? STRANGE : given);
  }
  if (Array.isArray(value)) {
    const at = Math.floor(random() * (value.length + 1));
    if (at === value.length) return [...value, pick(random, [...STRANGE, ...value])];
    return random() < 0.3 ? value.toSpliced(at, 1) : value.with(at, changed(random, value[at], given));
  }
  const names = Object.keys(value);
  if (names.length === 0 || random() < 0.2) return { ...value, [pick(random, ["extra", "a", "0"])]: pick(random, STRANGE) };
  const name = pick(random, names);
  const { [name]: inner, ...rest } = value;
  return random() < 0.35 ? rest : { ...value, [name]: changed(random, inner, given) };
}

function pick(random, list) {
  return list[Math.floor(random() * list.length)];
}

// A small generator with a seed: the same values in every run.
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
