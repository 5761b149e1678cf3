// The bounds of what is looked at: how deep a value may be, and how often the same question is asked about a part of it.

/** Arrays and objects that may stand inside each other. */
export declare const DEPTH: number;

/** Whether a value is nested deeper than so many levels, which are the bound unless told. */
export declare function isDeep(value: unknown, levels?: number): boolean;

/** Verdicts about arrays and objects, remembered from the 64th attempt on: small values never pay for it. */
export declare class Verdicts {
  /** Counts an attempt; whether its verdict is worth remembering. */
  isWorthIt(value: unknown): boolean;
  /** The verdict that is known. */
  get(value: unknown, question: unknown): boolean | undefined;
  /** Remembers a verdict. */
  set(value: unknown, question: unknown, verdict: boolean): void;
  /** Starts again. */
  forget(): void;
}

/** The same check for values of any depth: refuses those that are too deep, and remembers while it runs what it asked. */
export declare function bounded(check: (value: unknown) => boolean): (value: unknown) => boolean;

/** Asks a check inside a bounded one that may ask the same again. */
export declare function ask(check: (value: unknown) => boolean, value: unknown): boolean;
