// Runs any compiled pattern: all threads of the automaton at once, so the time is linear in text and program.

import type { Instruction } from "./rules.js";

/** Whether a program matches somewhere in a text. */
export declare function runThreads(program: readonly Instruction[], text: string): boolean;

/** Whether a set holds a code point; its ranges are ascending. */
export declare function contains(set: Instruction | undefined, point: number): boolean;
