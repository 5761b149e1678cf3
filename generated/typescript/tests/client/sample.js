// A small version of its own, so that these tests hold for every document.

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

const DEFINITIONS = {
  "#": (value) =>
    isObject(value) &&
    ((value.type === "req" && typeof value.id === "string" && typeof value.method === "string") ||
      (value.type === "res" && typeof value.id === "string" && typeof value.ok === "boolean") ||
      (value.type === "event" && typeof value.event === "string" && (value.seq === undefined || Number.isInteger(value.seq)))),
  OpenParams: (value) => isObject(value) && isObject(value.client),
  OpenResult: (value) => isObject(value) && Number.isInteger(value.protocol),
  AddParams: (value) => isObject(value) && Array.isArray(value.numbers),
  AddResult: (value) => isObject(value) && typeof value.sum === "number",
  RunParams: isObject,
  RunAck: (value) => isObject(value) && value.accepted === true,
  RunResult: (value) => value === null || (isObject(value) && typeof value.done === "boolean"),
  Any: () => true,
  Noise: (value) => isObject(value) && typeof value.level === "number",
};

const byName = (entries) => Object.assign(Object.create(null), entries);

/** What a client knows of it. */
export const VERSION = {
  connection: { handshake: "open", challenge: "dare", tick: "beat", shutdown: "leave" },
  accepted: [4, 5],
  methods: byName({
    open: { params: "OpenParams", result: "OpenResult", ack: null },
    add: { params: "AddParams", result: "AddResult", ack: null },
    run: { params: "RunParams", result: "RunResult", ack: "RunAck" },
  }),
  events: byName({
    dare: { payload: "Any" },
    beat: { payload: "Any" },
    leave: { payload: "Any" },
    noise: { payload: "Noise" },
  }),
  is: (definition, value) => DEFINITIONS[definition](value),
  validate: (definition, value) =>
    DEFINITIONS[definition](value) ? [] : [{ pointer: "", keyword: "not", message: `must be ${definition}` }],
};

/** The least a client is told. */
export const OPTIONS = { url: "ws://localhost:1", client: { id: "test", mode: "test" } };

/** The hello of a server. */
export const HELLO = { protocol: 5, policy: { tickIntervalMs: 60_000 } };

/** Frames a server sends. */
export const challenge = (nonce) => ({ type: "event", event: "dare", payload: { nonce } });
export const response = (id, payload) => ({ type: "res", id, ok: true, payload });
export const refusal = (id, error, payload) => ({ type: "res", id, ok: false, error, ...(payload === undefined ? {} : { payload }) });
export const event = (name, payload, seq) => ({ type: "event", event: name, payload, ...(seq === undefined ? {} : { seq }) });
