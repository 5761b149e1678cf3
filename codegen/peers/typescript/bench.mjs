// Compares the TypeScript package with AJV and TypeBox on the four documents, and what it costs to start.
//
//     npm install && node bench.mjs [--protocol PATH] [--rounds N] [--json]
//
// The packages are generated first, by `cargo protocol` unless a built generator is named.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

import { ajv, typebox, typebox0 } from "./peers.mjs";

const DOCUMENTS = [
  ["chat", "ChatSendParams"],
  ["connect", "ConnectParams"],
  ["cron", "CronJob"],
  ["status", "ChannelsStatusResult"],
];

// As many values as a program has in its hands: one alone would stay in the processor's cache.
const VALUES = 64;

const { values: options } = parseArgs({
  options: {
    protocol: { type: "string" },
    rounds: { type: "string", default: "31" },
    json: { type: "boolean", default: false },
  },
});
const rounds = Number(options.rounds);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const schemaPath = here("../documents/schema.json");
const schema = JSON.parse(readFileSync(schemaPath, "utf8"));
const work = mkdtempSync(join(tmpdir(), "peers-"));
try {
  const report = { node: process.version, documents: await documents(), start: start() };
  if (options.json) console.log(JSON.stringify(report, undefined, 2));
  else print(report);
} finally {
  rmSync(work, { recursive: true });
}

/** Nanoseconds per document and candidate. */
async function documents() {
  const own = await import(pathToFileURL(join(generate(schemaPath, "four"), "index.js")).href);
  const found = {};
  for (const [name, definition] of DOCUMENTS) {
    const text = readFileSync(here(`../documents/${name}.json`), "utf8").trim();
    const peers = {
      "ours": (value) => own.is(definition, value),
      "ajv": ajv(schema, definition),
      "typebox": typebox(schema, definition),
      "typebox 0.34": typebox0(schema, definition),
    };
    const candidates = Object.fromEntries(Object.entries(peers).map(([peer, check]) => [peer, repeated(check, text)]));
    candidates["text: ours"] = () => own.parse(definition, text) !== undefined;
    candidates["text: ajv"] = () => peers.ajv(JSON.parse(text));
    candidates["text: JSON.parse"] = () => JSON.parse(text) !== undefined;
    found[name] = { bytes: Buffer.byteLength(text), ...medians(candidates) };
  }
  return found;
}

/** A check of one value after the other. */
function repeated(check, text) {
  const values = Array.from({ length: VALUES }, () => JSON.parse(text));
  let at = 0;
  return () => check(values[at++ % VALUES]);
}

/** The median time of each candidate over rounds that take turns, so that a busy moment is everybody's. */
function medians(candidates) {
  const times = Object.fromEntries(Object.keys(candidates).map((name) => [name, []]));
  const counts = Object.fromEntries(Object.entries(candidates).map(([name, run]) => [name, calibrated(run)]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(candidates)) times[name].push(timed(run, counts[name]) / counts[name]);
  }
  return Object.fromEntries(Object.entries(times).map(([name, found]) => [name, median(found)]));
}

/** How often to run within one round: about two milliseconds, after warming up. */
function calibrated(run) {
  let count = 1_000;
  timed(run, count);
  while (timed(run, count) < 2e6) count *= 2;
  return count;
}

function timed(run, count) {
  const begin = process.hrtime.bigint();
  let accepted = 0;
  for (let at = 0; at < count; at++) if (run()) accepted++;
  const end = process.hrtime.bigint();
  if (accepted !== count) throw new Error("a candidate refuses a document");
  return Number(end - begin);
}

function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1];
}

/** Milliseconds until a hundred definitions can be asked about, each time in a new process. */
function start() {
  const definitions = {};
  for (let copy = 0; copy < 25; copy++) {
    // A member of its own keeps each copy from being recognised as the same.
    for (const [name, definition] of Object.entries(schema.definitions)) {
      const properties = { ...definition.properties, [`copy${copy}`]: { type: "string" } };
      definitions[`${name}${copy}`] = { ...definition, properties };
    }
  }
  const path = join(work, "hundred.json");
  writeFileSync(path, JSON.stringify({ $schema: schema.$schema, title: "A hundred definitions", definitions }));
  const folder = generate(path, "hundred");
  const found = { nothing: [], ours: [], ajv: [] };
  for (let round = 0; round < Math.min(rounds, 15); round++) {
    for (const [name, times] of Object.entries(found)) {
      const answer = execFileSync(process.execPath, [here("start.mjs"), name, folder, path], { encoding: "utf8" });
      times.push(Number(answer));
    }
  }
  return Object.fromEntries(Object.entries(found).map(([name, times]) => [name, median(times)]));
}

function generate(path, name) {
  const [program, first] = options.protocol ? [options.protocol, []] : ["cargo", ["protocol"]];
  const out = join(work, name);
  execFileSync(program, [...first, "gen", "--schema", path, "--target", "typescript", "--out", out], {
    cwd: here("../../.."),
    stdio: ["ignore", "ignore", "inherit"],
  });
  return join(out, "typescript");
}

function print({ node, documents, start }) {
  const names = Object.keys(documents);
  console.log(`node ${node}; nanoseconds, median of ${rounds} rounds\n`);
  row("", names.map((name) => `${name} ${documents[name].bytes} B`));
  for (const candidate of Object.keys(documents[names[0]]).filter((candidate) => candidate !== "bytes")) {
    row(candidate, names.map((name) => documents[name][candidate].toFixed(0)));
  }
  console.log();
  for (const [ours, peer] of [["ours", "ajv"], ["ours", "typebox"], ["ours", "typebox 0.34"], ["text: ours", "text: ajv"]]) {
    row(`${ours} / ${peer}`, names.map((name) => (documents[name][ours] / documents[name][peer]).toFixed(2)));
  }
  console.log("\nmilliseconds until 100 definitions can be asked about");
  for (const [name, time] of Object.entries(start)) row(name, [time.toFixed(1)]);
}

function row(head, cells) {
  console.log(head.padEnd(24) + cells.map((cell) => cell.padStart(16)).join(""));
}
