// A connection that comes back: a socket, the clock and an application around the machine.

import { RefusedError, StoppedError, errorFrom } from "./errors.js";
import { Feed } from "./feed.js";
import { Alarm, HOST, MAX_WAITING, byteLength, connect } from "./host.js";
import { Machine } from "./machine.js";
import { count } from "./settings.js";

/**
 * @typedef {import("./client.js").CommonOptions} CommonOptions
 * @typedef {import("./client.js").TokenKey} TokenKey
 * @typedef {import("./outputs.js").Input} Input
 * @typedef {import("./outputs.js").Output} Output
 * @typedef {import("./version.js").Version} Version
 * @typedef {{ ack: Deferred, result: Deferred, release: () => void }} Waiting a call without an answer
 * @typedef {ReturnType<typeof deferred>} Deferred
 */

/** The client of any version; each version's module gives it its types. */
export class Client {
  #version;
  #options;
  #WebSocket;
  #maxBufferedBytes;
  #machine;
  #alarm = new Alarm(() => this.#run({ advance: {} }));
  /** @type {import("./host.js").Line | undefined} */
  #line;
  /** Which question to the store or the key is the last one: answers to earlier ones are dropped. */
  #question = 0;
  /** What the store still does: a token is kept before it is asked for again. @type {Promise<unknown>} */
  #storing = Promise.resolve();
  /** What is still to be done, and the length of the message it comes from. @type {{ output: Output, bytes: number }[]} */
  #outputs = [];
  #busy = false;
  /** @type {import("./outputs.js").State} */
  #state = "idle";
  /** @type {unknown} */
  #hello;
  /** Who waits for a hello. @type {Deferred | undefined} */
  #arrival;
  /** Why it stopped. @type {Error | undefined} */
  #end;
  /** @type {Map<string, Waiting>} */
  #calls = new Map();
  /** @type {Map<string, Set<(payload: unknown, about: unknown) => void>>} */
  #handlers = new Map();
  /** @type {Map<string, Set<(what: unknown) => void>>} */
  #watchers = new Map();
  /** @type {Set<Feed<unknown>>} */
  #feeds = new Set();

  /**
   * @param {Version} version
   * @param {import("./settings.js").Options & CommonOptions} options
   */
  constructor(version, options) {
    const WebSocket = options.WebSocket ?? HOST.WebSocket;
    if (WebSocket === undefined) throw new TypeError("there is no `WebSocket` here: pass one, such as that of the package `ws`");
    if (options.device !== undefined && typeof options.device.sign !== "function") throw new TypeError("`device.sign` must be a function");
    this.#WebSocket = WebSocket;
    this.#maxBufferedBytes = count("maxBufferedBytes", options.maxBufferedBytes, MAX_WAITING);
    this.#machine = new Machine(version, options);
    this.#version = version;
    this.#options = options;
  }

  get state() {
    return this.#state;
  }

  get hello() {
    return this.#hello;
  }

  start() {
    this.#run({ start: {} });
  }

  close() {
    this.#run({ stop: {} });
  }

