// Reads frames and keeps those that this version does not know.

import { parseJson } from "./validators.js";
import { isObject } from "./value.js";
import { Invalid } from "./violation.js";

/** @type {typeof import("./frames.js").frameParser} */
export function frameParser(validators, tag, known, unknown) {
  return (text) => {
    const frame = parseJson(text);
    if (isObject(frame) && !known.some((kind) => kind === frame[tag])) return { [tag]: unknown, raw: frame };
    const violations = validators.validate("#", frame);
    if (violations.length > 0) {
      throw new Invalid("#", violations, () => validators.validate("#", frame, { concise: true }));
    }
    return frame;
  };
}
