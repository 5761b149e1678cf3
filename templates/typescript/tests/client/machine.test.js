// The machine beyond its transcripts: options, order, endurance.

import assert from "node:assert/strict";
import test from "node:test";

import { Machine } from "../../runtime/client/machine.js";
import { HELLO, OPTIONS, VERSION, challenge, event, refusal, response } from "./sample.js";

const DEVICE = { id: "device", publicKey: "key" };

/** A machine, and what feeds it with a clock that stands still until it is moved. */
function bench(options = {}, version = VERSION) {
  const machine = new Machine(version, { ...OPTIONS, ...options });
  const clock = { now: 0, wall: 1e12, random: 0.5 };
  const take = (...inputs) => inputs.flatMap((input) => machine.handle(input, { ...clock }));
  const hear = (frame) => take({ receive: JSON.stringify(frame) });
  const pass = (ms) => {
    clock.now += ms;
    return take({ advance: {} });
  };
  const connect = () => [...take({ start: {} }, { opened: {} }), ...hear(challenge("n")), ...hear(response("1", HELLO))];
  return { machine, take, hear, pass, connect };
}

test("options that cannot work are refused, without a word about secrets", () => {
  const refused = {
    url: [undefined, 1, "", "http://host", "ws:host", "ws://", "ws:///path", "ws://user@host", "wss://user:secret@host/x", "ws://host#part",
      "ws://host\\@evil", "ws:// host", "ws://host\n", "ws://:80", "ws://host:", "ws://host:0", "ws://host:65536", "ws://host:http",
      "ws://host:+80", "ws://[::1]80", "ws://::1", "wss://host:secret"],
    client: [undefined, "text"],
    minProtocol: [99],
    challengeTimeoutMs: [-1, NaN, "1"],
    handshakeTimeoutMs: [-1],
    requestTimeoutMs: [NaN],
    loadTimeoutMs: [-1, NaN],
    maxPending: [0, -1, 1.5, NaN, Infinity, "9"],
    backoff: [{ initialMs: -1 }, { factor: 0.5 }, { jitter: 1.1 }, { maximumMs: NaN }],
  };
  for (const [name, values] of Object.entries(refused)) {
    for (const value of values) {
      assert.throws(() => bench({ [name]: value, token: "s3cret" }), (error) => error instanceof TypeError && !/s3cret|secret/.test(error.message), `${name}: ${value}`);
    }
  }
  for (const url of ["ws://host", "WSS://host:1/path?query=a@b", "ws://[::1]:5", "ws://[::1]", "ws://host:65535?query", "ws://host/@path", "ws://host/a:b"]) bench({ url });
});

test("a number that is too large to count with breaks nothing", () => {
  const { hear, connect } = bench();
  connect();
  const gaps = (seq) => hear(event("noise", { level: 1 }, seq)).flatMap(({ gap }) => gap ?? []);
  for (const seq of [1, 1e300, 2, 2 ** 53, 3]) assert.deepEqual(gaps(seq), [], `${seq}`);
  assert.deepEqual(gaps(5), [{ expected: 4, received: 5 }]);
});

test("what is signed cannot be read in two ways", () => {
  for (const options of [
    { device: { id: "a|b", publicKey: "k" } },
    { device: DEVICE, client: { id: "a|b", mode: "m" } },
    { device: DEVICE, client: { id: "a", mode: "m|" } },
    { device: DEVICE, role: "a|b" },
    { device: DEVICE, scopes: ["a|b"] },
    { device: DEVICE, scopes: ["a", "b,c"] },
  ]) {
    assert.throws(() => bench(options), /must not hold a/);
  }
  // A token may hold anything: it stands last but for the nonce, which holds no separator. And nobody signs without a device.
  bench({ device: DEVICE, token: "a|b" });
  bench({ scopes: ["a,b"] });
});

