// How long to wait before the next attempt.

/** @type {typeof import("./backoff.js").delay} */
export function delay({ initialMs, maximumMs, factor, jitter }, attempt, random) {
  // Nothing times infinity is not a number.
  if (initialMs === 0) return 0;
  return Math.floor(Math.min(maximumMs, initialMs * factor ** attempt) * (1 - jitter * random));
}
