// Validation by name: checks that say yes or no at once, and rules that say why not.

import { DEPTH, isDeep } from "./bounds.js";
import { explain, tooDeep } from "./explain.js";
import { isArray, isTooDeep } from "./value.js";
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
    return explained(definition, value, options);
  }

  /**
   * @param {string} definition
   * @param {unknown} value
   * @param {import("./explain.js").ExplainOptions} [options]
   */
  function explained(definition, value, options) {
    const { names, nodes } = rules.get();
    return explain(nodes, names[definition] ?? -1, value, options);
  }

  /**
   * @param {string} definition
   * @param {string} text
   */
  function parse(definition, text) {
    find(definition);
    const value = parseJson(definition, text);
    if (is(definition, value)) return value;
    throw new Invalid(definition, explained(definition, value), () => explained(definition, value, { concise: true }));
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
export function parseJson(definition, text) {
  const value = JSON.parse(text);
  // Only an escape can be half of a character: a text that came as UTF-8 holds whole ones.
  if (/\\u[dD][89a-fA-F]/.test(text)) JSON.parse(text, refuseHalves);
  if (isOutOfBounds(value, DEPTH)) throw new Invalid(definition, [tooDeep()]);
  return value;
}

/**
 * Whether a value is too deep; throws for numbers that are too large, which would silently be `null` when written again.
 * One walk for both: of a large text it takes a tenth of the time that reading takes.
 * @param {unknown} value
 * @param {number} levels
 */
function isOutOfBounds(value, levels) {
  if (value === Infinity || value === -Infinity) throw new SyntaxError("the JSON holds a number out of range");
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  if (isArray(value)) {
    for (const item of value) if (isOutOfBounds(item, levels - 1)) return true;
    return false;
  }
  const members = /** @type {import("./value.js").Members} */ (value);
  for (const name in members) if (isOutOfBounds(members[name], levels - 1)) return true;
  return false;
}

/**
 * @param {string} name
 * @param {unknown} value
 */
function refuseHalves(name, value) {
  for (const part of [name, value]) {
    if (typeof part === "string" && /\p{Surrogate}/u.test(part)) {
      throw new SyntaxError("the JSON holds half of a character, a lone surrogate");
    }
  }
  return value;
}
