// What goes into the machine and what comes out of it. Each is an object with one member, as transcripts write it.

import type { JsonValue, Members } from "../value.js";

/** Where a client stands. */
export type State = "idle" | "connecting" | "handshaking" | "connected" | "waiting" | "stopped";

/** What happened. */
export type Input =
  /** The application wants a connection. */
  | { readonly start: {} }
  /** The application wants none any more. */
  | { readonly stop: {} }
  /** The answer to `load`. */
  | { readonly loaded: { readonly token?: string | undefined } }
  /** The socket is open. */
  | { readonly opened: {} }
  /** A message came. */
  | { readonly receive: string }
  /** The answer to `sign`. */
  | { readonly signed: { readonly signature: string } | { readonly error: string } }
  /** The socket is closed, or never opened. */
  | { readonly closed: { readonly code: number; readonly reason: string } }
  /** Time passed. */
  | { readonly advance: {} }
  /** The application calls; the call's id is the machine's `nextId`. */
  | { readonly call: { readonly method: string; readonly params?: unknown; readonly timeoutMs?: number | undefined } }
  /** The application waits for a call no more. */
  | { readonly cancel: { readonly id: string } };

/** What to do. */
export type Output =
  /** Ask the application's store for a device token. */
  | { readonly load: { readonly deviceId: string; readonly role: string } }
  /** Open a socket. */
  | { readonly open: { readonly url: string } }
  /** Have the device key sign these bytes of UTF-8. */
  | { readonly sign: { readonly payload: string } }
  /** Send a request. */
  | { readonly send: Request }
  /** Close the socket; from here on nothing that comes from it counts. */
  | { readonly close: { readonly code: number; readonly reason: string } }
  | { readonly state: State }
  /** Connected, and this is the state of things. */
  | { readonly hello: unknown }
  /** The first of two answers. */
  | { readonly ack: { readonly id: string; readonly payload: unknown } }
  /** The answer, or the last one. */
  | { readonly result: { readonly id: string; readonly payload: unknown } }
  /** A call failed; without `id`: the connection did. */
  | { readonly failure: Failure & { readonly id?: string } }
  | { readonly event: EventOutput }
  /** Events were lost: read state again. */
  | { readonly gap: Gap }
  /** A frame of an unknown type, or an event no version declares. */
  | { readonly unknown: Members }
  /** Something came that is not valid. */
  | { readonly invalid: InvalidMessage }
  /** Keep the device token. */
  | { readonly store: StoredToken }
  /** The stored device token is not good any more. */
  | { readonly forget: { readonly deviceId: string; readonly role: string } };

/** Why a call or a connection failed. */
export type Failure =
  | { readonly kind: "error"; readonly error: ErrorInfo; readonly payload?: unknown }
  | { readonly kind: "refused"; readonly error: ErrorInfo }
  | { readonly kind: "closed"; readonly code: number; readonly reason: string }
  | { readonly kind: "invalid"; readonly text: string }
  | { readonly kind: "timeout" | "not-connected" | "too-many" | "stopped" };

/** The error of a response. */
export interface ErrorInfo {
  readonly code: string;
  readonly message: string;
  readonly details?: JsonValue;
  readonly retryable?: boolean;
  readonly retryAfterMs?: number;
}

/** A request. */
export interface Request {
  readonly type: "req";
  readonly id: string;
  readonly method: string;
  readonly params?: unknown;
}

/** An event, its payload validated. */
export interface EventOutput {
  readonly event: string;
  readonly payload?: unknown;
  readonly seq?: number;
  readonly stateVersion?: unknown;
}

/** A hole in the numbers of events. */
export interface Gap {
  readonly expected: number;
  readonly received: number;
}

/** A message that is dropped. */
export interface InvalidMessage {
  /** What is wrong with it. */
  readonly text: string;
  /** The message, when it is JSON. */
  readonly frame?: unknown;
}

/** A token that a device was given. */
export interface StoredToken {
  readonly deviceId: string;
  readonly role: string;
  readonly token: string;
  readonly scopes: readonly string[];
}

/** The error of a response that is not `ok`, which may have forgotten to say one. */
export declare function errorOf(frame: Members): ErrorInfo;
