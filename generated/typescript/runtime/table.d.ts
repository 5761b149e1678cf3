// Look-up tables whose keys may be any string: they inherit nothing, so only what was put in is found.

/** A frozen table without a prototype. */
export declare function table<T>(entries: readonly (readonly [string, T])[]): { readonly [key: string]: T };
