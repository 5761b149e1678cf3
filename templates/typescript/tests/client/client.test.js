// The client around the machine: promises, handlers, sockets that are none.

import assert from "node:assert/strict";
import { test as run } from "node:test";

import { Client } from "../../runtime/client/client.js";
import * as errors from "../../runtime/client/errors.js";
import { MAX_MESSAGE } from "../../runtime/client/host.js";
import { HELLO, OPTIONS, VERSION, challenge, event, refusal, response } from "./sample.js";

// A promise that is never kept must not keep the tests from ending.
const test = (name, body) => run(name, { timeout: 10_000 }, body);

const BACKOFF = { initialMs: 1, maximumMs: 5, jitter: 0 };

/** A class of sockets that do what the test says; `sockets` are those that were made. */
function sockets({ codes = () => true } = {}) {
  const made = [];
  class Fake {
    sent = [];
    closed = null;
    bufferedAmount = 0;
    #listeners = new Map();

    constructor(url) {
      this.url = url;
      made.push(this);
    }

    addEventListener(type, listener) {
      this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
    }

    say(type, detail = {}) {
      for (const listener of this.#listeners.get(type) ?? []) listener(detail);
    }

    hear(frame) {
      this.say("message", { data: typeof frame === "string" ? frame : JSON.stringify(frame) });
    }

    send(text) {
      this.sent.push(JSON.parse(text));
    }

    close(code, reason) {
      if (!codes(code)) throw new Error("InvalidAccessError");
      this.closed = { code, reason };
    }
  }
  return { Fake, made };
}

/** A client, and the last socket it made. */
function bench(options = {}, fake = sockets()) {
  const client = new Client(VERSION, { ...OPTIONS, backoff: BACKOFF, WebSocket: fake.Fake, ...options });
  const last = () => fake.made[fake.made.length - 1];
  const greet = () => {
    last().say("open");
    last().hear(challenge("n"));
    last().hear(response("1", HELLO));
  };
  const connected = () => {
    client.start();
    greet();
  };
  return { client, fake, last, greet, connected };
}

const soon = (ms = 20) => new Promise((resolve) => setTimeout(resolve, ms));
const turn = () => new Promise((resolve) => setImmediate(resolve));

test("connects when somebody waits for it, calls, and is closed", async () => {
  const { client, last, greet } = bench();
  assert.equal(client.state, "idle");
  const arrival = client.connected();
  assert.equal(client.state, "connecting");
  assert.equal(last().url, OPTIONS.url);
  greet();
  assert.deepEqual(await arrival, HELLO);
  assert.deepEqual([client.state, client.hello], ["connected", HELLO]);
  assert.deepEqual(await client.connected(), HELLO);

  const sum = client.call("add", { numbers: [1, 2] });
  assert.deepEqual(last().sent.at(-1), { type: "req", id: "2", method: "add", params: { numbers: [1, 2] } });
  last().hear(response("2", { sum: 3 }));
  assert.deepEqual(await sum, { sum: 3 });

  const never = client.call("add", { numbers: [] });
  client.close();
  await assert.rejects(never, errors.StoppedError);
  assert.deepEqual([client.state, client.hello, last().closed], ["stopped", undefined, { code: 1000, reason: "" }]);
  await assert.rejects(client.connected(), errors.StoppedError);
});

test("each failure has its class and its kind", async () => {
  const { client, last, connected } = bench({ maxPending: 2 });
  const kinds = [];
  const expect = (promise, name, kind, more = {}) =>
    assert.rejects(promise, (error) => {
      assert.ok(error instanceof errors[name] && error instanceof errors.ClientError && error instanceof Error);
      assert.equal(error.name, name);
      assert.equal(error.kind, kind);
      for (const [member, value] of Object.entries(more)) assert.deepEqual(error[member], value);
      kinds.push(kind);
      return true;
    });
  await expect(client.call("add", { numbers: [] }), "NotConnectedError", "not-connected");
  connected();
  await expect(client.call("add", { numbers: 1 }), "InvalidError", "invalid", { message: "must be AddParams" });
  const slow = client.call("add", { numbers: [] }, { timeoutMs: 5 });
  const failing = client.call("add", { numbers: [] });
  await expect(client.call("add", { numbers: [] }), "TooManyError", "too-many");
  await expect(slow, "TimeoutError", "timeout");
  const error = { code: "C", message: "no", details: { x: 1 } };
  last().hear(refusal("5", error, { half: true }));
  await expect(failing, "ResponseError", "error", { message: "no", error, payload: { half: true } });
  const lost = client.call("add", { numbers: [] });
  last().say("close", { code: 1012, reason: "service restart" });
  await expect(lost, "ClosedError", "closed", { code: 1012, reason: "service restart" });
  client.close();
  await expect(client.connected(), "StoppedError", "stopped");
  assert.equal(new Set(kinds).size, 7);
});

test("the two answers of a method that answers twice, looked at or not", async () => {
  const { client, last, connected } = bench();
  connected();
  const run = client.call("run", {});
  last().hear(response("2", { accepted: true }));
  assert.deepEqual(await run.ack, { accepted: true });
  last().hear(response("2", { done: true }));
  assert.deepEqual(await run.result, { done: true });

  const again = client.call("run", {});
  last().hear(response("3", { done: true }));
  assert.deepEqual([await again.ack, await again.result], [null, { done: true }]);

  // Nobody looks at the second of these, or at either: an unhandled rejection would end this test.
  const failing = client.call("run", {});
  last().hear(refusal("4", { code: "C", message: "no" }));
  await assert.rejects(failing.ack, errors.ResponseError);
  client.call("run", {});
  last().say("close", { code: 1006, reason: "" });
  await turn();
  client.close();
});

test("comes back after each loss, with calls and events of the new connection", async () => {
  const { client, fake, last, greet, connected } = bench();
  const seen = [];
  client.watch("state", (state) => seen.push(state));
  client.watch("failure", (error) => seen.push(error.kind));
  client.watch("hello", () => seen.push("hello"));
  connected();
  last().say("close", { code: 1006, reason: "" });
  last().hear(event("noise", { level: 1 }));
  assert.equal(client.hello, undefined);
  const arrival = client.connected();
  await soon();
  assert.equal(fake.made.length, 2);
  greet();
  await arrival;
  assert.deepEqual(seen, ["connecting", "handshaking", "connected", "hello", "closed", "waiting", "connecting", "handshaking", "connected", "hello"]);
  client.close();
});

test("a refusal for good ends the client, and whoever waits is told why", async () => {
  const { client, last } = bench();
  const reader = client.events();
  const reading = reader.next();
  const arrival = client.connected();
  last().say("open");
  last().hear(challenge("n"));
  last().hear(refusal("1", { code: "C", message: "go away", retryable: false }));
  for (const promise of [arrival, reading, client.connected(), client.events().next()]) await assert.rejects(promise, errors.RefusedError);
  assert.equal(client.state, "stopped");
  // Started again, it tries again.
  client.start();
  assert.equal(client.state, "connecting");
  client.close();
  await assert.rejects(client.connected(), errors.StoppedError);
});

test("handlers hear their events until they are done, and break nothing", async () => {
  const { client, last, connected } = bench();
  const heard = [];
  const off = client.on("noise", (payload, about) => heard.push([payload, about]));
  const bad = client.on("noise", () => {
    throw new Error("handler");
  });
  const thrown = [];
  const listeners = process.listeners("uncaughtException");
  process.removeAllListeners("uncaughtException");
  process.on("uncaughtException", (error) => thrown.push(error.message));
  connected();
  last().hear(event("noise", { level: 1 }, 4));
  await turn();
  process.removeAllListeners("uncaughtException");
  for (const listener of listeners) process.on("uncaughtException", listener);
  bad();
  last().hear(event("beat", null));
  off();
  last().hear(event("noise", { level: 2 }));
  assert.deepEqual(heard, [[{ level: 1 }, { seq: 4 }]]);
  assert.deepEqual(thrown, ["handler"]);
  assert.throws(() => client.on("no such event", () => {}), RangeError);
  client.close();
});

test("what a handler asks for happens after what was already said", () => {
  const { client, last, connected } = bench();
  const seen = [];
  client.watch("gap", () => {
    client.call("add", { numbers: [] }).catch(() => {});
    client.close();
  });
  client.watch("state", (state) => seen.push(state));
  client.on("noise", ({ level }) => seen.push(level));
  connected();
  last().hear(event("noise", { level: 1 }, 1));
  last().hear(event("noise", { level: 2 }, 3));
  assert.deepEqual(seen, ["connecting", "handshaking", "connected", 1, 2, "stopped"]);
});

test("events are read with whatever means that some are missing", async () => {
  const { client, last, greet, connected } = bench();
  const events = client.events({ limit: 4 });
  connected();
  last().hear(event("noise", { level: 1 }, 1));
  last().hear(event("noise", { level: 2 }, 5));
  const read = async () => (await events.next()).value;
  assert.deepEqual(
    [await read(), await read(), await read(), await read()],
    [
      { type: "hello", hello: HELLO },
      { type: "event", event: "noise", payload: { level: 1 }, seq: 1 },
      { type: "gap", expected: 2, received: 5 },
      { type: "event", event: "noise", payload: { level: 2 }, seq: 5 },
    ],
  );
  for (let level = 0; level < 6; level++) last().hear(event("noise", { level }));
  assert.deepEqual([await read(), (await read()).payload], [{ type: "overflow", dropped: 2 }, { level: 2 }]);
  last().say("close", { code: 1006, reason: "" });
  await soon();
  greet();
  client.close();
  const rest = [];
  for await (const notice of events) rest.push(notice.type);
  assert.deepEqual(rest, ["event", "event", "event", "hello"]);
  assert.deepEqual(await client.events().next(), { done: true, value: undefined });
});

test("a reader is behind by so many bytes at most", async () => {
  const { client, last, connected } = bench();
  const events = client.events({ maxBytes: 300 });
  connected();
  for (let level = 0; level < 5; level++) last().hear({ ...event("noise", { level }), more: "x".repeat(60) });
  client.close();
  const read = [];
  for await (const notice of events) read.push(notice.dropped ?? notice.payload?.level ?? notice.type);
  assert.deepEqual(read, [4, 3, 4]);
  assert.throws(() => client.events({ maxBytes: 0 }), TypeError);
});

test("a socket that takes nothing more counts as lost", async () => {
  const { client, fake, last, connected } = bench({ maxBufferedBytes: 1000 });
  const failures = [];
  client.watch("failure", ({ kind, code, reason }) => failures.push({ kind, code, reason }));
  connected();
  // One alone may be larger than the bound, and what fits may wait.
  const calls = [client.call("add", { numbers: [], text: "é".repeat(1000) })];
  last().bufferedAmount = 900;
  calls.push(client.call("add", { numbers: [] }));
  assert.equal(last().sent.length, 3);
  last().bufferedAmount = 990;
  calls.push(client.call("add", { numbers: [] }));
  const stalled = { kind: "closed", code: 4000, reason: "send buffer full" };
  for (const call of calls) await assert.rejects(call, stalled);
  assert.deepEqual([client.state, last().sent.length, last().closed], ["waiting", 3, { code: 4000, reason: "send buffer full" }]);
  assert.deepEqual(failures, [stalled]);
  await soon();
  assert.equal(fake.made.length, 2);
  client.close();
  for (const maxBufferedBytes of [0, -1, 1.5, NaN, Infinity]) assert.throws(() => bench({ maxBufferedBytes }), TypeError);
});

test("starts and stops as often as one likes, and tells who waits", async () => {
  const { client, fake, last, greet } = bench();
  for (let round = 1; round <= 3; round++) {
    client.start();
    client.start();
    const arrival = client.connected();
    assert.equal(fake.made.length, 2 * round - 1);
    // Stopped before there is a hello: who waits is told, and the socket is closed.
    client.close();
    client.close();
    await assert.rejects(arrival, errors.StoppedError);
    assert.deepEqual(last().closed, { code: 1000, reason: "" });
    // What the old socket still says does not count for the new one.
    const old = last();
    client.start();
    const next = client.connected();
    old.say("open");
    old.say("close", { code: 1006, reason: "" });
    assert.equal(client.state, "connecting");
    greet();
    assert.deepEqual([await next, client.state], [HELLO, "connected"]);
    client.close();
    assert.deepEqual([client.state, client.hello], ["stopped", undefined]);
    await assert.rejects(client.connected(), errors.StoppedError);
  }
  await soon();
  assert.equal(fake.made.length, 6);
});

test("a store that never answers is waited for so long, and no longer", async () => {
  const asked = [];
  const never = (what) => () => (asked.push(what), new Promise(() => {}));
  const tokens = { load: never("load"), store: never("store"), forget: never("forget") };
  const device = { id: "d", publicKey: "p", sign: () => "s" };
  const { client, fake, last } = bench({ device, tokens, token: "shared", loadTimeoutMs: 10 });
  for (let attempt = 1; attempt <= 3; attempt++) {
    const arrival = client.connected();
    if (attempt === 1) assert.equal(fake.made.length, 0);
    await soon(40);
    assert.equal(fake.made.length, attempt);
    last().say("open");
    last().hear(challenge("n"));
    await turn();
    assert.deepEqual(last().sent[0].params.auth, { token: "shared" });
    last().hear(response("1", { ...HELLO, auth: { deviceToken: "new", role: "operator", scopes: [] } }));
    await arrival;
    if (attempt < 3) last().say("close", { code: 1006, reason: "" });
  }
  // What never ends is never followed by another.
  assert.deepEqual(asked, ["load", "store"]);
  client.close();
});

test("what is unknown or invalid is told", () => {
  const { client, last, connected } = bench();
  const seen = [];
  client.watch("unknown", (frame) => seen.push(frame));
  client.watch("invalid", (what) => seen.push(what));
  connected();
  last().hear({ type: "stream" });
  last().hear("no JSON");
  last().say("message", { data: new ArrayBuffer(4) });
  last().hear(event("noise", { level: "high" }));
  assert.deepEqual(seen, [
    { type: "stream" },
    { text: "not JSON" },
    { text: "not JSON" },
    { text: "must be Noise", frame: event("noise", { level: "high" }) },
  ]);
  client.close();
});

test("a signal ends the wait for a call", async () => {
  const { client, last, connected } = bench({ maxPending: 1 });
  connected();
  const controller = new AbortController();
  const call = client.call("add", { numbers: [] }, { signal: controller.signal });
  controller.abort(new Error("changed my mind"));
  await assert.rejects(call, /changed my mind/);
  await assert.rejects(client.call("add", { numbers: [] }, { signal: controller.signal }), /changed my mind/);
  // It makes room, and its late answer is dropped.
  const other = client.call("add", { numbers: [] });
  last().hear(response("2", { sum: 1 }));
  last().hear(response("3", { sum: 2 }));
  assert.deepEqual(await other, { sum: 2 });
  client.close();
});

test("what JSON cannot hold is not sent", async () => {
  const { client, last, connected } = bench({ maxPending: 1 });
  connected();
  const circle = { numbers: [] };
  circle.more = circle;
  await assert.rejects(client.call("add", circle), TypeError);
  await assert.rejects(client.call("add", { numbers: [1n] }), TypeError);
  assert.equal(last().sent.length, 1);
  assert.throws(() => client.call("add", { numbers: [] }, { timeoutMs: NaN }), TypeError);
  client.close();
});

test("a device signs; its token is loaded, stored and forgotten for this server only", async () => {
  const log = [];
  let kept = "kept";
  const tokens = {
    load: async (key) => (log.push({ load: key }), kept),
    store: (token) => void log.push({ store: token }),
    forget: async (key) => void (log.push({ forget: key }), (kept = null)),
  };
  const device = { id: "d", publicKey: "p", sign: async (payload) => `signed(${payload})` };
  const { client, fake, last } = bench({ device, tokens, token: "shared" });
  client.start();
  assert.equal(fake.made.length, 0);
  await turn();
  const key = { url: OPTIONS.url, deviceId: "d", role: "operator" };
  last().say("open");
  last().hear(challenge("n"));
  await turn();
  const { auth, device: proof } = last().sent[0].params;
  assert.deepEqual(auth, { token: "kept" });
  assert.match(proof.signature, /^signed\(v2\|d\|test\|test\|operator\|\|\d+\|kept\|n\)$/);
  last().hear(refusal("1", { code: "C", message: "no" }));
  await soon();
  last().say("open");
  last().hear(challenge("n"));
  await turn();
  assert.deepEqual(last().sent[0].params.auth, { token: "shared" });
  last().hear(response("1", { ...HELLO, auth: { deviceToken: "new", role: "other", scopes: [] } }));
  await turn();
  assert.deepEqual(log, [{ load: key }, { forget: key }, { load: key }, { store: { ...key, role: "other", token: "new", scopes: [] } }]);
  client.close();
});

test("a key or a store that fails", async () => {
  const device = {
    id: "d",
    publicKey: "p",
    sign: () => {
      throw new Error("the key is locked");
    },
  };
  const { client, last } = bench({ device, backoff: { initialMs: 1000 } });
  const failures = [];
  client.watch("failure", (error) => failures.push(error.message));
  client.start();
  await turn();
  last().say("open");
  last().hear(challenge("n"));
  await turn();
  assert.deepEqual(failures, ["the key is locked"]);
  assert.deepEqual(last().closed, { code: 1008, reason: "connect failed" });
  client.close();
});

test("answers to an earlier attempt are dropped", async () => {
  const answers = [];
  const tokens = { load: () => new Promise((resolve) => answers.push(resolve)), store() {}, forget() {} };
  const { client, fake } = bench({ device: { id: "d", publicKey: "p", sign: () => "s" }, tokens });
  client.start();
  await turn();
  client.close();
  client.start();
  await turn();
  answers[0]("old");
  await turn();
  assert.equal(fake.made.length, 0);
  answers[1]("new");
  await turn();
  assert.equal(fake.made.length, 1);
  client.close();
});

test("a socket that cannot be made is one that never opens", async () => {
  const made = [];
  class Broken {
    constructor() {
      made.push(this);
      throw new Error("not allowed here");
    }
  }
  const { client } = bench({ WebSocket: Broken });
  client.start();
  assert.equal(client.state, "connecting");
  await soon();
  assert.ok(made.length > 1 && made.length < 30, `${made.length}`);
  client.close();
});

test("in browsers, codes that pages may not send are others", () => {
  const { client, last } = bench({}, sockets({ codes: (code) => code === 1000 || code >= 3000 }));
  client.start();
  last().say("open");
  last().hear(challenge("n"));
  last().hear(refusal("1", { code: "C", message: "no" }));
  assert.deepEqual(last().closed, { code: 4008, reason: "connect failed" });
  client.close();
});

test("a message without end is not read", () => {
  const { client, last, connected } = bench();
  const invalid = [];
  client.watch("invalid", ({ text }) => invalid.push(text));
  connected();
  last().hear(" ".repeat(MAX_MESSAGE));
  assert.deepEqual([client.state, invalid], ["connected", ["not JSON"]]);
  last().hear("é".repeat(MAX_MESSAGE / 2 + 1));
  assert.deepEqual([client.state, last().closed], ["waiting", { code: 1009, reason: "message too big" }]);
  client.close();
});

test("nothing of a client can be printed that is a secret", async () => {
  const { inspect } = await import("node:util");
  const { client, connected } = bench({ token: "s3cret", password: "s3cret" });
  connected();
  assert.doesNotMatch(inspect(client, { depth: 9, showHidden: true }) + JSON.stringify(client), /s3cret/);
  client.close();
});

test("a client needs a WebSocket, and a device its key", () => {
  assert.throws(() => bench({ device: { id: "d", publicKey: "p" } }), /`device.sign` must be a function/);
  const { WebSocket } = globalThis;
  delete globalThis.WebSocket;
  try {
    assert.throws(() => new Client(VERSION, OPTIONS), /there is no `WebSocket` here/);
  } finally {
    if (WebSocket !== undefined) globalThis.WebSocket = WebSocket;
  }
});
