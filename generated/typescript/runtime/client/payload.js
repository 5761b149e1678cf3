// What a server says, as this version knows it: a newer server may say more.

import { isArray, isObject } from "../value.js";
import { violationText } from "../violation.js";

const UNEXPECTED = /^unexpected property '([^]*)'$/;

/** @type {typeof import("./payload.js").readPayload} */
export function readPayload(version, definition, payload) {
  if (version.is(definition, payload)) return { payload };
  return withoutUnexpected(version, definition, payload) ?? { text: violationText(version.validate(definition, payload)) };
}

/** @type {typeof import("./payload.js").withoutUnexpected} */
export function withoutUnexpected({ is, validate }, definition, payload) {
  const violations = validate(definition, payload, { concise: true });
  if (!violations.every(({ keyword }) => keyword === "additionalProperties")) return undefined;
  // A copy: should it be refused still, it is told as it came.
  const copy = JSON.parse(JSON.stringify(payload));
  for (const { pointer, message } of violations) {
    const name = UNEXPECTED.exec(message)?.[1];
    const object = at(copy, pointer);
    if (name !== undefined && isObject(object)) delete (/** @type {{ [name: string]: unknown }} */ (object)[name]);
  }
  return is(definition, copy) ? { payload: copy } : undefined;
}

/**
 * @param {unknown} value
 * @param {string} pointer
 */
function at(value, pointer) {
  for (const token of pointer.split("/").slice(1)) {
    const name = token.replace(/~1/g, "/").replace(/~0/g, "~");
    if (isArray(value)) value = value[Number(name)];
    else if (isObject(value)) value = value[name];
  }
  return value;
}
