// What a rejected value did wrong, as data, as text and as an error.

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
  /**
   * @param {string} definition
   * @param {readonly import("./violation.js").Violation[]} violations
   */
  constructor(definition, violations) {
    super(violationText(violations));
    this.name = "Invalid";
    this.definition = definition;
    this.violations = violations;
  }
};
