// The calls of a client: which wait for what, and what their answers mean.

import type { Members } from "../value.js";
import type { Failure, Output } from "./outputs.js";
import type { Version } from "./version.js";

/** All calls of one client; their ids go on over connections. */
export declare class Calls {
  constructor(version: Version, maxPending: number, timeoutMs: number);
  /** The id of the next call. */
  get nextId(): string;
  /** When the first call is due; `Infinity` when none is. */
  get due(): number;
  /** Takes the next id and sends a request, if the call can be made at all. */
  make(call: { method: string; params?: unknown; timeoutMs?: number | undefined }, connected: boolean, now: number): Output;
  /** Reads a response. */
  answer(frame: Members): Output[];
  /** Fails the calls whose time has come, the earliest first. */
  expire(isDue: (due: number) => boolean): Output[];
  /** Forgets a call. */
  cancel(id: string): void;
  /** Fails all calls in their order. */
  failAll(failure: Failure): Output[];
}