  connected() {
    if (this.#state === "idle") this.start();
    if (this.#hello !== undefined) return Promise.resolve(this.#hello);
    if (this.#state === "stopped") return Promise.reject(this.#end);
    this.#arrival ??= deferred();
    return this.#arrival.promise;
  }

  /**
   * @param {string} method
   * @param {unknown} [params]
   * @param {import("./client.js").CallOptions} [options]
   */
  call(method, params, { timeoutMs, signal } = {}) {
    if (timeoutMs !== undefined && !(timeoutMs >= 0)) throw new TypeError("`timeoutMs` must be a number of milliseconds");
    const waiting = { ack: deferred(), result: deferred(), release() {} };
    const { ack, result } = waiting;
    // Who looks at one of the two is told by that one.
    ack.promise.catch(() => {});
    const twice = (this.#version.methods[method]?.ack ?? null) !== null;
    if (twice) result.promise.catch(() => {});
    if (signal?.aborted) {
      fail(waiting, signal.reason);
    } else {
      const id = this.#machine.nextId;
      this.#calls.set(id, waiting);
      if (signal !== undefined) this.#follow(signal, id, waiting);
      this.#run({ call: { method, params, timeoutMs } });
    }
    return twice ? { ack: ack.promise, result: result.promise } : result.promise;
  }

  /**
   * @param {string} event
   * @param {(payload: unknown, about: unknown) => void} handler
   */
  on(event, handler) {
    if (this.#version.events[event] === undefined) throw new RangeError(`there is no event \`${event}\``);
    return subscribe(this.#handlers, event, handler);
  }

  /**
   * @param {string} kind
   * @param {(what: unknown) => void} handler
   */
  watch(kind, handler) {
    return subscribe(this.#watchers, kind, handler);
  }

  /** @param {{ limit?: number | undefined, maxBytes?: number | undefined }} [options] */
  events({ limit = 1024, maxBytes = MAX_WAITING } = {}) {
    /** @type {Feed<unknown>} */
    const feed = new Feed(limit, maxBytes, () => this.#feeds.delete(feed));
    if (this.#state === "stopped") feed.end(this.#refusal);
    else this.#feeds.add(feed);
    return feed;
  }

  // What the machine is told, and what it says.

  /** @param {Input} input */
  #run(input) {
    const moment = { now: HOST.performance.now(), wall: Date.now(), random: Math.random() };
    const bytes = "receive" in input && this.#feeds.size > 0 ? byteLength(input.receive) : 0;
    for (const output of this.#machine.handle(input, moment)) this.#outputs.push({ output, bytes });
    // A handler may call, or close: what comes of that is done after what was said before.
    if (this.#busy) return;
    this.#busy = true;
    try {
      for (let next = this.#outputs.shift(); next !== undefined; next = this.#outputs.shift()) this.#perform(next.output, next.bytes);
    } finally {
      this.#busy = false;
    }
    this.#alarm.set(this.#machine.due);
  }

  /**
   * @param {Output} output
   * @param {number} bytes
   */
  #perform(output, bytes) {
    if ("event" in output) this.#heard(output.event, bytes);
    else if ("result" in output) this.#settle(output.result.id, ({ result }) => result.resolve(output.result.payload));
    else if ("send" in output) this.#send(output.send);
    else if ("ack" in output) this.#calls.get(output.ack.id)?.ack.resolve(output.ack.payload);
    else if ("failure" in output) this.#failed(output.failure);
    else if ("state" in output) this.#entered(output.state);
    else if ("hello" in output) this.#welcome(output.hello, bytes);
    else if ("gap" in output) this.#missed(output.gap);
    else if ("unknown" in output) this.#say("unknown", output.unknown);
    else if ("invalid" in output) this.#say("invalid", output.invalid);
    else if ("open" in output) this.#open(output.open.url);
    else if ("close" in output) this.#line?.close(output.close.code, output.close.reason);
    else if ("load" in output) this.#load(output.load);
    else if ("sign" in output) this.#sign(output.sign.payload);
    else if ("store" in output) this.#keep((tokens, url) => tokens.store({ url, ...output.store }));
    else this.#keep((tokens, url) => tokens.forget({ url, ...output.forget }));
  }

  // The socket.

  /** @param {string} url */
  #open(url) {
    this.#line = connect(this.#WebSocket, url, {
      opened: () => this.#run({ opened: {} }),
      received: (receive) => this.#run({ receive }),
      closed: (code, reason) => this.#run({ closed: { code, reason } }),
    }, this.#maxBufferedBytes);
  }

  /** @param {import("./outputs.js").Request} request */
  #send(request) {
    let text;
    try {
      text = JSON.stringify(request);
    } catch (error) {
      // The version takes anything at some places; JSON does not: a `bigint`, a circle.
      this.#settle(request.id, (waiting) => fail(waiting, error));
      return this.#run({ cancel: { id: request.id } });
    }
    this.#line?.send(text);
  }

  // The store and the key.

  /** @param {Omit<TokenKey, "url">} key */
  #load(key) {
    const { tokens, url } = this.#options;
    const answer = this.#ask(/** @param {unknown} token */ (token) => ({ loaded: { token: typeof token === "string" ? token : "" } }));
    this.#storing.then(() => tokens?.load({ url, ...key })).then(answer, (error) => {
      report(error);
      answer("");
    });
  }

  /** @param {string} payload */
  #sign(payload) {
    const answer = this.#ask(/** @param {Extract<Input, { signed: unknown }>["signed"]} signed */ (signed) => ({ signed }));
    attempt(() => this.#options.device?.sign(payload)).then(
      (signature) => answer(typeof signature === "string" ? { signature } : { error: "the device gave no signature" }),
      (error) => answer({ error: error instanceof Error ? error.message : "the device gave no signature" }),
    );
  }

  /**
   * What answers a question, unless another one was asked since.
   * @template T
   * @param {(answer: T) => Input} input
   */
  #ask(input) {
    const question = ++this.#question;
    return (/** @type {T} */ answer) => {
      if (question === this.#question) this.#run(input(answer));
    };
  }

  /** @param {(tokens: import("./client.js").TokenStore, url: string) => unknown} change */
  #keep(change) {
    const { tokens, url } = this.#options;
    if (tokens !== undefined) this.#storing = this.#storing.then(() => change(tokens, url)).catch(report);
  }

  // Calls.

  /**
   * @param {import("./host.js").Signal} signal
   * @param {string} id
   * @param {Waiting} waiting
   */
  #follow(signal, id, waiting) {
    const abort = () => {
      this.#settle(id, () => fail(waiting, signal.reason));
      this.#run({ cancel: { id } });
    };
    signal.addEventListener("abort", abort);
    waiting.release = () => signal.removeEventListener("abort", abort);
  }

  /** @param {Extract<Output, { failure: unknown }>["failure"]} failure */
  #failed(failure) {
    const error = errorFrom(failure);
    if (failure.id !== undefined) return this.#settle(failure.id, (waiting) => fail(waiting, error));
    if (failure.kind === "refused") this.#end = error;
    this.#say("failure", error);
  }

