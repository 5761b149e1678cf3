//! The reference as Markdown: an overview, a page per namespace, a page of shared types. Every text is escaped, so that it
//! stays the text it is under CommonMark and GitHub's tables.

use askama::Template;
use heck::ToKebabCase;

use super::facts::{EVENT_COLUMNS, METHOD_COLUMNS};
use super::prose::{Block, Page, Span};
use super::reference::{Content, ExamplePart, MemberPart, NamespacePart, Reference};
use crate::names;

/// Renders the page that leads to all versions.
pub(super) fn index(versions: &[Reference]) -> Result<String, askama::Error> {
    let title = versions.last().map_or("", |version| &version.title);
    let page = Index { title, versions };
    Ok(finished(&page.render()?))
}

/// Renders the pages of a version.
pub(super) fn pages(reference: &Reference) -> Result<Vec<(String, String)>, askama::Error> {
    let files = files(&reference.namespaces);
    let text = |page| Spelling {
        page,
        files: &files,
    };
    let place = |file: &str| format!("{}/{file}", reference.module);
    let overview = Overview {
        reference,
        files: &files,
        text: text(Page::Overview),
        method_columns: METHOD_COLUMNS,
        event_columns: EVENT_COLUMNS,
        is_protocol: !reference.facts.is_empty(),
    };
    let mut pages = vec![(place(OVERVIEW), finished(&overview.render()?))];
    for (index, namespace) in reference.namespaces.iter().enumerate() {
        let page = NamespacePage {
            title: &reference.title,
            has_call: !reference.call.is_empty(),
            namespace,
            text: text(Page::Namespace(index)),
        };
        pages.push((place(&files[index]), finished(&page.render()?)));
    }
    if !reference.types.is_empty() {
        let page = TypesPage {
            reference,
            text: text(Page::Types),
            is_protocol: !reference.facts.is_empty(),
        };
        pages.push((place(TYPES), finished(&page.render()?)));
    }
    Ok(pages)
}

const OVERVIEW: &str = "README.md";
const TYPES: &str = "types.md";

#[derive(Template)]
#[template(path = "docs/index.md.j2")]
struct Index<'a> {
    title: &'a str,
    versions: &'a [Reference],
}

#[derive(Template)]
#[template(path = "docs/overview.md.j2")]
struct Overview<'a> {
    reference: &'a Reference,
    files: &'a [String],
    text: Spelling<'a>,
    method_columns: [&'a str; 4],
    event_columns: [&'a str; 4],
    is_protocol: bool,
}

#[derive(Template)]
#[template(path = "docs/namespace.md.j2")]
struct NamespacePage<'a> {
    title: &'a str,
    has_call: bool,
    namespace: &'a NamespacePart,
    text: Spelling<'a>,
}

#[derive(Template)]
#[template(path = "docs/types.md.j2")]
struct TypesPage<'a> {
    reference: &'a Reference,
    text: Spelling<'a>,
    is_protocol: bool,
}

/// One line end at the end, no blank lines in a row.
fn finished(text: &str) -> String {
    let mut finished = String::with_capacity(text.len());
    let mut is_code = false;
    for line in text.lines().map(str::trim_end) {
        is_code ^= line.starts_with("```");
        if is_code || !line.is_empty() || !finished.ends_with("\n\n") {
            finished.push_str(line);
            finished.push('\n');
        }
    }
    finished.truncate(finished.trim_end().len());
    finished.push('\n');
    finished
}

/// The files of the namespaces.
fn files(namespaces: &[NamespacePart]) -> Vec<String> {
    let stems = namespaces.iter().map(|namespace| {
        let stem = namespace.name.to_kebab_case();
        let file = format!("{stem}.md");
        let is_free = names::is_file_name(&file) && file != TYPES && stem != "readme";
        let stem = if is_free {
            stem
        } else {
            format!("{stem}-namespace")
        };
        (namespace.name.as_str(), stem)
    });
    let stems = names::unique(stems).into_iter();
    stems.map(|stem| format!("{stem}.md")).collect()
}

/// Spells texts for one page.
struct Spelling<'a> {
    page: Page,
    /// Those of the namespaces.
    files: &'a [String],
}

