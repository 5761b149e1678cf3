// The conversations every client has the same way, whatever its language.

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";

import { Machine } from "../../runtime/client/machine.js";
import { VERSIONS, loadVersion } from "./version.js";

// Those of the repository, or the ones `PROTOCOL_TRANSCRIPTS` names: <root>/<module>/<what it shows>.json.
const root = process.env.PROTOCOL_TRANSCRIPTS ?? fileURLToPath(new URL("../../../../schema-src/transcripts", import.meta.url));
const INPUTS = new Set(["start", "stop", "loaded", "opened", "receive", "receiveText", "signed", "closed", "advance", "call", "cancel"]);

for (const name of VERSIONS) {
  const folder = join(root, name);
  if (!existsSync(folder)) {
    test(`transcripts of ${name}`, { skip: `no folder ${folder}` });
    continue;
  }
  const version = await loadVersion(name);
  for (const file of readdirSync(folder).filter((file) => file.endsWith(".json"))) {
    test(`${name}/${file}`, () => play(version, JSON.parse(readFileSync(join(folder, file), "utf8"))));
  }
}

function play(version, { client, wall, random, steps }) {
  const machine = new Machine(version, client);
  let now = 1000;
  for (let at = 0; at < steps.length; ) {
    const input = steps[at++];
    const [kind] = Object.keys(input);
    assert.ok(INPUTS.has(kind), `step ${at}: \`${kind}\` is no input`);
    const expected = [];
    while (at < steps.length && !INPUTS.has(Object.keys(steps[at])[0])) expected.push(steps[at++]);
    if (kind === "advance") now += input.advance;
    const outputs = machine.handle(spoken(kind, input), { now, wall: wall + now - 1000, random });
    // Through JSON, which is what transcripts are: no member that is `undefined`, no order.
    assert.deepEqual(JSON.parse(JSON.stringify(outputs)), expected, `after step ${at - expected.length}: ${JSON.stringify(input)}`);
  }
}

/** Transcripts hold frames; the machine reads texts. */
function spoken(kind, input) {
  if (kind === "receive") return { receive: JSON.stringify(input.receive) };
  if (kind === "receiveText") return { receive: input.receiveText };
  return kind === "advance" ? { advance: {} } : { [kind]: input[kind] };
}
