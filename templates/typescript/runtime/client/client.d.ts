// A connection that comes back: a socket, the clock and an application around the machine.

import type { AnyClientError } from "./errors.js";
import type { Overflow } from "./feed.js";
import type { Signal, SocketConstructor } from "./host.js";
import type { Gap, InvalidMessage, State, StoredToken } from "./outputs.js";
import type { Options } from "./settings.js";
import type { Version } from "./version.js";
import type { Members } from "../value.js";

/** What every client is told, whatever its version. */
export interface CommonOptions extends Omit<Options, "client" | "device" | "caps" | "commands" | "permissions" | "pathEnv" | "role" | "scopes" | "locale" | "userAgent"> {
  /** The device that connects. */
  readonly device?: Device | undefined;
  /** Where tokens are kept that devices are given; without it, each connection starts without one. */
  readonly tokens?: TokenStore | undefined;
  /** How many bytes may wait to be sent, 32 MiB when absent. With more the connection counts as lost: the server reads nothing. */
  readonly maxBufferedBytes?: number | undefined;
  /** How sockets are made; that of the host, when absent. Node has one from version 22 on, before there is the package `ws`. */
  readonly WebSocket?: SocketConstructor | undefined;
}

/** What a client of one version is told: its handshake's parameters, and the rest. */
export type ClientOptions<Params> = Omit<Params, "minProtocol" | "maxProtocol" | "device" | "auth"> & CommonOptions;

/** A device. The private key stays with the application. */
export interface Device {
  /** The SHA-256 of the raw public key, in lower-case hexadecimal digits. */
  readonly id: string;
  /** The Ed25519 public key, in base64url. */
  readonly publicKey: string;
  /** The Ed25519 signature over the payload's bytes in UTF-8, in base64url. */
  sign(payload: string): string | Promise<string>;
}

/**
 * Keeps the tokens of devices. They are as good as passwords, and each belongs to one server. The client asks for one thing at a
 * time: what never ends is never followed by another. Connecting does not wait for it longer than `loadTimeoutMs`.
 */
export interface TokenStore {
  /** The token for this server, device and role, if there is one. */
  load(key: TokenKey): MaybeLater<string | null | undefined>;
  /** Keeps one. */
  store(token: TokenKey & StoredToken): MaybeLater<void>;
  /** Drops one: the server refused it. */
  forget(key: TokenKey): MaybeLater<void>;
}

/** What a token belongs to. */
export interface TokenKey {
  readonly url: string;
  readonly deviceId: string;
  readonly role: string;
}

type MaybeLater<T> = T | Promise<T>;

/** How a call is made. */
export interface CallOptions {
  /** Fails with `TimeoutError` when the (last) answer takes longer. */
  readonly timeoutMs?: number | undefined;
  /** Fails with the signal's reason. The server is not told: the request may still have its effect. */
  readonly signal?: Signal | undefined;
}

/**
 * The answers of a method that answers twice. When the call fails, both fail with the same error; neither counts as unhandled
 * when only the other one is looked at.
 */
export interface TwoAnswers<Ack, Result> {
  /** Comes at once. `null` when the result came without it, as it does for a request that was repeated. */
  readonly ack: Promise<Ack | null>;
  /** Comes when all is done. A request that was repeated while the first one runs may get none: give it a `timeoutMs`. */
  readonly result: Promise<Result>;
}

/** The methods an application calls. */
export type Callable<Methods, Connection> = Exclude<keyof Methods & string, NamesIn<Connection, "handshake">>;

/** The events an application hears. */
export type Audible<Events, Connection> = Exclude<keyof Events & string, NamesIn<Connection, "challenge">>;

type NamesIn<Connection, Member> = Member extends keyof Connection ? Connection[Member] : never;
type ParamsOf<Method> = Method extends { params: infer Params } ? Params : never;
type PayloadOf<Event> = Event extends { payload: infer Payload } ? Payload : never;
type HelloOf<Methods, Connection> = ResultOf<Methods[NamesIn<Connection, "handshake"> & keyof Methods]>;
type ResultOf<Method> = Method extends { result: infer Result } ? Result : never;

