// What validation has to know about JSON values: kinds, lengths, members, equality.

/** Any JSON value. */
export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };

/** An object whose members are not known yet. */
export type Members = { readonly [key: string]: unknown };

/** Thrown when a value is nested too deeply to be compared. */
export declare const TooDeep: new () => Error;

/** Whether an error says that a value is nested too deeply to be looked at. */
export declare function isTooDeep(error: unknown): boolean;

/** Whether a value is a JSON object. */
export declare function isObject(value: unknown): value is Members;

/** Whether a value is an array. */
export declare function isArray(value: unknown): value is readonly unknown[];

/** Whether a value is a number that JSON can hold. */
export declare function isNumber(value: unknown): value is number;

/** Whether a value is of a draft-07 type; `1.0` is an integer. */
export declare function isType(value: unknown, type: string): boolean;

/** A member of an object; what objects inherit is not one. */
export declare function member(object: Members, name: string): unknown;

/** The names of an object's members. A member that is `undefined` is absent, as it is in JSON. */
export declare function names(object: Members): string[];

/** How many members an object has. */
export declare function size(object: Members): number;

/** Whether an object has no members but the `count` ones that are known to be there. */
export declare function hasOnly(object: Members, count: number): boolean;

/** Length of a text in Unicode code points. */
export declare function codePoints(text: string): number;

/** Whether a number is a multiple of another. */
export declare function isMultiple(value: number, divisor: number): boolean;

/** JSON equality: the order of members does not matter. */
export declare function equal(left: unknown, right: unknown, depth?: number): boolean;

/** The highest item that equals an item below it, with the highest such below it. */
export declare function duplicate(items: readonly unknown[]): { below: number; above: number } | undefined;

/** The first item from the end downwards that equals an item above it; other types than these are skipped. */
export declare function duplicateScalar(
  items: readonly unknown[],
  types: readonly string[],
): { below: number; above: number } | undefined;
