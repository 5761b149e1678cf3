// What goes into the machine and what comes out of it. Each is an object with one member, as transcripts write it.

const NOT_SAID = Object.freeze({ code: "UNAVAILABLE", message: "no error was given" });

/** @type {typeof import("./outputs.js").errorOf} */
export function errorOf(frame) {
  return /** @type {import("./outputs.js").ErrorInfo | undefined} */ (frame["error"]) ?? NOT_SAID;
}
