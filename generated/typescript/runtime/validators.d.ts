// Validation by name: checks that say yes or no at once, and rules that say why not.

import type { ExplainOptions } from "./explain.js";
import type { LazyRules } from "./rules.js";
import type { JsonValue } from "./value.js";
import type { Violation } from "./violation.js";

/** For each definition, whether it accepts a value. Answers the same as the rules; no prototype. */
export type Checks = { readonly [definition: string]: ((value: unknown) => boolean) | undefined };

/** What a version's module offers, without the types of its definitions. */
export interface Validators {
  validate(definition: string, value: unknown, options?: ExplainOptions): Violation[];
  is(definition: string, value: unknown): boolean;
  parse(definition: string, text: string): unknown;
  roundtrip(definition: string, text: string): string;
}

/** Validation by these checks and rules, which must come from one document. */
export declare function validators(checks: Checks, rules: LazyRules): Validators;

/** Reads JSON text. Throws `Invalid` when it is nested too deeply for any definition. */
export declare function parseJson(definition: string, text: string): JsonValue;
