// Look-up tables whose keys may be any string: they inherit nothing, so only what was put in is found.

/** @type {typeof import("./table.js").table} */
export function table(entries) {
  const found = Object.create(null);
  for (const [key, value] of entries) found[key] = Object.freeze(value);
  return Object.freeze(found);
}
