// The generated client against the gateway: what it promises, through a line that breaks.
//
// node client.mjs URL: prints `ready` when it may be parted from the gateway, and ends when it found it again.

import assert from "node:assert/strict";
import { generateKeyPairSync, createHash, sign } from "node:crypto";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { WebSocket, WebSocketServer } from "ws";

import { Client, ClosedError, RefusedError, ResponseError, StoppedError } from "../../../generated/typescript/index.js";

const url = process.argv[2];
const CLIENT = { id: "gateway-client", version: "dev", platform: "node", mode: "backend" };
const BACKOFF = { initialMs: 50, maximumMs: 200 };
const HELLO = {
  type: "hello-ok",
  protocol: 3,
  server: { version: "dev", connId: "c1" },
  features: { methods: [], events: [] },
  snapshot: { presence: [], health: {}, stateVersion: { presence: 1, health: 1 }, uptimeMs: 1 },
  policy: { maxPayload: 524_288, maxBufferedBytes: 1_572_864, tickIntervalMs: 30_000 },
};
// Whatever WebSockets there are: Node has one of its own from version 22 on.
const SOCKETS = [WebSocket, globalThis.WebSocket].filter((socket) => socket !== undefined);

setTimeout(() => assert.fail("takes too long"), 30_000).unref();

for (const WebSocket of SOCKETS) {
  await talks(WebSocket);
  await comesBackThroughABrokenLine(WebSocket);
  await isRefused(WebSocket);
  await isAnsweredTwice(WebSocket);
  await leavesAServerThatReadsNothing(WebSocket);
}
await survivesARestart();

async function talks(WebSocket) {
  const client = new Client({ url, WebSocket, client: CLIENT, device: device() });
  const events = client.events();
  const hello = await client.connected();
  assert.equal(hello.protocol, 3);

  const health = await client.call("health", { probe: true });
  assert.equal(health.ok, true);
  assert.deepEqual(await client.call("system.echo", { text: "Grüße 👋" }), { ok: true, text: "Grüße 👋" });
  await assert.rejects(client.call("system.echo", { text: "" }), { name: "InvalidError" });

  // Somebody comes, which everybody is told; and the gateway is alive.
  const other = new Client({ url, WebSocket, client: { ...CLIENT, id: "test", mode: "test", instanceId: "other-one" } });
  await other.connected();
  await until(events, ({ event, payload }) => event === "presence" && payload.presence.some(({ instanceId }) => instanceId === "other-one"));
  await until(events, ({ event, seq }) => event === "tick" && seq > 0);
  other.close();
  client.close();
  await assert.rejects(client.call("health"), { kind: "not-connected" });
  for await (const notice of events) assert.notEqual(notice.type, "gap");
}

async function comesBackThroughABrokenLine(WebSocket) {
  const line = await proxy();
  const client = new Client({ url: line.url, WebSocket, client: CLIENT, backoff: BACKOFF });
  const failures = [];
  client.watch("failure", (error) => failures.push(error));
  const first = await client.connected();
  const events = client.events();

  line.cut();
  const lost = client.call("health");
  await assert.rejects(lost, ClosedError);
  const second = await client.connected();
  assert.notEqual(second.server.connId, first.server.connId);
  assert.ok(failures[0] instanceof ClosedError);
  assert.deepEqual(await client.call("system.echo", { text: "again" }), { ok: true, text: "again" });
  await until(events, ({ type }) => type === "hello");
  await until(events, ({ event }) => event === "tick");

  // Nobody answers for a while.
  await line.stop();
  await new Promise((resolve) => client.watch("state", (state) => state === "waiting" && resolve()));
  await line.start();
  await client.connected();
  client.close();
  await line.stop();
}

async function isRefused(WebSocket) {
  const future = new Client({ url, WebSocket, client: CLIENT, minProtocol: 8, maxProtocol: 9 });
  await assert.rejects(future.connected(), (error) => {
    assert.ok(error instanceof RefusedError);
    assert.deepEqual([error.message, error.error.details], ["protocol mismatch", { expectedProtocol: 3 }]);
    return true;
  });
  // Closed before it is open.
  const hasty = new Client({ url, WebSocket, client: CLIENT });
  hasty.start();
  hasty.close();
  const node = new Client({ url, WebSocket, client: { ...CLIENT, id: "node-host", mode: "node" }, role: "node" });
  await node.connected();
  await assert.rejects(node.call("health"), (error) => error instanceof ResponseError && error.message === "unauthorized role: node");
  const arrival = node.connected();
  node.close();
  await arrival;
  await assert.rejects(node.connected(), StoppedError);
}

