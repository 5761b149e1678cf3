// How long to wait before the next attempt.

import type { Backoff } from "./settings.js";

/** Milliseconds until the next attempt, `attempt` of which have failed since the last hello. `random` is from 0 to 1. */
export declare function delay(backoff: Backoff, attempt: number, random: number): number;
