// The rules as data: a document's schemas, normalised, with references resolved to indices.

/** Rules that are read when they are needed first. */
export declare class LazyRules {
  /** Takes the rules as JSON. */
  constructor(text: string);
  /** The rules. */
  get(): Rules;
  /** Whether the pattern with this source matches somewhere in a text. */
  matches(source: string, text: string): boolean;
}

/** All rules of a document. */
export interface Rules {
  /** The rule of each definition; `#` is the document's root. */
  readonly names: { readonly [definition: string]: number };
  /** The rules; every keyword that takes a schema holds an index into them. */
  readonly nodes: readonly Rule[];
}

/** One schema. */
export type Rule = boolean | Keywords;

/** The keywords of draft-07; an absent key is an absent keyword. */
export interface Keywords {
  readonly type?: readonly string[];
  readonly maximum?: number;
  readonly minimum?: number;
  readonly exclusiveMaximum?: number;
  readonly exclusiveMinimum?: number;
  readonly multipleOf?: number;
  readonly maxLength?: number;
  readonly minLength?: number;
  readonly pattern?: Pattern;
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly not?: number;
  readonly anyOf?: readonly number[];
  readonly oneOf?: readonly number[];
  readonly allOf?: readonly number[];
  /** The member that tells the alternatives of `anyOf` or `oneOf` apart, and its value in each. */
  readonly tag?: readonly [string, readonly string[]];
  /** What no alternative of `anyOf` or `oneOf` accepts may come from a newer peer: another text, an object with another tag. */
  readonly open?: true;
  readonly if?: number;
  readonly then?: number;
  readonly else?: number;
  readonly maxItems?: number;
  readonly minItems?: number;
  readonly items?: number;
  readonly tuple?: readonly number[];
  readonly additionalItems?: number;
  readonly contains?: number;
  readonly uniqueItems?: true;
  readonly maxProperties?: number;
  readonly minProperties?: number;
  readonly required?: readonly string[];
  readonly propertyNames?: number;
  readonly additionalProperties?: number;
  readonly dependencies?: readonly (readonly [string, readonly string[] | number])[];
  readonly properties?: readonly (readonly [string, number])[];
  readonly patternProperties?: readonly (readonly [Pattern, number])[];
}

/** A compiled pattern. */
export interface Pattern {
  /** The pattern as it stands in the document. */
  readonly source: string;
  /** A nondeterministic automaton over Unicode code points. */
  readonly program: readonly Instruction[];
}

/** One instruction of an automaton. */
export type Instruction =
  /** Consume a code point inside one of the ascending ranges, both ends included. */
  | readonly ["set", ...number[]]
  /** Continue at both. */
  | readonly ["split", number, number]
  /** Continue there. */
  | readonly ["jump", number]
  /** Only there. */
  | readonly ["start" | "end" | "word" | "notWord"]
  /** The program behind it must match here, or must not when negated; then continue at the index. */
  | readonly ["look", boolean, number]
  /** Done. */
  | readonly ["match"];
