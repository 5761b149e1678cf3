// Why a call or a connection failed, as errors. `kind` tells them apart as well as `instanceof` does.

import type { JsonValue } from "../value.js";
import type { ErrorInfo, Failure } from "./outputs.js";

/** What every failure of a client is. None of them holds a credential. */
export declare abstract class ClientError extends Error {
  /** Which failure it is. */
  abstract readonly kind: Failure["kind"];
}

/** The server answered with an error. */
export declare class ResponseError extends ClientError {
  constructor(error: ErrorInfo, payload?: unknown);
  readonly kind: "error";
  /** The error as it came. */
  readonly error: ErrorInfo;
  /** What the response had beside its error. */
  readonly payload: JsonValue | undefined;
}

/** The server refused the connection, and says that trying again is pointless. The client has stopped. */
export declare class RefusedError extends ClientError {
  constructor(error: ErrorInfo);
  readonly kind: "refused";
  /** The error as it came. */
  readonly error: ErrorInfo;
}

/** The connection ended. Whether the call had an effect is not known. */
export declare class ClosedError extends ClientError {
  constructor(code: number, reason: string);
  readonly kind: "closed";
  /** The code of the WebSocket; 1006 when there was none. */
  readonly code: number;
  readonly reason: string;
}

/** No answer came in time. Whether the call had an effect is not known. */
export declare class TimeoutError extends ClientError {
  constructor();
  readonly kind: "timeout";
}

/** The parameters are not what the method takes, and nothing was sent; or the answer is not what it promises. */
export declare class InvalidError extends ClientError {
  constructor(text: string);
  readonly kind: "invalid";
}

/** There is no connection; nothing was sent. */
export declare class NotConnectedError extends ClientError {
  constructor();
  readonly kind: "not-connected";
}

/** Too many calls wait for an answer; nothing was sent. */
export declare class TooManyError extends ClientError {
  constructor();
  readonly kind: "too-many";
}

/** The client was closed. */
export declare class StoppedError extends ClientError {
  constructor();
  readonly kind: "stopped";
}

/** All of them; `kind` tells which. */
export type AnyClientError =
  | ResponseError
  | RefusedError
  | ClosedError
  | TimeoutError
  | InvalidError
  | NotConnectedError
  | TooManyError
  | StoppedError;

/** A failure as an error. */
export declare function errorFrom(failure: Failure): AnyClientError;
