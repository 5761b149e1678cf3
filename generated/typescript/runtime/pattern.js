// Matches texts against compiled patterns, and remembers the way through a pattern for the next text.

import { contains, runThreads } from "./threads.js";

/** @import { Instruction, Pattern } from "./rules.js" */

/** @type {typeof import("./pattern.js").matches} */
export function matches(pattern, text) {
  let automaton = automata.get(pattern);
  if (automaton === undefined) {
    automaton = pattern.program.some(looksAround) ? null : new Automaton(pattern.program);
    automata.set(pattern, automaton);
  }
  return automaton ? automaton.matches(text) : runThreads(pattern.program, text);
}

/**
 * The automaton of each pattern; `null` for those whose threads depend on more than the text behind them.
 * @type {WeakMap<Pattern, Automaton | null>}
 */
const automata = new WeakMap();

/** @param {Instruction} instruction */
function looksAround([name]) {
  return name === "look" || name === "word" || name === "notWord";
}

/** The threads that are alive together, and where they go from here. */
class State {
  /** Whether the next code point, whatever it is, leaves the answer as it is. */
  isFinal;
  /** Whether the pattern matches if the text ends here. */
  matchesAtEnd;
  /** The sets that wait for a code point. */
  threads;
  /**
   * The next state by code point.
   * @type {(State | undefined)[]}
   */
  ascii = new Array(128).fill(undefined);
  /**
   * The same for the rest of Unicode.
   * @type {Map<number, State>}
   */
  others = new Map();

  /**
   * @param {boolean} isFinal
   * @param {boolean} matchesAtEnd
   * @param {readonly number[]} threads
   */
  constructor(isFinal, matchesAtEnd, threads) {
    this.isFinal = isFinal;
    this.matchesAtEnd = matchesAtEnd;
    this.threads = threads;
  }
}

const MATCHED = new State(true, true, []);

// A pattern can have exponentially many states; what does not fit is forgotten and found again.
const MOST_STATES = 256;

/** A deterministic automaton that is built while it runs. */
class Automaton {
  #program;
  #anchored;
  /** @type {Map<string, State>} */
  #states = new Map();
  #start;

  /** @param {readonly Instruction[]} program */
  constructor(program) {
    this.#program = program;
    this.#anchored = program[0]?.[0] === "start";
    this.#start = this.#state([0], true);
  }

  /** @param {string} text */
  matches(text) {
    let state = this.#start;
    for (let at = 0; at < text.length; at++) {
      if (state.isFinal) return state === MATCHED;
      const unit = text.charCodeAt(at);
      if (unit < 128) {
        state = state.ascii[unit] ?? this.#step(state, unit);
      } else {
        const point = text.codePointAt(at) ?? unit;
        if (point > 0xffff) at++;
        state = state.others.get(point) ?? this.#step(state, point);
      }
    }
    return state.matchesAtEnd;
  }

  /**
   * @param {State} state
   * @param {number} point
   */
  #step(state, point) {
    if (this.#states.size >= MOST_STATES) {
      this.#states.clear();
      this.#start = this.#state([0], true);
    }
    const from = state.threads.filter((thread) => contains(this.#program[thread], point)).map((thread) => thread + 1);
    if (!this.#anchored) from.push(0);
    const next = this.#state(from, false);
    if (point < 128) state.ascii[point] = next;
    else if (state.others.size < MOST_STATES) state.others.set(point, next);
    return next;
  }

  /**
   * The state of the threads that stand at these instructions.
   * @param {number[]} from
   * @param {boolean} atStart
   */
  #state(from, atStart) {
    const { threads, done } = this.#follow(from, atStart, false);
    const matchesAtEnd = this.#follow(from, atStart, true).done;
    if (done) return MATCHED;
    // No thread is left and none can start: whatever follows, it is too much.
    const dead = threads.length === 0 && this.#anchored;
    const key = `${threads.join()};${matchesAtEnd}`;
    let state = this.#states.get(key);
    if (state === undefined) {
      state = new State(dead, matchesAtEnd, threads);
      this.#states.set(key, state);
    }
    return state;
  }

  /**
   * Where threads get without consuming anything.
   * @param {number[]} from
   * @param {boolean} atStart
   * @param {boolean} atEnd
   */
  #follow(from, atStart, atEnd) {
    const todo = [...from];
    /** @type {Set<number>} */
    const seen = new Set();
    const threads = [];
    let done = false;
    for (let index = todo.pop(); index !== undefined; index = todo.pop()) {
      const instruction = this.#program[index];
      if (instruction === undefined || seen.has(index)) continue;
      seen.add(index);
      const name = instruction[0];
      if (name === "set") threads.push(index);
      else if (name === "match") done = true;
      else if (name === "split") todo.push(instruction[1], instruction[2]);
      else if (name === "jump") todo.push(instruction[1]);
      else if ((name === "start" && atStart) || (name === "end" && atEnd)) todo.push(index + 1);
    }
    return { threads: threads.sort((a, b) => a - b), done };
  }
}
