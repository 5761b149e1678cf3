// Writes `system.reverse` by hand, as a newcomer would: its declaration and types, and its handler.
import { readFileSync, writeFileSync } from "node:fs";

edit(
  "schema-src/src/v3/system.rs",
  "    fn echo(params: SystemEchoParams) -> SystemEchoResult;\n",
  `
    /// Returns the text it is given, last character first.
    #[method(scope = None, since = "2026.12", errors = [InvalidRequest])]
    fn reverse(params: SystemReverseParams) -> SystemReverseResult;
`,
  `
/// What to reverse.
#[protocol]
pub struct SystemReverseParams {
    /// The text.
    pub text: NonEmpty,
}

/// The reversed text.
#[protocol]
pub struct SystemReverseResult {
    /// The text, last character first.
    pub text: NonEmpty,
}
`,
);

edit(
  "gateway/src/handlers/system.rs",
  "impl v3::System for Gateway {\n",
  `    async fn reverse(&self, _: &Peer, params: v3::SystemReverseParams) -> Result<v3::SystemReverseResult, Failure> {
        Ok(v3::SystemReverseResult { text: params.text.chars().rev().collect() })
    }

`,
  "",
);

/** Inserts one text after an anchor and another at the end of a file. */
function edit(file, anchor, inserted, appended) {
  const text = readFileSync(file, "utf8");
  const at = text.indexOf(anchor);
  if (at < 0) throw new Error(`${file} does not contain ${JSON.stringify(anchor)}`);
  const end = at + anchor.length;
  writeFileSync(file, text.slice(0, end) + inserted + text.slice(end) + appended);
}
