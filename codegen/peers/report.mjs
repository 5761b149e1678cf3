// Puts the results of all languages into one table: who takes how long, as a ratio to us and in nanoseconds.
//
//     node report.mjs FOLDER [--json]

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [folder, flag] = process.argv.slice(2);
const read = (name) => {
  const path = join(folder, `${name}.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
};
const [rust, typescript, swift] = [read("rust"), read("typescript"), read("swift")];

/** Nanoseconds of each candidate, by document; the first candidate is ours. */
const contests = {};
for (const [document, peers] of Object.entries(rust)) {
  const times = Object.fromEntries(Object.entries(peers).map(([peer, { ns }]) => [peer, ns]));
  const { ours, ...others } = times;
  const node = typescript?.documents[document]["text: ajv"];
  contests[`decode and validate ${document}`] = { "ours, Rust": ours, ...others, ...(node && { "JSON.parse + AJV": node }) };
}
for (const [document, { bytes, ours, ...others }] of Object.entries(typescript?.documents ?? {})) {
  const { "text: ours": text, "text: ajv": ajv, "text: JSON.parse": parse, ...checks } = others;
  contests[`validate ${document}`] = { "ours, TypeScript": ours, ...checks };
  contests[`parse and validate ${document}`] = { "ours, TypeScript": text, "JSON.parse + AJV": ajv, "JSON.parse alone": parse };
}
for (const { document, generatedNs, jsonDecoderNs } of swift ?? []) {
  contests[`decode ${document}`] = { "ours, Swift": generatedNs, "JSONDecoder, nothing checked": jsonDecoderNs };
}

if (flag === "--json") {
  console.log(JSON.stringify({ nanoseconds: contests, startMilliseconds: typescript?.start }, undefined, 2));
} else {
  for (const [contest, times] of Object.entries(contests)) {
    const ours = Object.values(times)[0];
    console.log(contest);
    for (const [candidate, time] of Object.entries(times)) {
      console.log(`  ${candidate.padEnd(30)} ${time.toFixed(0).padStart(10)} ns ${(time / ours).toFixed(2).padStart(8)} x`);
    }
  }
  if (typescript) {
    console.log("start, until 100 definitions can be asked about");
    for (const [candidate, time] of Object.entries(typescript.start)) {
      console.log(`  ${candidate.padEnd(30)} ${time.toFixed(1).padStart(10)} ms`);
    }
  }
}
