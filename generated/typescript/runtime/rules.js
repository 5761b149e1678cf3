// A document's rules, carried as text: most programs never need them, so they are only read when they do.

import { matches } from "./pattern.js";

/** @import { Pattern, Rules } from "./rules.js" */

/** @type {typeof import("./rules.js").LazyRules} */
export const LazyRules = class {
  /** @type {Rules | undefined} */
  #rules;
  /** @type {Map<string, Pattern> | undefined} */
  #patterns;
  #text;

  /** @param {string} text */
  constructor(text) {
    this.#text = text;
  }

  get() {
    this.#rules ??= /** @type {Rules} */ (JSON.parse(this.#text));
    return this.#rules;
  }

  /**
   * @param {string} source
   * @param {string} text
   */
  matches(source, text) {
    this.#patterns ??= patterns(this.get());
    const pattern = this.#patterns.get(source);
    return pattern !== undefined && matches(pattern, text);
  }
};

/**
 * The patterns of all rules, by their source.
 * @param {Rules} rules
 */
function patterns(rules) {
  /** @type {Map<string, Pattern>} */
  const found = new Map();
  for (const rule of rules.nodes) {
    if (typeof rule === "boolean") continue;
    if (rule.pattern) found.set(rule.pattern.source, rule.pattern);
    for (const [pattern] of rule.patternProperties ?? []) found.set(pattern.source, pattern);
  }
  return found;
}
