// Reads frames and keeps those that this version does not know.

import type { Validators } from "./validators.js";

/** A parser of frames whose kind is told by the member `tag`; other kinds become `{[tag]: unknown, raw}`. */
export declare function frameParser(
  validators: Validators,
  tag: string,
  known: readonly string[],
  unknown: string,
): (text: string) => unknown;
