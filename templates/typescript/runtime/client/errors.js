// Why a call or a connection failed, as errors. `kind` tells them apart as well as `instanceof` does.

/** @import { ErrorInfo, Failure } from "./outputs.js" */

/** @template {Failure["kind"]} Kind */
export class ClientError extends Error {
  /**
   * @param {Kind} kind
   * @param {string} message
   */
  constructor(kind, message) {
    super(message);
    // Written out for each class: tools that shorten names would change `new.target.name`.
    this.name = NAMES[kind];
    this.kind = kind;
  }
}

/** @extends {ClientError<"error">} */
export class ResponseError extends ClientError {
  /**
   * @param {ErrorInfo} error
   * @param {unknown} [payload]
   */
  constructor(error, payload) {
    super("error", error.message);
    this.error = error;
    this.payload = /** @type {import("../value.js").JsonValue | undefined} */ (payload);
  }
}

/** @extends {ClientError<"refused">} */
export class RefusedError extends ClientError {
  /** @param {ErrorInfo} error */
  constructor(error) {
    super("refused", error.message);
    this.error = error;
  }
}

/** @extends {ClientError<"closed">} */
export class ClosedError extends ClientError {
  /**
   * @param {number} code
   * @param {string} reason
   */
  constructor(code, reason) {
    super("closed", reason === "" ? `the connection closed with ${code}` : `the connection closed with ${code}: ${reason}`);
    this.code = code;
    this.reason = reason;
  }
}

/** @extends {ClientError<"timeout">} */
export class TimeoutError extends ClientError {
  constructor() {
    super("timeout", "no answer came in time");
  }
}

/** @extends {ClientError<"invalid">} */
export class InvalidError extends ClientError {
  /** @param {string} text */
  constructor(text) {
    super("invalid", text);
  }
}

/** @extends {ClientError<"not-connected">} */
export class NotConnectedError extends ClientError {
  constructor() {
    super("not-connected", "there is no connection");
  }
}

/** @extends {ClientError<"too-many">} */
export class TooManyError extends ClientError {
  constructor() {
    super("too-many", "too many calls wait for an answer");
  }
}

/** @extends {ClientError<"stopped">} */
export class StoppedError extends ClientError {
  constructor() {
    super("stopped", "the client was closed");
  }
}

/** @type {{ [K in Failure["kind"]]: string }} */
const NAMES = {
  error: "ResponseError",
  refused: "RefusedError",
  closed: "ClosedError",
  timeout: "TimeoutError",
  invalid: "InvalidError",
  "not-connected": "NotConnectedError",
  "too-many": "TooManyError",
  stopped: "StoppedError",
};

/**
 * @param {Failure} failure
 * @returns {import("./errors.js").AnyClientError}
 */
export function errorFrom(failure) {
  switch (failure.kind) {
    case "error":
      return new ResponseError(failure.error, failure.payload);
    case "refused":
      return new RefusedError(failure.error);
    case "closed":
      return new ClosedError(failure.code, failure.reason);
    case "invalid":
      return new InvalidError(failure.text);
    case "timeout":
      return new TimeoutError();
    case "not-connected":
      return new NotConnectedError();
    case "too-many":
      return new TooManyError();
    case "stopped":
      return new StoppedError();
  }
}
