// What a server says, as this version knows it: a newer server may say more.

import type { Version } from "./version.js";

/**
 * Takes a payload as its definition wants it. One that is refused only because of members that nobody expects is taken without
 * them; for any other, says what is wrong.
 */
export declare function readPayload(
  version: Version,
  definition: string,
  payload: unknown,
): { readonly payload: unknown } | { readonly text: string };

/** The payload without members that nobody expects; nothing when that does not make it right. */
export declare function withoutUnexpected(version: Version, definition: string, payload: unknown): { readonly payload: unknown } | undefined;
