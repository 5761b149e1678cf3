// The client without clock, socket and tasks: things happen to it, and it says what to do.

import type { Input, Output, State } from "./outputs.js";
import type { Options } from "./settings.js";
import type { Version } from "./version.js";

/** When something happens, and a number the machine may roll dice with. */
export interface Moment {
  /** Milliseconds of a clock that never goes back. */
  readonly now: number;
  /** Milliseconds since 1970. */
  readonly wall: number;
  /** From 0 (included) to 1 (excluded), another one each time. */
  readonly random: number;
}

/** The life of a client, as `schema-src/transcripts` of the project specifies it. */
export declare class Machine {
  /** Throws `TypeError` for options that cannot work. */
  constructor(version: Version, options: Options);
  get state(): State;
  /** The id that the next call will have. */
  get nextId(): string;
  /** When time itself is the next thing that happens; `Infinity` when it is not. */
  get due(): number;
  /** Takes what happened and gives what to do, in order. Never throws. */
  handle(input: Input, moment: Moment): Output[];
}