  /**
   * @param {string} id
   * @param {(waiting: Waiting) => void} how
   */
  #settle(id, how) {
    const waiting = this.#calls.get(id);
    if (waiting === undefined) return;
    this.#calls.delete(id);
    waiting.release();
    how(waiting);
    // When it is over and there was none, there will be none.
    waiting.ack.resolve(null);
  }

  // The application.

  /** @param {import("./outputs.js").State} state */
  #entered(state) {
    this.#state = state;
    if (state !== "connected") this.#hello = undefined;
    if (state === "connecting") this.#end = undefined;
    if (state === "stopped") this.#stopped();
    this.#say("state", state);
  }

  #stopped() {
    this.#end ??= new StoppedError();
    this.#arrival?.reject(this.#end);
    this.#arrival = undefined;
    for (const feed of this.#feeds) feed.end(this.#refusal);
    this.#feeds.clear();
  }

  /** Closing is no failure to who reads events. */
  get #refusal() {
    return this.#end instanceof RefusedError ? this.#end : undefined;
  }

  /**
   * @param {unknown} hello
   * @param {number} bytes
   */
  #welcome(hello, bytes) {
    this.#hello = hello;
    this.#arrival?.resolve(hello);
    this.#arrival = undefined;
    for (const feed of this.#feeds) feed.push({ type: "hello", hello }, bytes);
    this.#say("hello", hello);
  }

  /**
   * @param {import("./outputs.js").EventOutput} event
   * @param {number} bytes
   */
  #heard(event, bytes) {
    const { event: name, payload, ...about } = event;
    for (const feed of this.#feeds) feed.push({ type: "event", ...event }, bytes);
    for (const handler of [...(this.#handlers.get(name) ?? [])]) guarded(() => handler(payload, about));
  }

  /** @param {import("./outputs.js").Gap} gap */
  #missed(gap) {
    for (const feed of this.#feeds) feed.push({ type: "gap", ...gap }, 0);
    this.#say("gap", gap);
  }

  /**
   * @param {string} kind
   * @param {unknown} what
   */
  #say(kind, what) {
    for (const watcher of [...(this.#watchers.get(kind) ?? [])]) guarded(() => watcher(what));
  }
}

function deferred() {
  /** @type {(value: unknown) => void} */
  let resolve = () => {};
  /** @type {(error: unknown) => void} */
  let reject = () => {};
  const promise = new Promise((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/**
 * @param {Waiting} waiting
 * @param {unknown} error
 */
function fail({ ack, result }, error) {
  ack.reject(error);
  result.reject(error);
}

/**
 * @template {(...args: never[]) => void} Handler
 * @param {Map<string, Set<Handler>>} all
 * @param {string} name
 * @param {Handler} handler
 */
function subscribe(all, name, handler) {
  const handlers = all.get(name) ?? new Set();
  all.set(name, handlers);
  // Another function each time: the same handler may be there twice.
  const own = /** @type {Handler} */ ((...args) => handler(...args));
  handlers.add(own);
  return () => void handlers.delete(own);
}

/**
 * A promise for whatever it does or throws.
 * @template T
 * @param {() => T} run
 */
async function attempt(run) {
  return run();
}

/**
 * What a handler throws is no business of the client or of other handlers.
 * @param {() => void} run
 */
function guarded(run) {
  try {
    run();
  } catch (error) {
    report(error);
  }
}

/**
 * Throws outside, where the host reports what nobody catches.
 * @param {unknown} error
 */
function report(error) {
  HOST.queueMicrotask(() => {
    throw error;
  });
}
