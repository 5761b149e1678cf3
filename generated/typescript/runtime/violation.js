// What a rejected value did wrong, as data, as text and as an error.

/** @import { Violation } from "./violation.js" */

/** @type {typeof import("./violation.js").violationText} */
export function violationText(violations) {
  const parts = violations.map(({ pointer, keyword, message }) => {
    if (pointer !== "") return `at ${pointer}: ${message}`;
    return keyword === "additionalProperties" ? `at root: ${message}` : message;
  });
  return [...new Set(parts)].join("; ") || "unknown validation error";
}

/** @type {typeof import("./violation.js").Invalid} */
export const Invalid = class extends Error {
  #concise;

  /**
   * @param {string} definition
   * @param {readonly Violation[]} violations
   * @param {() => readonly Violation[]} concise
   */
  constructor(definition, violations, concise = () => violations) {
    super(violationText(violations));
    this.name = "Invalid";
    this.definition = definition;
    this.violations = violations;
    this.#concise = concise;
  }

  get concise() {
    return this.#concise();
  }
};