test("the handshake's parameters stand in their order", () => {
  const given = { userAgent: "u", locale: "l", password: "p", token: "t", scopes: ["s"], role: "r", pathEnv: "e", permissions: {}, commands: [], caps: [] };
  const { take, hear } = bench({ ...given, device: DEVICE });
  take({ start: {} }, { loaded: {} }, { opened: {} });
  const [{ sign }] = hear(challenge("n"));
  assert.deepEqual(sign, { payload: "v2|device|test|test|r|s|1000000000000|t|n" });
  const [{ send }] = take({ signed: { signature: "signed" } });
  const { params } = send;
  assert.deepEqual(Object.keys(params), [
    "minProtocol", "maxProtocol", "client", "caps", "commands", "permissions", "pathEnv", "role", "scopes", "device", "auth", "locale", "userAgent",
  ]);
  assert.deepEqual(Object.keys(params.device), ["id", "publicKey", "signature", "signedAt", "nonce"]);
  assert.deepEqual([params.minProtocol, params.maxProtocol, params.auth], [4, 5, { token: "t", password: "p" }]);
});

test("a version without a challenge, and a hello that names no interval", () => {
  const { machine, take, hear, pass } = bench({}, { ...VERSION, connection: { handshake: "open", challenge: null, tick: null, shutdown: null } });
  const outputs = take({ start: {} }, { opened: {} });
  assert.deepEqual(outputs.map((output) => Object.keys(output)[0]), ["state", "open", "state", "send"]);
  hear(response("1", { protocol: 4 }));
  assert.deepEqual([machine.state, machine.due, pass(1e9)], ["connected", Infinity, []]);
});

test("a method that answers twice", () => {
  const { take, hear, connect, pass } = bench();
  connect();
  const call = (options) => take({ call: { method: "run", params: {}, ...options } });
  const ack = { accepted: true };
  call();
  assert.deepEqual(hear(response("2", ack)), [{ ack: { id: "2", payload: ack } }]);
  assert.deepEqual(hear(response("2", { done: true })), [{ result: { id: "2", payload: { done: true } } }]);
  assert.deepEqual(hear(response("2", { done: true })), []);
  // A request that was repeated is answered with the result at once.
  call();
  assert.deepEqual(hear(response("3", { done: false })), [{ result: { id: "3", payload: { done: false } } }]);
  // A second acknowledgement is none: it would have to be the result.
  call();
  hear(response("4", ack));
  assert.deepEqual(hear(response("4", ack)), [{ failure: { id: "4", kind: "invalid", text: "must be RunResult" } }]);
  call();
  hear(response("5", ack));
  const error = { code: "C", message: "m" };
  assert.deepEqual(hear(refusal("5", error, { done: false })), [{ failure: { id: "5", kind: "error", error, payload: { done: false } } }]);
  // An acknowledgement alone does not stop the clock.
  call({ timeoutMs: 10 });
  hear(response("6", ack));
  assert.deepEqual(pass(10), [{ failure: { id: "6", kind: "timeout" } }]);
  // Nothing at all is `null`, which this result may be.
  call();
  assert.deepEqual(hear({ type: "res", id: "7", ok: true }), [{ result: { id: "7", payload: null } }]);
});

test("attempts that take no time and wait for none do not go on for ever", () => {
  const { machine, take, pass } = bench({ handshakeTimeoutMs: 0, challengeTimeoutMs: 0, backoff: { initialMs: 0, jitter: 0 } });
  take({ start: {} });
  for (let round = 0; round < 20; round++) {
    assert.ok(pass(0).length <= 4);
    take({ opened: {} });
  }
  assert.ok(machine.due >= 0);
});

test("attempts without a pause stay without one", () => {
  const { machine, take, pass } = bench({ backoff: { initialMs: 0 } });
  take({ start: {} });
  for (let attempt = 0; attempt < 1100; attempt++) {
    take({ closed: { code: 1006, reason: "" } });
    assert.deepEqual(pass(0)[0], { state: "connecting" });
  }
  assert.ok(machine.due > 0);
});

test("a server cannot make the client wait less, or in vain", () => {
  const { machine, take, hear } = bench();
  take({ start: {} }, { opened: {} });
  hear(challenge("n"));
  hear(refusal("1", { code: "C", message: "m", retryAfterMs: 0 }));
  assert.equal(machine.due, 875);
  take({ stop: {} }, { start: {} }, { opened: {} });
  hear(challenge("n"));
  hear(response("1", HELLO));
  hear(event("leave", { restartExpectedMs: "soon" }));
  take({ closed: { code: 1012, reason: "" } });
  assert.equal(machine.due, 875);
});

