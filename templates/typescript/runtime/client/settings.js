// What a client is told before it starts: checked once, with everything absent filled in.

import { isObject } from "../value.js";
import { violationText } from "../violation.js";
import { handshakeParams } from "./handshake.js";

// The order is the handshake's.
const BEFORE = /** @type {const} */ (["caps", "commands", "permissions", "pathEnv", "role", "scopes"]);
const AFTER = /** @type {const} */ (["locale", "userAgent"]);

/** @type {typeof import("./settings.js").settings} */
export function settings(version, options) {
  checkUrl(options.url);
  const { id, mode } = /** @type {{ id?: unknown, mode?: unknown }} */ (isObject(options.client) ? options.client : {});
  const scopes = Array.isArray(options.scopes) ? options.scopes : [];
  /** @type {import("./settings.js").Settings} */
  const found = Object.freeze({
    url: options.url,
    minProtocol: options.minProtocol ?? Math.min(...version.accepted),
    maxProtocol: options.maxProtocol ?? Math.max(...version.accepted),
    before: { client: options.client, ...given(options, BEFORE) },
    after: given(options, AFTER),
    token: options.token ?? "",
    password: options.password ?? "",
    device: options.device === undefined ? null : { id: options.device.id, publicKey: options.device.publicKey },
    signed: {
      clientId: String(id ?? ""),
      clientMode: String(mode ?? ""),
      role: String(options.role ?? "operator"),
      scopes: scopes.join(),
    },
    loadTimeoutMs: duration("loadTimeoutMs", options.loadTimeoutMs, 2000),
    challengeTimeoutMs: duration("challengeTimeoutMs", options.challengeTimeoutMs, 750),
    handshakeTimeoutMs: duration("handshakeTimeoutMs", options.handshakeTimeoutMs, 10_000),
    requestTimeoutMs: duration("requestTimeoutMs", options.requestTimeoutMs, Infinity),
    backoff: backoff(options.backoff ?? {}),
    maxPending: count("maxPending", options.maxPending, 1024),
  });
  if (found.minProtocol > found.maxProtocol) throw new TypeError("`minProtocol` must not be above `maxProtocol`");
  checkHandshake(version, found);
  if (found.device !== null) checkSigned(found, scopes);
  return found;
}

/** @param {unknown} text */
function checkUrl(text) {
  // What is wrong is said without the text itself: it may hold a password.
  if (typeof text !== "string") throw new TypeError("`url` must be a text");
  const scheme = /^wss?:\/\/(?=[^/?])/i.exec(text);
  if (scheme === null) throw new TypeError("`url` must start with `ws://` or `wss://` and name a host");
  if (text.includes("#")) throw new TypeError("`url` must not have a fragment");
  // Backslashes count as slashes to some, so what is a host to them is a user name to others.
  if (/[\s\\]/.test(text)) throw new TypeError("`url` must not hold spaces or backslashes");
  const [authority = ""] = text.slice(scheme[0].length).split(/[/?]/, 1);
  if (authority.includes("@")) throw new TypeError("`url` must not hold a user name or a password");
  const [, host = "", port] = /^(\[.*\]|[^:]*)(?::(.*))?$/.exec(authority) ?? [];
  if (host === "") throw new TypeError("`url` must name a host");
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535)) throw new TypeError("the port of `url` must be a number from 1 to 65535");
}

/**
 * The members that are there.
 * @param {import("./settings.js").Options} options
 * @param {readonly (typeof BEFORE | typeof AFTER)[number][]} names
 */
function given(options, names) {
  /** @type {{ [name: string]: unknown }} */
  const found = {};
  for (const name of names) if (options[name] !== undefined) found[name] = options[name];
  return found;
}

/** @param {Partial<import("./settings.js").Backoff>} given */
function backoff(given) {
  return {
    initialMs: duration("backoff.initialMs", given.initialMs, 1000),
    maximumMs: duration("backoff.maximumMs", given.maximumMs, 30_000),
    factor: number("backoff.factor", given.factor, 2, 1, Infinity),
    jitter: number("backoff.jitter", given.jitter, 0.25, 0, 1),
  };
}

/**
 * @param {string} name
 * @param {number | undefined} value
 * @param {number} otherwise
 */
function duration(name, value, otherwise) {
  return number(name, value, otherwise, 0, Infinity);
}

/**
 * @param {string} name
 * @param {number | undefined} value
 * @param {number} otherwise
 * @param {number} least
 * @param {number} most
 */
function number(name, value, otherwise, least, most) {
  if (value === undefined) return otherwise;
  if (typeof value === "number" && value >= least && value <= most) return value;
  throw new TypeError(`\`${name}\` must be a number from ${least} to ${most}`);
}

/** @type {typeof import("./settings.js").count} */
export function count(name, value, otherwise) {
  if (value === undefined) return otherwise;
  if (Number.isSafeInteger(value) && value >= 1) return value;
  throw new TypeError(`\`${name}\` must be a whole number from 1 on`);
}

/**
 * The version has to accept what will be sent.
 * @param {import("./version.js").Version} version
 * @param {import("./settings.js").Settings} settings
 */
function checkHandshake(version, settings) {
  const { handshake } = version.connection;
  const definition = version.methods[handshake]?.params;
  if (definition === undefined) throw new TypeError(`there is no method \`${handshake}\``);
  const params = handshakeParams(settings, settings.token, { signature: "-", signedAt: 0, nonce: undefined });
  const violations = version.validate(definition, params);
  if (violations.length > 0) throw new TypeError(`the options are not what \`${handshake}\` takes: ${violationText(violations)}`);
}

/**
 * A separator inside a part would let one signature stand for something else.
 * @param {import("./settings.js").Settings} settings
 * @param {readonly unknown[]} scopes
 */
function checkSigned({ device, signed }, scopes) {
  const parts = { "device.id": device?.id, "client.id": signed.clientId, "client.mode": signed.clientMode, role: signed.role };
  for (const [name, part] of Object.entries({ ...parts, scopes: signed.scopes })) {
    if (String(part).includes("|")) throw new TypeError(`\`${name}\` must not hold a \`|\``);
  }
  if (scopes.some((scope) => String(scope).includes(","))) throw new TypeError("a scope must not hold a `,`");
}
