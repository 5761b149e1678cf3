// The generated client against a gateway, in a process of its own: `node talk.mjs URL`. Says on standard output what it saw, a
// line each. Behind `cut` it expects to lose its connection, and to get it back by itself.

import { WebSocket } from "ws";

import { Client } from "../../../generated/typescript/index.js";

setTimeout(() => {
  console.error("takes too long");
  process.exit(1);
}, 20_000).unref();

const client = new Client({
  url: process.argv[2],
  WebSocket,
  client: { id: "test", version: "dev", platform: "node", mode: "test" },
  requestTimeoutMs: 10_000,
  backoff: { initialMs: 50 },
});
const events = client.events();

console.log(`hello ${(await client.connected()).protocol}`);
console.log(`health ${(await client.call("health")).ok}`);
console.log(`echo ${(await client.call("system.echo", { text: "hi" })).text}`);
console.log(`event ${(await next(({ event }) => event === "tick")).event}`);
const lost = new Promise((resolve) => client.watch("failure", resolve));
console.log("cut");
await lost;
console.log("lost");
console.log(`hello ${(await client.connected()).protocol}`);
console.log(`echo ${(await client.call("system.echo", { text: "again" })).text}`);
client.close();
console.log("bye");

async function next(wanted) {
  for await (const notice of events) if (wanted(notice)) return notice;
  throw new Error("the client has ended");
}
