// Runs compiled patterns: all threads of the automaton at once, so the time is linear in text and program.

import type { Pattern } from "./rules.js";

/** Whether a pattern matches somewhere in a text. */
export declare function matches(pattern: Pattern, text: string): boolean;
