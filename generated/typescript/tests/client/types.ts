// What a user of a client writes must compile, and what cannot be right must not. Never run.

import { Client } from "../../runtime/client/client.js";
import type { ClientOptions, Device, TokenStore, TwoAnswers } from "../../runtime/client/client.js";
import { ClientError, ResponseError } from "../../runtime/client/errors.js";
import type { Socket } from "../../runtime/client/host.js";
import type { Version } from "../../runtime/client/version.js";

interface Hello {
  protocol: number;
}
interface Methods {
  open: { params: { minProtocol: number; maxProtocol: number; client: { id: "a" | "b" }; role?: string; device?: object; auth?: object }; result: Hello };
  add: { params: { numbers: number[] }; result: { sum: number } };
  "list.all": { params: { limit?: number }; result: string[] };
  run: { params: { task: string }; result: { done: boolean }; ack: { runId: string } };
}
interface Events {
  dare: { payload: { nonce: string } };
  noise: { payload: { level: number } };
  "list.changed": { payload: string[] };
}
interface Connection {
  readonly handshake: "open";
  readonly challenge: "dare";
  readonly tick: null;
  readonly shutdown: null;
}
declare const version: Version;
declare const MySocket: new (url: string) => Socket;

export class MyClient extends Client<Methods, Events, Connection> {
  constructor(options: ClientOptions<Methods["open"]["params"]>) {
    super(version, options);
  }
}

export async function use(signal: AbortSignal): Promise<void> {
  const device: Device = { id: "d", publicKey: "p", sign: async (payload) => payload.toUpperCase() };
  const tokens: TokenStore = { load: ({ url }) => (url === "" ? null : "token"), store: async () => {}, forget: () => {} };
  const client = new MyClient({ url: "ws://localhost", client: { id: "a" }, token: "t", device, tokens, WebSocket: MySocket, backoff: { factor: 3 } });
  const hello: Hello = await client.connected();
  const known: Hello | undefined = client.hello;

  const { sum }: { sum: number } = await client.call("add", { numbers: [hello.protocol, known?.protocol ?? 0] }, { timeoutMs: sum0, signal });
  const all: string[] = await client.call("list.all");
  await client.call("list.all", { limit: sum }, { timeoutMs: 5 });
  const run: TwoAnswers<{ runId: string }, { done: boolean }> = client.call("run", { task: all.join() });
  const runId: string | undefined = (await run.ack)?.runId;
  const done: boolean = (await run.result).done;

  const off: () => void = client.on("noise", ({ level }, { seq }) => console.log(level + (seq ?? 0), runId, done));
  off();
  client.watch("state", (state) => console.log(state === "waiting"));
  client.watch("gap", ({ expected, received }) => console.log(received - expected));
  client.watch("failure", (error) => {
    if (error.kind === "closed") console.log(error.code, error.reason);
    if (error.kind === "error") console.log(error.error.code, error.payload);
  });
  client.watch("hello", ({ protocol }) => console.log(protocol));
  for await (const notice of client.events({ limit: 10 })) {
    if (notice.type === "overflow") console.log(notice.dropped);
    else if (notice.type === "gap") console.log(notice.expected);
    else if (notice.type === "hello") console.log(notice.hello.protocol);
    else if (notice.event === "noise") console.log(notice.payload.level, notice.seq);
    else console.log(notice.payload.length);
  }

  try {
    await client.call("add", { numbers: [] });
  } catch (error) {
    if (error instanceof ResponseError) console.log(error.error.retryAfterMs);
    else if (error instanceof ClientError) console.log(error.kind);
  }

  // @ts-expect-error: there is no such method
  client.call("subtract", {});
  // @ts-expect-error: the handshake is the client's own
  client.call("open", { minProtocol: 1, maxProtocol: 1, client: { id: "a" } });
  // @ts-expect-error: a parameter is missing
  client.call("add", {});
  // @ts-expect-error: all of them are
  client.call("add");
  // @ts-expect-error: a parameter is of another type
  client.call("add", { numbers: ["1"] });
  // @ts-expect-error: there is no such parameter
  client.call("list.all", { limits: 5 });
  // @ts-expect-error: it answers twice, so there is no one promise
  (await client.call("run", { task: "" })).done;
  // @ts-expect-error: it answers once
  client.call("add", { numbers: [] }).ack;
  // @ts-expect-error: there is no such event
  client.on("silence", () => {});
  // @ts-expect-error: the challenge is the client's own
  client.on("dare", () => {});
  // @ts-expect-error: the payload is another
  client.on("noise", (payload: string) => payload);
  // @ts-expect-error: a client says nothing of the kind about itself
  client.watch("weather", () => {});
  // @ts-expect-error: who it is must be said
  new MyClient({ url: "ws://localhost" });
  // @ts-expect-error: and rightly
  new MyClient({ url: "ws://localhost", client: { id: "c" } });
  // @ts-expect-error: signatures and secrets are not parameters but options of their own
  new MyClient({ url: "ws://localhost", client: { id: "a" }, auth: {} });
  client.close();
}

declare const sum0: number;
declare const console: { log(...what: unknown[]): void };
/** As browsers and Node declare it. */
interface AbortSignal {
  readonly aborted: boolean;
  readonly reason: any;
  addEventListener(type: "abort", listener: (this: AbortSignal, event: object) => unknown, options?: boolean | object): void;
  removeEventListener(type: "abort", listener: (this: AbortSignal, event: object) => unknown, options?: boolean | object): void;
}
