// Validation by name: checks that say yes or no at once, and rules that say why not.

import { isDeep } from "./bounds.js";
import { explain, tooDeep } from "./explain.js";
import { isTooDeep } from "./value.js";
import { Invalid } from "./violation.js";

/** @type {typeof import("./validators.js").validators} */
export function validators(checks, rules) {
  /** @param {string} definition */
  function find(definition) {
    const check = checks[definition];
    if (check === undefined) {
      throw new RangeError(`there is no definition \`${definition}\`; \`#\` is the document itself`);
    }
    return check;
  }

  /**
   * @param {string} definition
   * @param {unknown} value
   */
  function is(definition, value) {
    const check = find(definition);
    try {
      return check(value);
    } catch (error) {
      if (isTooDeep(error)) return false;
      throw error;
    }
  }

  /**
   * @param {string} definition
   * @param {unknown} value
   * @param {import("./explain.js").ExplainOptions} [options]
   */
  function validate(definition, value, options) {
    if (is(definition, value)) return isDeep(value) ? [tooDeep()] : [];
    const { names, nodes } = rules.get();
    return explain(nodes, names[definition] ?? -1, value, options);
  }

  /**
   * @param {string} definition
   * @param {string} text
   */
  function parse(definition, text) {
    find(definition);
    const value = parseJson(text);
    const violations = validate(definition, value);
    if (violations.length > 0) {
      throw new Invalid(definition, violations, () => validate(definition, value, { concise: true }));
    }
    return value;
  }

  /**
   * @param {string} definition
   * @param {string} text
   */
  function roundtrip(definition, text) {
    return JSON.stringify(parse(definition, text));
  }

  return { validate, is, parse, roundtrip };
}

/** @type {typeof import("./validators.js").parseJson} */
export function parseJson(text) {
  const value = JSON.parse(text);
  // A number beyond the range of doubles would silently become `null` when written again.
  if (/\d{309}|\d[eE]\+?\d{3}/.test(text)) JSON.parse(text, refuseInfinity);
  return value;
}

/**
 * @param {string} _
 * @param {unknown} value
 */
function refuseInfinity(_, value) {
  if (value === Infinity || value === -Infinity) throw new SyntaxError("the JSON holds a number out of range");
  return value;
}
