// Asks the package about every value of `values.json`: module → definition → values to accept and to reject.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

const values = JSON.parse(readFileSync(new URL("values.json", import.meta.url), "utf8"));

for (const [name, definitions] of Object.entries(values)) {
  test(name, async () => {
    const { is, parse, roundtrip, validate } = await import(`../${name}/index.js`);
    for (const [definition, { accept, reject }] of Object.entries(definitions)) {
      for (const value of accept) {
        const text = JSON.stringify(value);
        assert.deepEqual(validate(definition, value), [], text);
        assert.equal(is(definition, value), true);
        // Written and read first: `-0` is `0` in JSON as JavaScript writes it.
        assert.deepEqual(JSON.parse(roundtrip(definition, text)), JSON.parse(text));
      }
      for (const value of reject) {
        const text = JSON.stringify(value);
        assert.notDeepEqual(validate(definition, value), [], text);
        assert.equal(is(definition, value), false);
        assert.throws(() => parse(definition, text), { name: "Invalid" });
      }
    }
    assert.equal({}.polluted, undefined);
  });
}
