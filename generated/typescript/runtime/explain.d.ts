// Runs the rules on a value and lists what it violates, in the order and wording existing clients know.

import type { Rule } from "./rules.js";
import type { Violation } from "./violation.js";

/** Every violation of a value against the rule with this index. */
export declare function explain(nodes: readonly Rule[], rule: number, value: unknown): Violation[];

/** The violation of a value that is nested too deeply to be looked at. */
export declare function tooDeep(): Violation;