test("whatever happens, in whatever order, the machine goes on and holds no more than agreed", () => {
  for (let seed = 1; seed <= 300; seed++) {
    const dice = mulberry(seed);
    const pick = (list) => list[Math.floor(dice() * list.length)];
    const { machine, take, connect } = bench({ maxPending: 8, requestTimeoutMs: 50, ...(dice() < 0.5 ? { device: DEVICE, token: "t" } : {}) });
    if (dice() < 0.7) connect();
    const clock = { now: 0, wall: 1e12 };
    const open = new Set();
    let socket = machine.state === "connected";
    for (let step = 0; step < 200; step++) {
      clock.now += Math.floor(dice() * 40);
      const input = anything(pick, dice);
      if (input.cancel) open.delete(input.cancel.id);
      const next = machine.nextId;
      for (const output of machine.handle(input, { ...clock, random: dice() })) {
        assert.equal(Object.keys(output).length, 1);
        const { open: opened, close, send, result, failure } = output;
        if (send && send.id !== "1") open.add(send.id);
        // Each call ends once.
        const ended = result?.id ?? failure?.id;
        if (ended !== undefined) assert.ok(open.delete(ended) || ended === next, `call ${ended}`);
        if (opened) assert.equal(socket, false), (socket = true);
        if (close) assert.equal(socket, true), (socket = false);
      }
      if (input.closed) socket = false;
      assert.ok(open.size <= 8);
      assert.ok(!Number.isNaN(machine.due));
    }
    take({ stop: {} });
    assert.ok(["idle", "stopped"].includes(machine.state));
    assert.equal(machine.due, Infinity);
  }
});

function anything(pick, dice) {
  const id = () => String(1 + Math.floor(dice() * 30));
  const value = () =>
    pick([null, 1, -1, 1e308, "", "x", true, [], {}, [[[]]], { __proto__: null, nonce: "n" }, { nonce: 1 }, { sum: 1 }, { accepted: true }, { done: 1 }, HELLO,
      { protocol: 9 }, { protocol: 5, policy: { tickIntervalMs: 5 } }, { protocol: 5, auth: { deviceToken: "d", role: "r", scopes: [] } }]);
  const frame = () =>
    pick([
      () => challenge("n"),
      () => response(id(), value()),
      () => response("1", value()),
      () => refusal(id(), pick([undefined, { code: "UNAVAILABLE", message: "m", retryAfterMs: 3 }, { code: "C", message: "m", retryable: pick([true, false]) }]), value()),
      () => event(pick(["beat", "noise", "leave", "dare", "toString", "__proto__", "other"]), value(), pick([undefined, 1, 5, 1000])),
      () => ({ type: pick(["req", "res", "event", "constructor", 1, null]), id: pick([id(), 1]), method: "m" }),
      value,
    ])();
  return pick([
    () => ({ start: {} }),
    () => ({ opened: {} }),
    () => ({ opened: {} }),
    () => ({ loaded: { token: pick([undefined, "", "stored"]) } }),
    () => ({ signed: pick([{ signature: "s" }, { error: "e" }]) }),
    () => ({ receive: JSON.stringify(frame()) ?? "" }),
    () => ({ receive: JSON.stringify(frame()) ?? "" }),
    () => ({ receive: JSON.stringify(frame()) ?? "" }),
    () => ({ receive: pick(["", "{", "[".repeat(1000) + "]".repeat(1000), '{"type":"event","event":"\\ud800"}', "1e999"]) }),
    () => ({ advance: {} }),
    () => ({ call: { method: pick(["add", "run", "open", "nothing", "__proto__"]), params: pick([undefined, value(), { numbers: [] }]), timeoutMs: pick([undefined, 0, 5, NaN, -1, Infinity]) } }),
    () => ({ cancel: { id: id() } }),
    () => (dice() < 0.2 ? { closed: { code: 1006, reason: "" } } : { advance: {} }),
    () => (dice() < 0.05 ? { stop: {} } : { advance: {} }),
  ])();
}

test("no more calls than agreed are held", () => {
  const { take, connect, pass } = bench({ maxPending: 3 });
  connect();
  const call = (timeoutMs) => take({ call: { method: "add", params: { numbers: [] }, timeoutMs } })[0];
  const kinds = Array.from({ length: 5 }, () => call(10)).map((output) => output.failure?.kind ?? "sent");
  assert.deepEqual(kinds, ["sent", "sent", "sent", "too-many", "too-many"]);
  assert.equal(pass(10).length, 3);
  assert.ok(call().send);
});

/** Numbers from 0 to 1 that are the same each time. */
function mulberry(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let value = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
