//! The reference for people: Markdown pages, and one HTML page per version that stands alone.

mod call;
mod describe;
mod facts;
mod html;
mod json;
mod markdown;
mod places;
mod prose;
mod reference;

use super::examples::Examples;
use super::{Package, Target};
use reference::reference;

/// The target. It is no language, so it stands beside the languages.
pub const DOCS: Target = Target {
    id: "docs",
    purpose: "a reference to read: Markdown, and an HTML page per version that stands alone",
    name: |names| &names.rust,
    render,
};

fn render(package: &Package<'_>) -> Result<Vec<(String, String)>, askama::Error> {
    let versions = package.versions.iter().map(|protocol| {
        let examples = Examples::of_protocol(protocol, package.examples);
        reference(protocol, &examples)
    });
    let versions: Vec<_> = versions.collect();
    let mut files = vec![("README.md".to_owned(), markdown::index(&versions)?)];
    for version in &versions {
        files.extend(markdown::pages(version)?);
        files.push((
            format!("{}.html", version.module),
            html::page(version, &versions)?,
        ));
    }
    Ok(files)
}
