// The client without clock, socket and tasks: things happen to it, and it says what to do.

import { parseJson } from "../validators.js";
import { isObject } from "../value.js";
import { Invalid, violationText } from "../violation.js";
import { delay } from "./backoff.js";
import { Calls } from "./calls.js";
import { Events } from "./events.js";
import { HANDSHAKE_ID, handshakeParams, judge, nonceOf, signedText } from "./handshake.js";
import { settings } from "./settings.js";

/**
 * @typedef {import("./outputs.js").Failure} Failure
 * @typedef {import("./outputs.js").Input} Input
 * @typedef {import("./outputs.js").Output} Output
 * @typedef {import("./outputs.js").State} State
 * @typedef {import("./machine.js").Moment} Moment
 * @typedef {import("../value.js").Members} Members
 */

/** What waits for its time, in the order of its turn when it is the same time. */
const ALARMS = /** @type {const} */ (["handshake", "load", "challenge", "next", "watchdog"]);

/** @type {typeof import("./machine.js").Machine} */
export const Machine = class {
  #version;
  #settings;
  #calls;
  /** @type {State} */
  #state = "idle";
  /** @type {Moment} */
  #moment = { now: 0, wall: 0, random: 0 };
  /** @type {Output[]} */
  #out = [];
  /** @type {{ [A in (typeof ALARMS)[number]]: number }} */
  #alarms = { handshake: Infinity, load: Infinity, challenge: Infinity, next: Infinity, watchdog: Infinity };
  /** How many attempts were made since the last hello. */
  #attempt = 0;
  /** Whether there is a socket. */
  #socket = false;
  /** What the current attempt waits for. @type {"load" | "challenge" | "sign" | "hello" | null} */
  #waitsFor = null;
  /** The device's token, when the store has one. */
  #stored = "";
  /** @type {{ signedAt: number, nonce: string | undefined }} */
  #signed = { signedAt: 0, nonce: undefined };
  #events;
  /** How long a connection may be silent. */
  #silenceMs = Infinity;
  /** The least time to the next attempt. */
  #leastMs = 0;

  /**
   * @param {import("./version.js").Version} version
   * @param {import("./settings.js").Options} options
   */
  constructor(version, options) {
    this.#version = version;
    this.#settings = settings(version, options);
    this.#calls = new Calls(version, this.#settings.maxPending, this.#settings.requestTimeoutMs);
    this.#events = new Events(version);
  }

  get state() {
    return this.#state;
  }

  get nextId() {
    return this.#calls.nextId;
  }

  get due() {
    return Math.min(this.#calls.due, ...Object.values(this.#alarms));
  }

  /**
   * @param {Input} input
   * @param {Moment} moment
   */
  handle(input, moment) {
    this.#moment = moment;
    this.#out = [];
    if ("start" in input) this.#start();
    else if ("stop" in input) this.#stop();
    else if ("loaded" in input) this.#loaded(input.loaded.token ?? "");
    else if ("opened" in input) this.#opened();
    else if ("receive" in input) this.#receive(input.receive);
    else if ("signed" in input) this.#proved(input.signed);
    else if ("closed" in input) this.#closed(input.closed);
    else if ("advance" in input) this.#advance();
    else if ("call" in input) this.#tell(this.#calls.make(input.call, this.#state === "connected", moment.now));
    else this.#calls.cancel(input.cancel.id);
    return this.#out;
  }

  // Starting and stopping.

  #start() {
    if (this.#state !== "idle" && this.#state !== "stopped") return;
    this.#attempt = 0;
    this.#leastMs = 0;
    this.#connect();
  }

  #stop() {
    if (this.#state === "idle" || this.#state === "stopped") return;
    this.#hangUp({ code: 1000, reason: "" });
    this.#tell(...this.#calls.failAll({ kind: "stopped" }));
    this.#enter("stopped");
  }

  // An attempt, up to the handshake.

  #connect() {
    const { device, signed, handshakeTimeoutMs, loadTimeoutMs } = this.#settings;
    this.#stored = "";
    this.#enter("connecting");
    this.#alarms.handshake = this.#moment.now + handshakeTimeoutMs;
    if (device === null) return this.#open();
    this.#waitsFor = "load";
    this.#alarms.load = this.#moment.now + loadTimeoutMs;
    this.#tell({ load: { deviceId: device.id, role: signed.role } });
  }

  /** @param {string} token */
  #loaded(token) {
    if (this.#waitsFor !== "load") return;
    this.#waitsFor = null;
    this.#alarms.load = Infinity;
    this.#stored = token;
    this.#open();
  }

  #open() {
    this.#socket = true;
    this.#tell({ open: { url: this.#settings.url } });
  }

  #opened() {
    if (this.#state !== "connecting" || !this.#socket) return;
    this.#enter("handshaking");
    if (this.#version.connection.challenge === null) return this.#introduce(undefined);
    this.#waitsFor = "challenge";
    this.#alarms.challenge = this.#moment.now + this.#settings.challengeTimeoutMs;
  }

  /** @param {string | undefined} nonce */
  #introduce(nonce) {
    this.#alarms.challenge = Infinity;
    if (this.#settings.device === null) return this.#shakeHands(null);
    this.#signed = { signedAt: this.#moment.wall, nonce };
    this.#waitsFor = "sign";
    this.#tell({ sign: { payload: signedText(this.#settings, this.#token, this.#moment.wall, nonce) } });
  }

  /** @param {{ signature: string } | { error: string }} outcome */
  #proved(outcome) {
    if (this.#waitsFor !== "sign") return;
    if ("signature" in outcome) return this.#shakeHands({ ...this.#signed, signature: outcome.signature });
    this.#giveUp({ kind: "invalid", text: outcome.error }, { code: 1008, reason: "connect failed" });
  }

  /** @param {import("./handshake.js").Proof | null} proof */
  #shakeHands(proof) {
    this.#waitsFor = "hello";
    const params = handshakeParams(this.#settings, this.#token, proof);
    this.#tell({ send: { type: "req", id: HANDSHAKE_ID, method: this.#version.connection.handshake, params } });
  }

  get #token() {
    return this.#stored === "" ? this.#settings.token : this.#stored;
  }

  // Messages.

  /** @param {string} text */
  #receive(text) {
    if (this.#state !== "handshaking" && this.#state !== "connected") return;
    const connected = this.#state === "connected";
    if (connected) this.#alarms.watchdog = this.#moment.now + this.#silenceMs;
    const read = readFrame(this.#version, text);
    if (!connected) return "frame" in read ? this.#heardEarly(read.frame) : undefined;
    if (!("frame" in read)) return this.#tell(read);
    const { frame } = read;
    if (frame["type"] === "res") this.#tell(...this.#calls.answer(frame));
    else if (frame["type"] === "event") this.#heard(frame);
  }

  /**
   * Before the hello only two messages mean something.
   * @param {Members} frame
   */
  #heardEarly(frame) {
    const { challenge } = this.#version.connection;
    if (this.#waitsFor === "hello" && frame["type"] === "res" && frame["id"] === HANDSHAKE_ID) return this.#answered(frame);
    if (this.#waitsFor !== "challenge" || frame["type"] !== "event" || frame["event"] !== challenge) return;
    const nonce = nonceOf(frame);
    if (nonce !== undefined) this.#introduce(nonce);
  }

  /** @param {Members} frame */
  #answered(frame) {
    const answer = judge(this.#version, this.#settings, frame, this.#stored !== "");
    if ("hello" in answer) return this.#welcome(answer.hello);
    const { device, signed } = this.#settings;
    if (answer.forget && device !== null) this.#tell({ forget: { deviceId: device.id, role: signed.role } });
    this.#leastMs = answer.retryAfterMs;
    if (!answer.final) return this.#giveUp(answer.failure, answer.close);
    this.#tell({ failure: answer.failure });
    this.#hangUp(answer.close);
    this.#enter("stopped");
  }

  /** @param {import("./handshake.js").Hello} hello */
  #welcome(hello) {
    const { device } = this.#settings;
    const { auth, policy } = hello;
    if (device !== null && auth !== undefined) {
      const { deviceToken: token, role, scopes } = auth;
      this.#tell({ store: { deviceId: device.id, role, token, scopes } });
    }
    this.#attempt = 0;
    this.#leastMs = 0;
    this.#events = new Events(this.#version);
    this.#enter("connected");
    // More than twice the interval: one that is exactly as late as it may be is still in time.
    this.#silenceMs = policy?.tickIntervalMs === undefined ? Infinity : 2 * policy.tickIntervalMs + 1;
    this.#alarms.watchdog = this.#moment.now + this.#silenceMs;
    this.#tell({ hello });
  }

  /** @param {Members} frame */
  #heard(frame) {
    const told = this.#events.hear(frame);
    this.#tell(...told);
    const last = told[told.length - 1];
    if (last === undefined || !("event" in last) || last.event.event !== this.#version.connection.shutdown) return;
    const { payload } = last.event;
    const expected = isObject(payload) ? payload["restartExpectedMs"] : undefined;
    this.#leastMs = typeof expected === "number" ? expected : 0;
  }

  // The end of a connection.

  /** @param {{ code: number, reason: string }} how */
  #closed(how) {
    if (!this.#socket) return;
    this.#socket = false;
    this.#lost(how, { kind: "closed", ...how });
  }

  /**
   * Closes the connection for a reason.
   * @param {Failure} failure
   * @param {{ code: number, reason: string }} how
   */
  #giveUp(failure, how) {
    this.#tell({ failure });
    this.#hangUp(how);
    this.#lost(how);
  }

  /** @param {{ code: number, reason: string }} how */
  #hangUp({ code, reason }) {
    if (this.#socket) this.#tell({ close: { code, reason } });
    this.#socket = false;
  }

  /**
   * @param {{ code: number, reason: string }} how
   * @param {Failure} [failure] when the application was not told yet
   */
  #lost({ code, reason }, failure) {
    const { backoff } = this.#settings;
    if (failure !== undefined) this.#tell({ failure });
    this.#tell(...this.#calls.failAll({ kind: "closed", code, reason }));
    this.#enter("waiting");
    const least = this.#leastMs;
    this.#leastMs = 0;
    this.#alarms.next = this.#moment.now + Math.max(least, delay(backoff, this.#attempt, this.#moment.random));
    this.#attempt++;
  }

  // Time.

  #advance() {
    const { now } = this.#moment;
    // What begins now is not due yet, also when it has no time at all: else this might go on for ever.
    const due = ALARMS.filter((name) => this.#alarms[name] <= now).map((name) => ({ name, at: this.#alarms[name] }));
    due.sort((a, b) => a.at - b.at);
    for (const { name, at } of due) {
      this.#tell(...this.#calls.expire((call) => call < at));
      // An earlier one may have turned it off.
      if (this.#alarms[name] === at) this.#ring(name);
    }
    this.#tell(...this.#calls.expire((call) => call <= now));
  }

  /** @param {(typeof ALARMS)[number]} name */
  #ring(name) {
    this.#alarms[name] = Infinity;
    switch (name) {
      case "handshake":
        return this.#giveUp({ kind: "timeout" }, { code: 1008, reason: "connect failed" });
      case "load":
        return this.#loaded("");
      case "challenge":
        return this.#introduce(undefined);
      case "next":
        return this.#connect();
      case "watchdog": {
        const how = { code: 4000, reason: "tick timeout" };
        this.#hangUp(how);
        return this.#lost(how, { kind: "closed", ...how });
      }
    }
  }

  /**
   * Each state has alarms of its own.
   * @param {State} state
   */
  #enter(state) {
    const { handshake } = this.#alarms;
    this.#alarms = { handshake: Infinity, load: Infinity, challenge: Infinity, next: Infinity, watchdog: Infinity };
    if (state === "handshaking") this.#alarms.handshake = handshake;
    this.#waitsFor = null;
    this.#state = state;
    this.#tell({ state });
  }

  /** @param {...Output} outputs */
  #tell(...outputs) {
    this.#out.push(...outputs);
  }
};

/**
 * A frame that a server may send, or what to tell of the message instead.
 * @param {import("./version.js").Version} version
 * @param {string} text
 * @returns {{ frame: Members } | { unknown: Members } | { invalid: import("./outputs.js").InvalidMessage }}
 */
function readFrame({ is, validate }, text) {
  let frame;
  try {
    frame = parseJson("#", text);
  } catch (error) {
    return { invalid: { text: error instanceof Invalid ? error.message : "not JSON" } };
  }
  const type = isObject(frame) ? frame["type"] : undefined;
  if (isObject(frame) && typeof type === "string" && !["req", "res", "event"].includes(type)) return { unknown: frame };
  if (!isObject(frame) || !is("#", frame)) {
    return { invalid: { text: violationText(validate("#", frame, { concise: true })), frame } };
  }
  return type === "req" ? { unknown: frame } : { frame };
}
