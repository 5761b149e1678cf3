// Reading one after the other, slower or faster than things come.

import assert from "node:assert/strict";
import test from "node:test";

import { Feed } from "../../runtime/client/feed.js";

const read = async (feed) => (await feed.next()).value;

/** One whose items take no room. */
function feedOf(limit, left) {
  const feed = new Feed(limit, 1, left);
  const push = feed.push.bind(feed);
  return Object.assign(feed, { push: (item) => push(item, 0) });
}

test("what comes is read in its order, before and after it is asked for", async () => {
  const feed = feedOf(2, () => {});
  const early = [feed.next(), feed.next()];
  for (const item of [1, 2, 3, 4]) feed.push(item);
  assert.deepEqual([(await early[0]).value, (await early[1]).value, await read(feed), await read(feed)], [1, 2, 3, 4]);
});

test("a slow reader is told how much it missed, and goes on with the newest", async () => {
  const feed = feedOf(3, () => {});
  for (let item = 1; item <= 10; item++) feed.push(item);
  assert.deepEqual(await read(feed), { type: "overflow", dropped: 7 });
  assert.equal(await read(feed), 8);
  feed.push(11);
  feed.push(12);
  assert.deepEqual(await read(feed), { type: "overflow", dropped: 1 });
  assert.deepEqual([await read(feed), await read(feed), await read(feed)], [10, 11, 12]);
});

test("what waits is bounded in bytes, too", async () => {
  const feed = new Feed(100, 10, () => {});
  for (const [item, bytes] of [["a", 4], ["b", 4], ["c", 2], ["d", 5]]) feed.push(item, bytes);
  assert.deepEqual(await read(feed), { type: "overflow", dropped: 2 });
  assert.deepEqual([await read(feed), await read(feed)], ["c", "d"]);
  // One that is larger than the bound still gets through, alone.
  feed.push("e", 1);
  feed.push("f", 11);
  assert.deepEqual([await read(feed), await read(feed)], [{ type: "overflow", dropped: 1 }, "f"]);
  // What was read takes no room any more.
  for (let round = 0; round < 5; round++) {
    feed.push("g", 10);
    assert.equal(await read(feed), "g");
  }
  // What comes to one who waits for it never takes any.
  const early = feed.next();
  feed.push("h", 100);
  feed.push("i", 10);
  assert.deepEqual([(await early).value, await read(feed)], ["h", "i"]);
});

test("any number of items passes through in order", async () => {
  for (const limit of [1, 2, 7]) {
    const feed = feedOf(limit, () => {});
    for (let item = 0; item < 100; item++) {
      feed.push(item);
      if (item % limit === limit - 1) for (let at = item - limit + 1; at <= item; at++) assert.equal(await read(feed), at);
    }
  }
});

test("at its end, what waits can still be read; then it is done, or tells its error once", async () => {
  const feed = feedOf(5, () => {});
  feed.push("a");
  feed.end();
  feed.push("too late");
  assert.equal(await read(feed), "a");
  assert.deepEqual(await feed.next(), { done: true, value: undefined });

  const broken = feedOf(5, () => {});
  const waiting = broken.next();
  broken.end(new Error("no more"));
  await assert.rejects(waiting, /no more/);
  assert.deepEqual(await broken.next(), { done: true, value: undefined });
});

test("a reader that goes away is forgotten", async () => {
  let left = 0;
  const feed = feedOf(5, () => left++);
  feed.push(1);
  feed.push(2);
  for await (const item of feed) {
    assert.equal(item, 1);
    break;
  }
  feed.push(3);
  assert.equal(left, 1);
  assert.deepEqual(await feed.next(), { done: true, value: undefined });
});

test("a limit is a whole number", () => {
  for (const limit of [0, -1, 1.5, NaN, Infinity, "5"]) assert.throws(() => new Feed(limit, 1, () => {}), TypeError);
  for (const bytes of [0, NaN, Infinity]) assert.throws(() => new Feed(1, bytes, () => {}), TypeError);
});
