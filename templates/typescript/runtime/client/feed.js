// Something to read one after the other, with a bound on what waits for a slow reader.

import { count } from "./settings.js";

/**
 * @template T
 * @typedef {{ resolve: (result: IteratorResult<T | import("./feed.js").Overflow, undefined>) => void, reject: (error: Error) => void }} Reader
 */

/** @template T */
export class Feed {
  #limit;
  #maxBytes;
  #left;
  /** What waits stands from `#first` on; what was read is left behind until there is much of it. @type {({ item: T, bytes: number } | undefined)[]} */
  #items = [];
  #first = 0;
  /** Those of what waits. */
  #bytes = 0;
  #dropped = 0;
  #ended = false;
  /** @type {Error | undefined} */
  #error;
  /** @type {Reader<T>[]} */
  #readers = [];

  /**
   * @param {number} limit
   * @param {number} maxBytes
   * @param {(feed: Feed<T>) => void} left
   */
  constructor(limit, maxBytes, left) {
    this.#limit = count("limit", limit, 1);
    this.#maxBytes = count("maxBytes", maxBytes, 1);
    this.#left = left;
  }

  /**
   * @param {T} item
   * @param {number} bytes
   */
  push(item, bytes) {
    if (this.#ended) return;
    const reader = this.#readers.shift();
    if (reader !== undefined) return reader.resolve({ done: false, value: item });
    this.#items.push({ item, bytes });
    this.#bytes += bytes;
    // One that is larger than the bound still gets through when nothing else waits.
    for (let waiting = this.#items.length - this.#first; waiting > this.#limit || (waiting > 1 && this.#bytes > this.#maxBytes); waiting--) {
      this.#take();
      this.#dropped++;
    }
  }

  /** @param {Error} [error] */
  end(error) {
    if (this.#ended) return;
    this.#ended = true;
    this.#error = error;
    for (const reader of this.#readers.splice(0)) this.#conclude(reader);
  }

  /** @returns {Promise<IteratorResult<T | import("./feed.js").Overflow, undefined>>} */
  next() {
    return new Promise((resolve, reject) => {
      if (this.#dropped > 0) {
        resolve({ done: false, value: { type: "overflow", dropped: this.#dropped } });
        this.#dropped = 0;
      } else if (this.#first < this.#items.length) {
        resolve({ done: false, value: this.#take() });
      } else if (this.#ended) {
        this.#conclude({ resolve, reject });
      } else {
        this.#readers.push({ resolve, reject });
      }
    });
  }

  /** @returns {Promise<IteratorResult<T | import("./feed.js").Overflow, undefined>>} */
  return() {
    this.end();
    this.#items = [];
    this.#first = 0;
    this.#bytes = 0;
    this.#dropped = 0;
    this.#error = undefined;
    this.#left(this);
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator]() {
    return this;
  }

  #take() {
    const { item, bytes } = /** @type {{ item: T, bytes: number }} */ (this.#items[this.#first]);
    this.#items[this.#first++] = undefined;
    this.#bytes -= bytes;
    if (this.#first >= this.#limit) {
      this.#items = this.#items.slice(this.#first);
      this.#first = 0;
    }
    return item;
  }

  /**
   * The error is told once.
   * @param {Reader<T>} reader
   */
  #conclude({ resolve, reject }) {
    if (this.#error === undefined) return resolve({ done: true, value: undefined });
    reject(this.#error);
    this.#error = undefined;
  }
}
