// Yes or no, for each definition, without allocating anything.

import type { Checks } from "../runtime/validators.js";

/** The check of each definition; `#` is the document's root. */
export declare const CHECKS: Checks;
