// The events of one connection: holes in their numbers, those that are known, those that are not.

import { readPayload } from "./payload.js";

/** @typedef {import("./outputs.js").Output} Output */

/** @type {typeof import("./events.js").Events} */
export const Events = class {
  #version;
  /** The largest number so far; `undefined` before the first. @type {number | undefined} */
  #last;

  /** @param {import("./version.js").Version} version */
  constructor(version) {
    this.#version = version;
  }

  /**
   * @param {import("../value.js").Members} frame
   * @returns {Output[]}
   */
  hear(frame) {
    const told = this.#tell(frame);
    return [...this.#count(/** @type {number | undefined} */ (frame["seq"])), ...told];
  }

  /**
   * @param {number | undefined} seq
   * @returns {Output[]}
   */
  #count(seq) {
    // Behind one that is too large to count with, no hole would be seen any more.
    if (seq === undefined || !Number.isSafeInteger(seq)) return [];
    const last = this.#last;
    this.#last = Math.max(last ?? seq, seq);
    if (last === undefined || seq <= last + 1) return [];
    return [{ gap: { expected: last + 1, received: seq } }];
  }

  /**
   * @param {import("../value.js").Members} frame
   * @returns {Output[]}
   */
  #tell(frame) {
    const { connection, events } = this.#version;
    const { type: _, ...event } = /** @type {{ type: "event", event: string, payload?: unknown }} */ (frame);
    if (event.event === connection.challenge) return [];
    const definition = events[event.event]?.payload;
    if (definition === undefined) return [{ unknown: frame }];
    const payload = event.payload === undefined ? null : event.payload;
    const read = readPayload(this.#version, definition, payload);
    if ("text" in read) return [{ invalid: { text: read.text, frame } }];
    return [{ event: event.payload === undefined ? event : { ...event, ...read } }];
  }
};
