// Reads frames and keeps those that this version does not know.

import { parseJson } from "./validators.js";
import { isObject } from "./value.js";
import { Invalid } from "./violation.js";

/** @type {typeof import("./frames.js").frameParser} */
export function frameParser(validators, tag, known, unknown) {
  return (text) => {
    const frame = parseJson("#", text);
    if (isObject(frame) && !known.some((kind) => kind === frame[tag])) return { [tag]: unknown, raw: frame };
    if (validators.is("#", frame)) return frame;
    throw new Invalid("#", validators.validate("#", frame), () => validators.validate("#", frame, { concise: true }));
  };
}
