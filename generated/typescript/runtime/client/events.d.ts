// The events of one connection: holes in their numbers, those that are known, those that are not.

import type { Members } from "../value.js";
import type { Output } from "./outputs.js";
import type { Version } from "./version.js";

/** What one connection has heard. */
export declare class Events {
  constructor(version: Version);
  /** Reads an event. */
  hear(frame: Members): Output[];
}
