// The document's schemas as data, which is where violations come from.

import type { LazyRules } from "../runtime/rules.js";

/** The rules of every definition. */
export declare const RULES: LazyRules;
