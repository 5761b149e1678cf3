// The versions under test that have a client, as the machine sees them.

import { MODULES } from "../package.js";

const loaded = await Promise.all(MODULES.map(async (name) => [name, await import(`../../${name}/index.js`)]));

/** The names of the modules that have a client. */
export const VERSIONS = loaded.filter(([, module]) => module.CONNECTION).map(([name]) => name);

/** What a client knows of a version. */
export async function loadVersion(name) {
  const { CONNECTION, ACCEPTED_VERSIONS, METHODS, EVENTS, is, validate } = await import(`../../${name}/index.js`);
  return { connection: CONNECTION, accepted: ACCEPTED_VERSIONS, methods: METHODS, events: EVENTS, is, validate };
}
