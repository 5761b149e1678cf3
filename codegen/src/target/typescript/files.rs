//! Files that do not depend on the document.

/// Paths inside the package, which are those inside the templates, and texts.
pub(super) type Files = &'static [(&'static str, &'static str)];

macro_rules! files {
    ($($path:literal)*) => {
        &[$(($path, include_str!(concat!("../../../../templates/typescript/", $path)))),*]
    };
}

/// In every package.
pub(super) const PACKAGE: Files = files! {
    "runtime/bounds.d.ts"
    "runtime/bounds.js"
    "runtime/concise.d.ts"
    "runtime/concise.js"
    "runtime/explain.d.ts"
    "runtime/explain.js"
    "runtime/format.d.ts"
    "runtime/format.js"
    "runtime/frames.d.ts"
    "runtime/frames.js"
    "runtime/groups.d.ts"
    "runtime/groups.js"
    "runtime/pattern.d.ts"
    "runtime/pattern.js"
    "runtime/rules.d.ts"
    "runtime/rules.js"
    "runtime/table.d.ts"
    "runtime/table.js"
    "runtime/threads.d.ts"
    "runtime/threads.js"
    "runtime/validators.d.ts"
    "runtime/validators.js"
    "runtime/value.d.ts"
    "runtime/value.js"
    "runtime/violation.d.ts"
    "runtime/violation.js"
    "tests/agreement.test.js"
    "tests/bounds.test.js"
    "tests/concise.test.js"
    "tests/declarations.test.js"
    "tests/lenient.test.js"
    "tests/package.js"
    "tests/safety.test.js"
    "tests/samples.js"
    "tests/types.ts"
    "tests/vectors.test.js"
    "tests/versions.test.js"
};

/// In packages with a version that says how a connection is opened.
pub(super) const CLIENT: Files = files! {
    "runtime/client/backoff.d.ts"
    "runtime/client/backoff.js"
    "runtime/client/calls.d.ts"
    "runtime/client/calls.js"
    "runtime/client/client.d.ts"
    "runtime/client/client.js"
    "runtime/client/errors.d.ts"
    "runtime/client/errors.js"
    "runtime/client/events.d.ts"
    "runtime/client/events.js"
    "runtime/client/feed.d.ts"
    "runtime/client/feed.js"
    "runtime/client/handshake.d.ts"
    "runtime/client/handshake.js"
    "runtime/client/host.d.ts"
    "runtime/client/host.js"
    "runtime/client/machine.d.ts"
    "runtime/client/machine.js"
    "runtime/client/outputs.d.ts"
    "runtime/client/outputs.js"
    "runtime/client/payload.d.ts"
    "runtime/client/payload.js"
    "runtime/client/settings.d.ts"
    "runtime/client/settings.js"
    "runtime/client/version.d.ts"
    "tests/client/client.test.js"
    "tests/client/feed.test.js"
    "tests/client/machine.test.js"
    "tests/client/sample.js"
    "tests/client/transcripts.test.js"
    "tests/client/types.ts"
    "tests/client/version.js"
};
