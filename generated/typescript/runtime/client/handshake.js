// The first request of a connection: what it says, what a device signs, and what its answer means.

import { isObject } from "../value.js";
import { errorOf } from "./outputs.js";
import { readPayload } from "./payload.js";

/** @type {typeof import("./handshake.js").HANDSHAKE_ID} */
export const HANDSHAKE_ID = "1";

const CONNECT_FAILED = { code: 1008, reason: "connect failed" };
const PROTOCOL_ERROR = { code: 1002, reason: "protocol error" };

/** @type {typeof import("./handshake.js").handshakeParams} */
export function handshakeParams(settings, token, proof) {
  const { minProtocol, maxProtocol, device, password, before, after } = settings;
  /** @type {{ [name: string]: unknown }} */
  const params = { minProtocol, maxProtocol, ...before };
  if (device !== null && proof !== null) {
    const { signature, signedAt, nonce } = proof;
    params["device"] = { ...device, signature, signedAt, ...(nonce === undefined ? {} : { nonce }) };
  }
  if (token !== "" || password !== "") {
    params["auth"] = { ...(token === "" ? {} : { token }), ...(password === "" ? {} : { password }) };
  }
  return { ...params, ...after };
}

/** @type {typeof import("./handshake.js").signedText} */
export function signedText({ device, signed }, token, signedAt, nonce) {
  const parts = [device?.id, signed.clientId, signed.clientMode, signed.role, signed.scopes, signedAt, token];
  return nonce === undefined ? ["v1", ...parts].join("|") : ["v2", ...parts, nonce].join("|");
}

/** @type {typeof import("./handshake.js").nonceOf} */
export function nonceOf({ payload }) {
  const nonce = isObject(payload) ? payload["nonce"] : undefined;
  return typeof nonce === "string" && nonce !== "" && !nonce.includes("|") ? nonce : undefined;
}

/** @type {typeof import("./handshake.js").judge} */
export function judge(version, settings, frame, stored) {
  return frame["ok"] === true ? welcome(version, settings, frame["payload"] ?? null) : refusal(settings, frame, stored);
}

/**
 * @param {import("./version.js").Version} version
 * @param {import("./settings.js").Settings} settings
 * @param {unknown} payload
 * @returns {import("./handshake.js").Answer}
 */
function welcome(version, settings, payload) {
  const definition = /** @type {import("./version.js").MethodFacts} */ (version.methods[version.connection.handshake]).result;
  const read = readPayload(version, definition, payload);
  if ("text" in read) return protocolError(read.text);
  const hello = /** @type {import("./handshake.js").Hello} */ (read.payload);
  const offered = hello.protocol >= settings.minProtocol && hello.protocol <= settings.maxProtocol;
  return offered ? { hello } : protocolError(`protocol ${hello.protocol} was not offered`);
}

/**
 * @param {string} text
 * @returns {import("./handshake.js").Answer}
 */
function protocolError(text) {
  return { failure: { kind: "invalid", text }, close: PROTOCOL_ERROR, forget: false, final: false, retryAfterMs: 0 };
}

/**
 * @param {import("./settings.js").Settings} settings
 * @param {import("../value.js").Members} frame
 * @param {boolean} stored
 * @returns {import("./handshake.js").Answer}
 */
function refusal({ token }, frame, stored) {
  const error = errorOf(frame);
  const version = isObject(error.details) && error.details["expectedProtocol"] !== undefined;
  const final = error.retryable === false || version;
  // A server that is busy, or of another version, has not judged the token.
  const judged = error.retryable !== true && error.code !== "UNAVAILABLE" && !version;
  return {
    failure: { kind: final ? "refused" : "error", error },
    close: CONNECT_FAILED,
    forget: judged && stored && token !== "",
    final,
    retryAfterMs: error.retryAfterMs ?? 0,
  };
}
