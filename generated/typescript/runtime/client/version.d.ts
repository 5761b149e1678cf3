// What a client has to know of a version. Every version's module is one; the machine has no other source of names.

import type { ExplainOptions } from "../explain.js";
import type { Violation } from "../violation.js";

/** What is validated and which names mean what. */
export interface Version {
  /** The method that opens a connection, and the events a client acts on. */
  readonly connection: Connection;
  /** The versions a client of this module speaks. */
  readonly accepted: readonly number[];
  /** By name, without a prototype. */
  readonly methods: { readonly [name: string]: MethodFacts | undefined };
  /** By name, without a prototype. */
  readonly events: { readonly [name: string]: EventFacts | undefined };
  is(definition: string, value: unknown): boolean;
  validate(definition: string, value: unknown, options?: ExplainOptions): Violation[];
}

/** The names a client acts on. */
export interface Connection {
  readonly handshake: string;
  readonly challenge: string | null;
  readonly tick: string | null;
  readonly shutdown: string | null;
}

/** The definitions of a method. */
export interface MethodFacts {
  readonly params: string;
  readonly result: string;
  /** The acknowledgement's, when the method answers twice. */
  readonly ack: string | null;
}

/** The definition of an event. */
export interface EventFacts {
  readonly payload: string;
}
