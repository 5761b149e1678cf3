//! An AsyncAPI 3 document per version that has methods.

use super::{Package, Target};

/// The target. It is no language, so it stands beside the languages.
pub const ASYNCAPI: Target = Target {
    id: "asyncapi",
    purpose: "an AsyncAPI 3 document per version",
    name: |names| &names.rust,
    render: |package| Ok(render(package)),
};

fn render(_: &Package<'_>) -> Vec<(String, String)> {
    Vec::new()
}
