// What a user of the package writes must compile, and what cannot be right must not.

import { DEFINITIONS, Invalid, is, parse, roundtrip, validate, violationText } from "../index.js";
import type { Definitions, JsonValue, Violation } from "../index.js";

export function describe(text: string): string {
  const value: JsonValue = JSON.parse(text);
  const known: readonly (keyof Definitions)[] = DEFINITIONS;
  const found: Violation[] = known.flatMap((definition) => validate(definition, value));
  // Names that come from elsewhere may be asked for; they throw when they are not known.
  validate("a name from elsewhere", value);
  return violationText(found);
}

export function read(text: string): Definitions["#"] | readonly Violation[] {
  const value: unknown = JSON.parse(roundtrip("#", text));
  if (is("#", value)) {
    const typed: Definitions["#"] = value;
    return typed;
  }
  try {
    return parse("#", text);
  } catch (error) {
    if (error instanceof Invalid) return error.violations;
    throw error;
  }
}

// @ts-expect-error: the name is not that of a definition
is("no such definition", null);
// @ts-expect-error: the value comes second
validate(null, "#");