impl Spelling<'_> {
    /// A text inside a paragraph.
    fn line(&self, spans: &[Span]) -> String {
        let text: String = spans.iter().map(|span| self.span(span, false)).collect();
        starting(text)
    }

    /// A text inside a cell of a table.
    fn cell(&self, spans: &[Span]) -> String {
        spans.iter().map(|span| self.span(span, true)).collect()
    }

    fn one(&self, span: &Span) -> String {
        self.span(span, false)
    }

    fn cell_one(&self, span: &Span) -> String {
        self.span(span, true)
    }

    fn span(&self, span: &Span, in_table: bool) -> String {
        let text = if span.code {
            code(&span.text, in_table)
        } else {
            escaped(&span.text)
        };
        let Some(to) = &span.link else {
            return text;
        };
        let file = match to.page {
            page if page == self.page => "",
            Page::Overview => OVERVIEW,
            Page::Types => TYPES,
            Page::Namespace(index) => &self.files[index],
        };
        format!("[{text}]({file}#{})", to.id)
    }

    fn blocks(&self, blocks: &[Block]) -> String {
        let mut parts = Vec::new();
        for block in blocks {
            parts.push(match block {
                Block::Paragraph(spans) => self.line(spans),
                Block::List(items) => {
                    let items = items.iter().map(|item| format!("* {}", self.line(item)));
                    items.collect::<Vec<_>>().join("\n")
                }
                Block::Code(text) => fenced("", text),
            });
        }
        parts.join("\n\n")
    }

    /// Several paragraphs inside a cell of a table.
    fn cell_blocks(&self, blocks: &[Block]) -> String {
        let mut parts = Vec::new();
        for block in blocks {
            match block {
                Block::Paragraph(spans) => parts.push(self.cell(spans)),
                Block::List(items) => {
                    let items = items.iter().map(|item| format!("• {}", self.cell(item)));
                    parts.extend(items);
                }
                Block::Code(text) => {
                    parts.extend(text.lines().map(|line| code(line, true)));
                }
            }
        }
        parts.join("<br>")
    }

    /// What a member is for.
    fn meaning(&self, member: &MemberPart) -> String {
        let note = member.deprecated.as_ref();
        let docs = self.cell_blocks(&member.docs);
        let note = note.map(|note| self.deprecation(note, true));
        let parts = note.into_iter().chain(Some(docs));
        parts
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join("<br>")
    }

    fn deprecation(&self, note: &[Span], in_table: bool) -> String {
        let note: String = note.iter().map(|span| self.span(span, in_table)).collect();
        if note.is_empty() {
            "**Deprecated.**".to_owned()
        } else {
            format!("**Deprecated:** {note}")
        }
    }
}

/// A name as code in a cell.
fn name(name: &str) -> String {
    code(name, true)
}

fn title(title: &str) -> String {
    starting(escaped(title))
}

fn example(example: &ExamplePart) -> String {
    let tokens = example.tokens.iter();
    let json: String = tokens.map(|token| token.text.as_str()).collect();
    let (label, name) = (example.label, code(&example.name, false));
    format!("{label}, {name}:\n\n{}", fenced("json", &json))
}

/// A text that begins a line must not begin a list or a heading with it.
fn starting(text: String) -> String {
    let digits = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_numbered = digits.len() < text.len() && digits.starts_with(['.', ')']);
    if is_numbered {
        let at = text.len() - digits.len();
        return format!("{}\\{}", &text[..at], digits);
    }
    if text.starts_with(['-', '+', '=', ':']) {
        return format!("\\{text}");
    }
    text
}

/// Text that stays text.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '#' | '|' | '~' | '$' | '!' => {
                escaped.push('\\');
                escaped.push(c);
            }
            '\n' | '\r' => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}

/// Code inside a line. GitHub reads a table's `\|` before it reads code.
fn code(text: &str, in_table: bool) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let needs_space = text.is_empty() || text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']);
    let pad = if needs_space { " " } else { "" };
    let text = text.replace(['\n', '\r'], " ");
    if in_table {
        let text = text.replace('|', "\\|");
        format!("{fence}{pad}{text}{pad}{fence}")
    } else {
        format!("{fence}{pad}{text}{pad}{fence}")
    }
}

/// A block of code.
fn fenced(language: &str, text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    format!("{fence}{language}\n{text}\n{fence}")
}
