// Which keywords of a rule concern values of which type.

/** @type {typeof import("./groups.js").hasGroup} */
export function hasGroup(rule, type) {
  switch (type) {
    case "number":
      return (
        rule.maximum !== undefined ||
        rule.minimum !== undefined ||
        rule.exclusiveMaximum !== undefined ||
        rule.exclusiveMinimum !== undefined ||
        rule.multipleOf !== undefined ||
        rule.format !== undefined
      );
    case "string":
      return (
        rule.maxLength !== undefined ||
        rule.minLength !== undefined ||
        rule.pattern !== undefined ||
        rule.format !== undefined
      );
    case "array":
      return (
        rule.maxItems !== undefined ||
        rule.minItems !== undefined ||
        rule.additionalItems !== undefined ||
        rule.items !== undefined ||
        rule.tuple !== undefined ||
        rule.contains !== undefined ||
        rule.uniqueItems !== undefined
      );
    case "object":
      return (
        rule.maxProperties !== undefined ||
        rule.minProperties !== undefined ||
        rule.required !== undefined ||
        rule.propertyNames !== undefined ||
        rule.additionalProperties !== undefined ||
        rule.dependencies !== undefined ||
        rule.properties !== undefined ||
        rule.patternProperties !== undefined
      );
    default:
      return false;
  }
}

/** @type {typeof import("./groups.js").scalarTypes} */
export function scalarTypes(rule) {
  const types = typeof rule === "object" ? rule.type : undefined;
  return types?.some((type) => type === "array" || type === "object") ? undefined : types;
}
