// What a client is told before it starts: checked once, with everything absent filled in.

import type { Version } from "./version.js";

/** What a client is told. Members that are `undefined` are absent. */
export interface Options {
  /** Where the server is: `ws:` or `wss:`, without user name, password and fragment. The only place credentials are sent to. */
  readonly url: string;
  /** The program that connects, as the handshake wants it. */
  readonly client: unknown;
  /** The range of versions that is offered; all that the version's module speaks, when absent. */
  readonly minProtocol?: number | undefined;
  readonly maxProtocol?: number | undefined;
  /** The shared secret; an empty text counts as absent. */
  readonly token?: string | undefined;
  readonly password?: string | undefined;
  /** The device that connects. */
  readonly device?: { readonly id: string; readonly publicKey: string } | undefined;
  /** How long to wait for the device's stored token; then the attempt goes on without it. */
  readonly loadTimeoutMs?: number | undefined;
  /** How long to wait for the challenge. */
  readonly challengeTimeoutMs?: number | undefined;
  /** How long an attempt may take. */
  readonly handshakeTimeoutMs?: number | undefined;
  /** How long calls may take that say nothing else; for ever, when absent. */
  readonly requestTimeoutMs?: number | undefined;
  /** How long to wait between attempts. */
  readonly backoff?: Partial<Backoff> | undefined;
  /** How many calls may be without an answer. */
  readonly maxPending?: number | undefined;
  /** Further parameters of the handshake; sent as they are, when given. */
  readonly caps?: unknown;
  readonly commands?: unknown;
  readonly permissions?: unknown;
  readonly pathEnv?: unknown;
  readonly role?: unknown;
  readonly scopes?: unknown;
  readonly locale?: unknown;
  readonly userAgent?: unknown;
}

/** How long to wait between attempts: `min(maximumMs, initialMs × factor^n)`, less a random part of up to `jitter`. */
export interface Backoff {
  readonly initialMs: number;
  readonly maximumMs: number;
  readonly factor: number;
  /** From 0 to 1. */
  readonly jitter: number;
}

/** The same, checked and complete. */
export interface Settings {
  readonly url: string;
  readonly minProtocol: number;
  readonly maxProtocol: number;
  /** The first members of the handshake's parameters; each only when it was given. */
  readonly before: { readonly [name: string]: unknown };
  /** The last ones: they stand behind what is worked out for each attempt. */
  readonly after: { readonly [name: string]: unknown };
  readonly token: string;
  readonly password: string;
  readonly device: { readonly id: string; readonly publicKey: string } | null;
  /** What a device signs beside time, token and nonce. */
  readonly signed: { readonly clientId: string; readonly clientMode: string; readonly role: string; readonly scopes: string };
  readonly loadTimeoutMs: number;
  readonly challengeTimeoutMs: number;
  readonly handshakeTimeoutMs: number;
  readonly requestTimeoutMs: number;
  readonly backoff: Backoff;
  readonly maxPending: number;
}

/** A whole number from 1 on, checked, or what it is when absent. */
export declare function count(name: string, value: number | undefined, otherwise: number): number;

/** Checks what a client is told. Throws `TypeError` for what cannot work; its text never holds a secret. */
export declare function settings(version: Version, options: Options): Settings;
