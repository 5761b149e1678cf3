// What a client needs of the place it runs in: a WebSocket, timers, clocks.

/** @type {typeof import("./host.js").HOST} */
export const HOST = /** @type {import("./host.js").Host} */ (/** @type {unknown} */ (globalThis));

/** @type {typeof import("./host.js").MAX_MESSAGE} */
export const MAX_MESSAGE = 25 * 1024 * 1024;

/** @type {typeof import("./host.js").MAX_WAITING} */
export const MAX_WAITING = 32 * 1024 * 1024;

/** The longest time a timer takes; one for longer rings at once. */
const LONGEST = 2 ** 31 - 1;

/** @type {typeof import("./host.js").Alarm} */
export const Alarm = class {
  #ring;
  #at = Infinity;
  /** @type {unknown} */
  #timer;

  /** @param {() => void} ring */
  constructor(ring) {
    this.#ring = ring;
  }

  /** @param {number} at */
  set(at) {
    // One that rings too early is set again then: cheaper than a new timer whenever a message puts the watchdog off.
    if (at !== Infinity && this.#at <= at) return;
    HOST.clearTimeout(this.#timer);
    this.#at = at;
    if (at === Infinity) return;
    const wait = Math.min(LONGEST, Math.max(0, Math.ceil(at - HOST.performance.now())));
    this.#timer = HOST.setTimeout(() => {
      this.#at = Infinity;
      this.#ring();
    }, wait);
  }
};

/** @type {typeof import("./host.js").connect} */
export function connect(WebSocket, url, listener, maxBufferedBytes) {
  /** @type {import("./host.js").Socket | undefined} */
  let socket;
  let listening = true;

  /**
   * @param {number} code
   * @param {string} reason
   */
  function ended(code, reason) {
    if (!listening) return;
    listening = false;
    listener.closed(code, reason);
  }

  /** @param {unknown} data */
  function received(data) {
    if (!listening) return;
    // Servers send text; anything else is told as what it is not.
    const text = typeof data === "string" ? data : "";
    // A unit of UTF-16 takes one to three bytes of UTF-8.
    const isTooLong = text.length > MAX_MESSAGE || (text.length * 3 > MAX_MESSAGE && byteLength(text) > MAX_MESSAGE);
    if (!isTooLong) return listener.received(text);
    if (socket !== undefined) hangUp(socket, 1009, "message too big");
    ended(1009, "message too big");
  }

  try {
    socket = new WebSocket(url);
    socket.binaryType = "arraybuffer";
    socket.addEventListener("open", () => {
      if (listening) listener.opened();
    });
    socket.addEventListener("message", ({ data }) => received(data));
    socket.addEventListener("close", ({ code, reason }) => ended(code, reason));
    // It says nothing, and its end follows; but some throw what nobody listens for.
    socket.addEventListener("error", () => {});
  } catch {
    // Later: who connects does not expect an answer before it has the line.
    HOST.queueMicrotask(() => ended(1006, "the socket could not be made"));
  }
  return {
    send(text) {
      if (!listening || socket === undefined) return;
      // What a socket has taken cannot be taken back: whoever reads nothing would fill the memory, call by call.
      const { bufferedAmount = 0 } = socket;
      if (bufferedAmount === 0 || bufferedAmount + byteLength(text) <= maxBufferedBytes) return socket.send(text);
      hangUp(socket, 4000, "send buffer full");
      ended(4000, "send buffer full");
    },
    close(code, reason) {
      listening = false;
      if (socket !== undefined) hangUp(socket, code, reason);
    },
  };
}

/**
 * Browsers let pages send 1000 and the codes from 3000 on only: there the others are told 3000 higher.
 * @param {import("./host.js").Socket} socket
 * @param {number} code
 * @param {string} reason
 */
function hangUp(socket, code, reason) {
  try {
    socket.close(code, reason);
  } catch {
    socket.close(code + 3000, reason);
  }
}

/** @type {typeof import("./host.js").byteLength} */
export function byteLength(text) {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Halves of a pair take two each.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
}
