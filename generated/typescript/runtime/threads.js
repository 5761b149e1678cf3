// Runs any compiled pattern: all threads of the automaton at once, so the time is linear in text and program.

/** @import { Instruction } from "./rules.js" */

/** @type {typeof import("./threads.js").runThreads} */
export function runThreads(program, text) {
  // Threads die at once when the program asks for the start of the text, so nothing new can begin later.
  const anchored = program[0]?.[0] === "start";
  /** @type {number[]} */
  let threads = [];
  /** @type {number[]} */
  let next = [];
  const added = new Int32Array(program.length).fill(-1);
  const looks = lookTables(program, text);
  for (let at = 0; ; ) {
    if (at === 0 || !anchored) if (follow(program, looks, text, at, 0, threads, added)) return true;
    if (at >= text.length || (anchored && threads.length === 0)) return false;
    const point = text.codePointAt(at) ?? 0;
    const after = at + (point > 0xffff ? 2 : 1);
    for (const thread of threads) {
      if (contains(program[thread], point) && follow(program, looks, text, after, thread + 1, next, added)) return true;
    }
    [threads, next] = [next, threads];
    next.length = 0;
    at = after;
  }
}

/**
 * Adds the threads that stand at `from` without consuming anything; answers whether one of them is done.
 * @param {readonly Instruction[]} program
 * @param {Looks} looks
 * @param {string} text
 * @param {number} at
 * @param {number} from
 * @param {number[]} threads
 * @param {Int32Array} added the position at which each instruction was added last
 */
function follow(program, looks, text, at, from, threads, added) {
  const todo = [from];
  for (let index = todo.pop(); index !== undefined; index = todo.pop()) {
    const instruction = program[index];
    if (instruction === undefined || added[index] === at) continue;
    added[index] = at;
    switch (instruction[0]) {
      case "set":
        threads.push(index);
        break;
      case "split":
        todo.push(instruction[2], instruction[1]);
        break;
      case "jump":
        todo.push(instruction[1]);
        break;
      case "look":
        if (looks.get(index)?.[at] === 1) todo.push(instruction[2]);
        break;
      case "match":
        return true;
      default:
        if (holds(instruction[0], text, at)) todo.push(index + 1);
    }
  }
  return false;
}

/** @typedef {Map<number, Uint8Array>} Looks for each look instruction, whether it lets a thread pass, by position */

/**
 * Decides every look-ahead at every position, from the end of the text backwards. Deciding them where a thread meets
 * them would read the rest of the text each time.
 * @param {readonly Instruction[]} program
 * @param {string} text
 * @returns {Looks}
 */
function lookTables(program, text) {
  /** @type {Looks} */
  const looks = new Map();
  // Backwards, because an inner look-ahead stands behind the outer one that needs its answers.
  for (let index = program.length - 1; index >= 0; index--) {
    const instruction = program[index];
    if (instruction?.[0] !== "look") continue;
    const [, negate, end] = instruction;
    const table = new Uint8Array(text.length + 1);
    let alive = new Uint8Array(program.length + 1);
    let later = new Uint8Array(program.length + 1);
    for (let at = text.length; at >= 0; at--) {
      // The second half of a pair is no position of its own.
      if (isPairAt(text, at - 1)) continue;
      alive.fill(0);
      while (sweep(program, looks, text, at, index + 1, end, alive, later));
      table[at] = (alive[index + 1] === 1) !== negate ? 1 : 0;
      [alive, later] = [later, alive];
    }
    looks.set(index, table);
  }
  return looks;
}

/**
 * Marks the instructions of a look-ahead from which its end can be reached; answers whether a mark is new.
 * @param {readonly Instruction[]} program
 * @param {Looks} looks
 * @param {string} text
 * @param {number} at
 * @param {number} from
 * @param {number} to
 * @param {Uint8Array} alive the marks at this position
 * @param {Uint8Array} later the marks one code point further
 */
function sweep(program, looks, text, at, from, to, alive, later) {
  let changed = false;
  for (let index = to - 1; index >= from; index--) {
    const instruction = program[index];
    if (instruction === undefined || alive[index] === 1) continue;
    let mark;
    switch (instruction[0]) {
      case "set":
        mark = at < text.length && later[index + 1] === 1 && contains(instruction, text.codePointAt(at) ?? 0);
        break;
      case "split":
        mark = alive[instruction[1]] === 1 || alive[instruction[2]] === 1;
        break;
      case "jump":
        mark = alive[instruction[1]] === 1;
        break;
      case "look":
        mark = looks.get(index)?.[at] === 1 && alive[instruction[2]] === 1;
        break;
      case "match":
        mark = true;
        break;
      default:
        mark = alive[index + 1] === 1 && holds(instruction[0], text, at);
    }
    if (mark) {
      alive[index] = 1;
      changed = true;
    }
  }
  return changed;
}

/** @type {typeof import("./threads.js").contains} */
export function contains(set, point) {
  if (set?.[0] !== "set") return false;
  let low = 0;
  let high = (set.length - 1) >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (point > Number(set[2 * middle + 2])) low = middle + 1;
    else high = middle;
  }
  return 2 * low + 1 < set.length && point >= Number(set[2 * low + 1]);
}

/**
 * @param {"start" | "end" | "word" | "notWord"} assertion
 * @param {string} text
 * @param {number} at
 */
function holds(assertion, text, at) {
  switch (assertion) {
    case "start":
      return at === 0;
    case "end":
      return at === text.length;
    case "word":
      return isWordAt(text, at - 1) !== isWordAt(text, at);
    case "notWord":
      return isWordAt(text, at - 1) === isWordAt(text, at);
  }
}

/**
 * @param {string} text
 * @param {number} at
 */
function isWordAt(text, at) {
  const unit = text.charCodeAt(at);
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || unit === 95 || (unit >= 97 && unit <= 122);
}

/**
 * @param {string} text
 * @param {number} at
 */
function isPairAt(text, at) {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}