/** Our gateway runs no agent: another server says what one would. */
async function isAnsweredTwice(WebSocket) {
  const server = await pretender((request, answer) => {
    const runId = request.params.idempotencyKey;
    answer({ runId, status: "accepted", acceptedAt: 1 });
    if (runId === "fails") answer({ runId, status: "error", summary: "no" }, { code: "UNAVAILABLE", message: "no" });
    else setTimeout(answer, 20, { runId, status: "ok", summary: "completed" });
  });
  const client = new Client({ url: server.url, WebSocket, client: CLIENT });
  await client.connected();
  const run = client.call("agent", { message: "hi", idempotencyKey: "k1" });
  const first = await Promise.race([run.ack, run.result]);
  assert.deepEqual(first, { runId: "k1", status: "accepted", acceptedAt: 1 });
  assert.equal((await run.result).summary, "completed");
  const failing = client.call("agent", { message: "hi", idempotencyKey: "fails" });
  assert.equal((await failing.ack).runId, "fails");
  await assert.rejects(failing.result, (error) => error instanceof ResponseError && error.payload.summary === "no");
  client.close();
  await server.close();
}

async function leavesAServerThatReadsNothing(WebSocket) {
  const server = await pretender(() => {});
  const client = new Client({ url: server.url, WebSocket, client: CLIENT, maxBufferedBytes: 2 ** 20, backoff: BACKOFF });
  await client.connected();
  server.pause();
  // More than the systems' buffers take.
  const text = "x".repeat(500_000);
  const calls = Array.from({ length: 100 }, () => client.call("system.echo", { text }, { timeoutMs: 10_000 }));
  const errors = await Promise.all(calls.map((call) => call.then(() => assert.fail("nobody answers"), (error) => error)));
  assert.deepEqual([errors[0].kind, errors[0].code, errors[0].reason], ["closed", 4000, "send buffer full"]);
  // Those that came later had no connection to wait in.
  assert.deepEqual([...new Set(errors.map(({ kind }) => kind))], ["closed", "not-connected"]);
  // The next connection is as good as any.
  assert.equal((await client.connected()).protocol, 3);
  client.close();
  await server.close();
}

/** A server that says hello, and leaves requests to the test. */
async function pretender(asked) {
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  await once(server, "listening");
  server.on("connection", (socket) => {
    const send = (frame) => socket.send(JSON.stringify(frame));
    socket.on("error", () => {});
    socket.on("message", (data) => {
      const request = JSON.parse(String(data));
      const answer = (payload, error) => send({ type: "res", id: request.id, ok: error === undefined, payload, error });
      if (request.method === "connect") answer(HELLO);
      else asked(request, answer);
    });
    send({ type: "event", event: "connect.challenge", payload: { nonce: "n", ts: 1 } });
  });
  return {
    url: `ws://127.0.0.1:${server.address().port}`,
    pause: () => server.clients.forEach((socket) => socket.pause()),
    close: () => (server.clients.forEach((socket) => socket.terminate()), new Promise((resolve) => server.close(resolve))),
  };
}

async function survivesARestart() {
  const client = new Client({ url, WebSocket, client: CLIENT, backoff: BACKOFF });
  await client.connected();
  const events = client.events();
  console.log("ready");
  const { payload } = await until(events, ({ event }) => event === "shutdown");
  assert.equal(typeof payload.reason, "string");
  await until(events, ({ type }) => type === "hello");
  assert.equal((await client.call("health")).ok, true);
  client.close();
}

async function until(events, wanted) {
  for (;;) {
    const { value, done } = await events.next();
    assert.ok(!done);
    if (wanted(value)) return value;
  }
}

/** An identity as the gateway wants it, made for this run. */
function device() {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const { x } = publicKey.export({ format: "jwk" });
  return {
    id: createHash("sha256").update(Buffer.from(x, "base64url")).digest("hex"),
    publicKey: x,
    sign: (payload) => sign(null, Buffer.from(payload), privateKey).toString("base64url"),
  };
}

/** A way to the gateway that can be cut. */
async function proxy() {
  const { hostname, port } = new URL(url);
  const ends = new Set();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [from, to] of [[near, far], [far, near]]) {
      ends.add(from);
      from.pipe(to);
      from.on("error", () => {});
      from.on("close", () => (ends.delete(from), to.destroy()));
    }
  });
  const start = async (at = 0) => (server.listen(at, "127.0.0.1"), await once(server, "listening"));
  await start();
  const own = server.address().port;
  const cut = () => ends.forEach((end) => end.destroy());
  return {
    url: `ws://127.0.0.1:${own}`,
    cut,
    start: () => start(own),
    stop: () => (cut(), new Promise((resolve) => server.close(resolve))),
  };
}
