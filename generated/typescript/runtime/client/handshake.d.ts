// The first request of a connection: what it says, what a device signs, and what its answer means.

import type { Settings } from "./settings.js";
import type { Members } from "../value.js";
import type { Failure } from "./outputs.js";
import type { Version } from "./version.js";

/** The id of the first request. */
export declare const HANDSHAKE_ID: "1";

/** What a device signed. */
export interface Proof {
  readonly signature: string;
  /** Milliseconds since 1970. */
  readonly signedAt: number;
  readonly nonce: string | undefined;
}

/** The parameters; `proof` when there is a device. The members' order is always the same. */
export declare function handshakeParams(settings: Settings, token: string, proof: Proof | null): { [name: string]: unknown };

/** The bytes of UTF-8 that a device signs. */
export declare function signedText(settings: Settings, token: string, signedAt: number, nonce: string | undefined): string;

/** The nonce of a challenge, when it has a good one. */
export declare function nonceOf(frame: Members): string | undefined;

/** What the answer means. */
export type Answer =
  /** The client is let in. */
  | { readonly hello: Hello }
  /** It is not: what to tell the application, and whether another attempt may end otherwise. */
  | {
      readonly failure: Failure;
      readonly close: { readonly code: number; readonly reason: string };
      readonly forget: boolean;
      readonly final: boolean;
      /** The least time to the next attempt. */
      readonly retryAfterMs: number;
    };

/** What a client reads of a hello; which version it is and what else there is depends on the document. */
export interface Hello {
  readonly protocol: number;
  readonly policy?: { readonly tickIntervalMs?: number };
  readonly auth?: { readonly deviceToken: string; readonly role: string; readonly scopes: readonly string[] };
}

/** Reads the answer. `stored` when the token was one that the device had been given. */
export declare function judge(version: Version, settings: Settings, frame: Members, stored: boolean): Answer;