/** The parameters, which may be left out when none of them has to be there, and how the call is made. */
export type Arguments<Method> =
  {} extends ParamsOf<Method> ? [params?: ParamsOf<Method>, options?: CallOptions] : [params: ParamsOf<Method>, options?: CallOptions];

/** What a call gives. */
export type Answer<Method> = Method extends { ack: infer Ack; result: infer Result } ? TwoAnswers<Ack, Result> : Promise<ResultOf<Method>>;

/** What an event says beside its payload. */
export interface About {
  /** Its number on this connection; absent for events that are meant for this connection alone. */
  readonly seq?: number;
  /** The versions of the state it belongs to. */
  readonly stateVersion?: unknown;
}

/** An event, as `events()` gives it. */
export type Heard<Events, Connection> = {
  [Name in Audible<Events, Connection>]: { readonly type: "event"; readonly event: Name; readonly payload: PayloadOf<Events[Name]> } & About;
}[Audible<Events, Connection>];

/** What `events()` gives: events, and whatever means that some of them may be missing. After those, read state again. */
export type Notice<Events, Connection, Hello> =
  | Heard<Events, Connection>
  /** A new connection: what happened since the last one is not known. */
  | { readonly type: "hello"; readonly hello: Hello }
  /** The server left events out. */
  | ({ readonly type: "gap" } & Gap)
  /** This reader was too slow. */
  | Overflow;

/** What a client says about itself. */
export interface Watched<Hello> {
  /** Where it stands. */
  state: State;
  /** Connected: what the server said. */
  hello: Hello;
  /** Why a connection, or an attempt, ended. */
  failure: AnyClientError;
  /** Events were lost: read state again. */
  gap: Gap;
  /** A frame of an unknown type, or an unknown event: a later version says more than this one knows. */
  unknown: Members;
  /** A message that is not valid, and was dropped. */
  invalid: InvalidMessage;
}

/** A connection that comes back. */
export declare class Client<Methods, Events, Connection> {
  /** Throws `TypeError` for options that cannot work. Nothing is opened yet. */
  constructor(version: Version, options: Options & CommonOptions);

  /** Where it stands. */
  get state(): State;

  /** What the server said when the connection opened; `undefined` without a connection. */
  get hello(): HelloOf<Methods, Connection> | undefined;

  /** Connects, and again whenever the connection is lost, until `close`. Does nothing when it was started. */
  start(): void;

  /** Closes the connection and opens no other. Calls without an answer fail with `StoppedError`. */
  close(): void;

  /**
   * The hello of this connection, or of the next one. Starts a client that was never started. Fails with `RefusedError` when the
   * server says that trying is pointless, with `StoppedError` when the client was closed; else it waits, as the client does.
   */
  connected(): Promise<HelloOf<Methods, Connection>>;

  /** Calls a method. Fails with a `ClientError`; with `NotConnectedError` at once when there is no connection. */
  call<Method extends Callable<Methods, Connection>>(method: Method, ...rest: Arguments<Methods[Method]>): Answer<Methods[Method]>;

  /** Calls the handler for each event of this name. Returns what ends that. */
  on<Name extends Audible<Events, Connection>>(
    event: Name,
    handler: (payload: PayloadOf<Events[Name]>, about: About) => void,
  ): () => void;

  /** Calls the handler for whatever the client says about itself. Returns what ends that. */
  watch<Kind extends keyof Watched<unknown>>(
    kind: Kind,
    handler: (what: Watched<HelloOf<Methods, Connection>>[Kind]) => void,
  ): () => void;

  /**
   * All events from now on, one after the other, until the client is closed. Ends in `RefusedError` when the server refuses it for
   * good. `limit`, 1024 when absent, is how many may wait for a reader, and `maxBytes`, 32 MiB when absent, how many bytes of the
   * messages they came in; then the oldest are dropped and the reader is told.
   */
  events(options?: {
    readonly limit?: number | undefined;
    readonly maxBytes?: number | undefined;
  }): AsyncIterableIterator<Notice<Events, Connection, HelloOf<Methods, Connection>>>;
}
