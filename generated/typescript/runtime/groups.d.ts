// Which keywords of a rule concern values of which type.

import type { Keywords, Rule } from "./rules.js";

/** Whether a rule has keywords that only concern values of a type. The type itself is then checked in their place. */
export declare function hasGroup(rule: Keywords, type: string | undefined): boolean;

/** The types a rule names, when all of them are scalar. */
export declare function scalarTypes(rule: Rule | undefined): readonly string[] | undefined;
