// What a client needs of the place it runs in: a WebSocket, timers, clocks. Structural, so that no types of browsers or of
// Node are asked for.

/** A WebSocket as browsers, Node and the `ws` package have it. */
export interface Socket {
  binaryType: string;
  /** How many bytes were given to it and are not sent yet. */
  readonly bufferedAmount?: number;
  send(text: string): void;
  close(code?: number, reason?: string): void;
  addEventListener(type: "open" | "error", listener: () => void): void;
  addEventListener(type: "message", listener: (event: { data: unknown }) => void): void;
  addEventListener(type: "close", listener: (event: { code: number; reason: string }) => void): void;
}

/** Makes one. */
export type SocketConstructor = new (url: string) => Socket;

/** What tells that somebody does not wait any more. */
export interface Signal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** What every host has. */
export interface Host {
  readonly WebSocket?: SocketConstructor;
  readonly performance: { now(): number };
  setTimeout(run: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
  queueMicrotask(run: () => void): void;
}

/** The host. */
export declare const HOST: Host;

/** A timer for one time that may be put off. Times are those of `HOST.performance`. */
export declare class Alarm {
  constructor(ring: () => void);
  /** Rings at this time, `Infinity` for never; maybe earlier, when another time was said before. */
  set(at: number): void;
}

/**
 * Opens a socket, or fails to; what it says comes to the listener until it is closed. When more than `maxBufferedBytes` would wait to
 * be sent, the other side reads nothing, and the socket is closed.
 */
export declare function connect(WebSocket: SocketConstructor, url: string, listener: Listener, maxBufferedBytes: number): Line;

/** Who hears what a socket says. */
export interface Listener {
  opened(): void;
  received(text: string): void;
  closed(code: number, reason: string): void;
}

/** The end of a socket that the client holds. */
export interface Line {
  send(text: string): void;
  /** Closes it; nothing more is heard of it. */
  close(code: number, reason: string): void;
}

/** The longest message that is read, in bytes of UTF-8. */
export declare const MAX_MESSAGE: number;

/** How many bytes wait at most, when nothing else is said: to be sent, and for a reader of events. */
export declare const MAX_WAITING: number;

/** How many bytes a text has in UTF-8. */
export declare function byteLength(text: string): number;
