// Values made from rules: one that should be right, and what goes wrong around it.

const STRANGE = [
  null,
  true,
  0,
  -1,
  1.5,
  1e300,
  2 ** 53,
  NaN,
  Infinity,
  undefined,
  "",
  "a",
  "\u{1f600}",
  "\ud800",
  [],
  [null],
  [undefined],
  {},
  { a: undefined },
  JSON.parse('{"__proto__": 1, "constructor": 2}'),
];

// Rules that refer to themselves have endless variations.
const MOST = 2_000;

/** Values to try a rule on. */
export function* samples(nodes, rule) {
  yield* STRANGE;
  const best = sample(nodes, rule, 0);
  yield best;
  let count = 0;
  for (const other of variations(nodes, rule, best, 0)) {
    yield other;
    if (++count === MOST) return;
  }
}

// A value that satisfies most rules; whether it does is for the rules to say.
function sample(nodes, index, depth) {
  const rule = nodes[index];
  if (typeof rule !== "object" || depth > 12) return null;
  if ("const" in rule) return rule.const;
  if (rule.enum) return rule.enum[0];
  const alternatives = rule.anyOf ?? rule.oneOf ?? rule.allOf;
  if (alternatives && !rule.properties) return sample(nodes, alternatives[0], depth + 1);
  switch (rule.type?.[0] ?? (rule.properties ? "object" : rule.items === undefined ? "null" : "array")) {
    case "boolean":
      return true;
    case "integer":
    case "number":
      return rule.minimum ?? (rule.exclusiveMinimum === undefined ? (rule.maximum ?? 1) : rule.exclusiveMinimum + 1);
    case "string":
      return "a".repeat(Math.min(rule.minLength ?? 1, 1000));
    case "array":
      if (rule.tuple) return rule.tuple.map((item) => sample(nodes, item, depth + 1));
      return Array.from({ length: Math.min(rule.minItems ?? 1, 100) }, () => sample(nodes, rule.items ?? -1, depth + 1));
    case "object": {
      const members = {};
      for (const [name, property] of rule.properties ?? []) {
        if (depth < 2 || rule.required?.includes(name)) put(members, name, sample(nodes, property, depth + 1));
      }
      for (const name of rule.required ?? []) if (!Object.hasOwn(members, name)) put(members, name, null);
      return members;
    }
    default:
      return null;
  }
}

// The same value with one thing changed, at every level.
function* variations(nodes, index, value, depth) {
  const rule = nodes[index];
  if (typeof rule !== "object" || depth > 3) return;
  for (const alternative of [...(rule.anyOf ?? []), ...(rule.oneOf ?? [])]) {
    const other = sample(nodes, alternative, depth + 1);
    yield other;
    yield* variations(nodes, alternative, other, depth + 1);
  }
  if (typeof value === "string") {
    for (const length of [rule.minLength, rule.maxLength]) {
      if (length === undefined || length > 1000) continue;
      for (const character of ["x", "\u{1f600}"]) {
        for (const change of [-1, 0, 1]) yield character.repeat(Math.max(length + change, 0));
      }
    }
  }
  if (typeof value === "number") {
    const bounds = [rule.minimum, rule.maximum, rule.exclusiveMinimum, rule.exclusiveMaximum];
    for (const bound of bounds.filter((bound) => bound !== undefined)) yield* [bound - 1, bound, bound + 1, bound + 0.5];
  }
  if (Array.isArray(value)) {
    yield [...value, ...value];
    yield [...value, { a: 1 }, null];
    for (const other of variations(nodes, rule.items ?? rule.tuple?.[0] ?? -1, value[0], depth + 1)) {
      yield [other, ...value.slice(1)];
    }
    return;
  }
  if (typeof value !== "object" || value === null) return;
  yield { ...value, "an unexpected member": 1 };
  yield { ...value, "an unexpected member": undefined };
  for (const name of Object.keys(value)) {
    const { [name]: _, ...rest } = value;
    yield rest;
    for (const strange of STRANGE) yield { ...value, [name]: strange };
    const property = rule.properties?.find(([declared]) => declared === name)?.[1] ?? rule.additionalProperties ?? -1;
    for (const other of variations(nodes, property, value[name], depth + 1)) yield { ...value, [name]: other };
  }
}

// Plain assignment of `__proto__` would change the prototype.
function put(object, name, value) {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}
