// A reporter for `node --test`: failures in full and the numbers at the end, and nothing of what passed.
import { Readable } from "node:stream";
import { spec } from "node:test/reporters";

export default async function* (events) {
  yield* Readable.from(worthTelling(events)).pipe(new spec());
}

async function* worthTelling(events) {
  for await (const event of events) if (event.type !== "test:pass" && event.type !== "test:start") yield event;
}
