// The bounds of what is looked at: how deep a value may be, and how often the same question is asked about a part of it.

/** @type {typeof import("./bounds.js").DEPTH} */
export const DEPTH = 127;

/** @type {typeof import("./bounds.js").isDeep} */
export function isDeep(value, levels = DEPTH) {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === "object" && isDeep(item, levels - 1)) return true;
    return false;
  }
  const members = /** @type {{ readonly [name: string]: unknown }} */ (value);
  for (const name in members) {
    const held = members[name];
    if (typeof held === "object" && isDeep(held, levels - 1)) return true;
  }
  return false;
}

// Alternatives that overlap and refer to themselves ask the same again and again, and each answer may take long; what is
// small is answered before.
const PATIENCE = 64;

/** @type {typeof import("./bounds.js").Verdicts} */
export const Verdicts = class {
  #attempts = 0;
  /**
   * By question, then by value: there are few questions and many values.
   * @type {Map<unknown, Map<unknown, boolean>>}
   */
  #known = new Map();

  /** @param {unknown} value */
  isWorthIt(value) {
    return typeof value === "object" && value !== null && ++this.#attempts >= PATIENCE;
  }

  /**
   * @param {unknown} value
   * @param {unknown} question
   */
  get(value, question) {
    return this.#known.get(question)?.get(value);
  }

  /**
   * @param {unknown} value
   * @param {unknown} question
   * @param {boolean} verdict
   */
  set(value, question, verdict) {
    const verdicts = this.#known.get(question);
    if (verdicts) verdicts.set(value, verdict);
    else this.#known.set(question, new Map([[value, verdict]]));
  }

  forget() {
    if (this.#attempts >= PATIENCE) this.#known.clear();
    this.#attempts = 0;
  }
};

// One for all checks: they run one after the other, and leave nothing behind.
const verdicts = new Verdicts();

/** @type {typeof import("./bounds.js").bounded} */
export function bounded(check) {
  return (value) => {
    if (isDeep(value)) return false;
    try {
      return check(value);
    } finally {
      verdicts.forget();
    }
  };
}

/** @type {typeof import("./bounds.js").ask} */
export function ask(check, value) {
  if (!verdicts.isWorthIt(value)) return check(value);
  const known = verdicts.get(value, check);
  if (known !== undefined) return known;
  const verdict = check(value);
  verdicts.set(value, check, verdict);
  return verdict;
}
