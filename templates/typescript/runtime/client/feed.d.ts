// Something to read one after the other, with a bound on what waits for a slow reader.

/** What a reader gets for what it was too slow for. */
export interface Overflow {
  readonly type: "overflow";
  /** How many were left out: the oldest of those that waited. */
  readonly dropped: number;
}

/** A queue with one reader. */
export declare class Feed<T> implements AsyncIterableIterator<T | Overflow> {
  /** `limit` is how many may wait, `maxBytes` how many bytes; `left` is called when the reader goes away. */
  constructor(limit: number, maxBytes: number, left: (feed: Feed<T>) => void);
  /** Adds one, which came in a message of so many bytes. When too much waits, the oldest are dropped and the reader is told. */
  push(item: T, bytes: number): void;
  /** Nothing more comes; what waits can still be read. With an error, reading ends in that. */
  end(error?: Error): void;
  next(): Promise<IteratorResult<T | Overflow, undefined>>;
  return(): Promise<IteratorResult<T | Overflow, undefined>>;
  [Symbol.asyncIterator](): this;
}
