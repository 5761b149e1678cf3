// The calls of a client: which wait for what, and what their answers mean.

import { violationText } from "../violation.js";
import { HANDSHAKE_ID } from "./handshake.js";
import { errorOf } from "./outputs.js";
import { readPayload, withoutUnexpected } from "./payload.js";

/**
 * @typedef {import("./outputs.js").Output} Output
 * @typedef {import("./version.js").MethodFacts} MethodFacts
 * @typedef {{ readonly facts: MethodFacts, acknowledged: boolean, readonly due: number }} Pending
 */

/** @type {typeof import("./calls.js").Calls} */
export const Calls = class {
  #version;
  #maxPending;
  #timeoutMs;
  #last = Number(HANDSHAKE_ID);
  /** @type {Map<string, Pending>} in the order of the calls */
  #pending = new Map();
  #due = Infinity;

  /**
   * @param {import("./version.js").Version} version
   * @param {number} maxPending
   * @param {number} timeoutMs
   */
  constructor(version, maxPending, timeoutMs) {
    this.#version = version;
    this.#maxPending = maxPending;
    this.#timeoutMs = timeoutMs;
  }

  get nextId() {
    return String(this.#last + 1);
  }

  get due() {
    return this.#due;
  }

  /**
   * @param {{ method: string, params?: unknown, timeoutMs?: number | undefined }} call
   * @param {boolean} connected
   * @param {number} now
   * @returns {Output}
   */
  make({ method, params, timeoutMs }, connected, now) {
    const id = this.nextId;
    this.#last++;
    if (!connected) return { failure: { id, kind: "not-connected" } };
    const { methods, connection } = this.#version;
    const facts = method === connection.handshake ? undefined : methods[method];
    if (facts === undefined) return { failure: { id, kind: "invalid", text: "unknown method" } };
    const violations = this.#version.validate(facts.params, params === undefined ? {} : params);
    if (violations.length > 0) return { failure: { id, kind: "invalid", text: violationText(violations) } };
    if (this.#pending.size >= this.#maxPending) return { failure: { id, kind: "too-many" } };
    const due = now + (timeoutMs !== undefined && timeoutMs >= 0 ? timeoutMs : this.#timeoutMs);
    this.#pending.set(id, { facts, acknowledged: false, due });
    this.#due = Math.min(this.#due, due);
    return { send: { type: "req", id, method, ...(params === undefined ? {} : { params }) } };
  }

  /**
   * @param {import("../value.js").Members} frame
   * @returns {Output[]}
   */
  answer(frame) {
    const id = /** @type {string} */ (frame["id"]);
    const call = this.#pending.get(id);
    if (call === undefined) return [];
    const { payload = null } = frame;
    if (frame["ok"] !== true) {
      this.cancel(id);
      const told = frame["payload"] === undefined ? {} : { payload };
      return [{ failure: { id, kind: "error", error: errorOf(frame), ...told } }];
    }
    const ack = call.acknowledged ? undefined : this.#acknowledgement(call.facts, payload);
    if (ack !== undefined) {
      call.acknowledged = true;
      return [{ ack: { id, ...ack } }];
    }
    this.cancel(id);
    const read = readPayload(this.#version, call.facts.result, payload);
    return ["text" in read ? { failure: { id, kind: "invalid", text: read.text } } : { result: { id, ...read } }];
  }

  /**
   * @param {MethodFacts} facts
   * @param {unknown} payload
   */
  #acknowledgement({ ack, result }, payload) {
    const { is } = this.#version;
    if (ack === null) return undefined;
    if (is(ack, payload)) return { payload };
    // What is a result as it stands is no acknowledgement that says too much.
    return is(result, payload) ? undefined : withoutUnexpected(this.#version, ack, payload);
  }

  /**
   * @param {(due: number) => boolean} isDue
   * @returns {Output[]}
   */
  expire(isDue) {
    if (!isDue(this.#due)) return [];
    // Sorting keeps calls that are due at the same time in their order.
    const due = [...this.#pending].filter(([, call]) => isDue(call.due)).sort(([, a], [, b]) => a.due - b.due);
    for (const [id] of due) this.#pending.delete(id);
    this.#findDue();
    return due.map(([id]) => ({ failure: { id, kind: "timeout" } }));
  }

  /** @param {string} id */
  cancel(id) {
    const call = this.#pending.get(id);
    this.#pending.delete(id);
    if (call !== undefined && call.due === this.#due) this.#findDue();
  }

  /**
   * @param {import("./outputs.js").Failure} failure
   * @returns {Output[]}
   */
  failAll(failure) {
    const ids = [...this.#pending.keys()];
    this.#pending.clear();
    this.#due = Infinity;
    return ids.map((id) => ({ failure: { id, ...failure } }));
  }

  #findDue() {
    this.#due = Infinity;
    for (const { due } of this.#pending.values()) if (due < this.#due) this.#due = due;
  }
};
