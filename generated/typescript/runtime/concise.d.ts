// What to tell about alternatives that all refuse a value, without those that nobody meant.

import type { Rule } from "./rules.js";

/** One violation instead of all, at the value or at a member of it; or the violations of one alternative alone. */
export type Instead =
  | { readonly keyword: string; readonly message: string; readonly member?: string }
  | { readonly only: number };

/** What to tell instead of the violations of every alternative; nothing when they all matter. */
export declare function concise(
  nodes: readonly Rule[],
  alternatives: readonly number[],
  tag: readonly [string, readonly string[]] | undefined,
  value: unknown,
): Instead | undefined;
