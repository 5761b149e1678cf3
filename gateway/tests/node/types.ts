// What a user of the generated client writes must compile, and what cannot be right must not. Never run.

import { Client, ResponseError } from "../../../generated/typescript/v3/index.js";
import type { HelloOk } from "../../../generated/typescript/v3/index.js";

export async function use(url: string): Promise<string> {
  const client = new Client({ url, client: { id: "cli", version: "dev", platform: "web", mode: "cli" }, scopes: ["operator.read"], WebSocket });
  const { policy }: HelloOk = await client.connected();
  const { channels } = await client.call("health", { probe: true }, { signal: AbortSignal.timeout(policy.tickIntervalMs) });
  const off = client.on("presence", ({ presence }, { seq }) => console.log(presence.map(({ host }) => host ?? seq)));
  off();
  for await (const notice of client.events()) {
    if (notice.type === "event" && notice.event === "tick") console.log(notice.payload.ts + 1);
    if (notice.type === "gap") break;
  }
  try {
    return (await client.call("system.echo", { text: Object.keys(channels).join() }, { timeoutMs: 100 })).text;
  } catch (error) {
    return error instanceof ResponseError ? error.error.code : "";
  }
}

export function misuse(client: Client): void {
  // @ts-expect-error: there is no such method
  client.call("healthy");
  // @ts-expect-error: the client says hello itself
  client.call("connect", { minProtocol: 3, maxProtocol: 3, client: { id: "cli", version: "dev", platform: "web", mode: "cli" } });
  // @ts-expect-error: the parameters are missing
  client.call("system.echo");
  // @ts-expect-error: it is called otherwise
  client.call("system.echo", { txt: "hi" });
  // @ts-expect-error: there is no such event
  client.on("tock", () => {});
  // @ts-expect-error: the payload is another
  client.on("tick", ({ at }) => console.log(at));
  // @ts-expect-error: there is no such client
  new Client({ url: "", client: { id: "nobody", version: "dev", platform: "web", mode: "cli" } });
}
