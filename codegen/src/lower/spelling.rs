//! How the words of the vocabulary are spelled: they stand in code and in tables as they are.

/// Longest word of a row.
const LONGEST: usize = 128;

/// How the words of the vocabulary are spelled.
#[derive(Clone, Copy)]
pub(super) enum Spelling {
    Pascal,
    Snake,
    Wire,
}

impl Spelling {
    /// What it is called in a problem.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Pascal => "`PascalCase`",
            Self::Snake => "`snake_case`",
            Self::Wire => "a name with letters, digits, `_`, `-` and single dots",
        }
    }

    /// Whether a word is spelled so.
    pub(super) fn takes(self, word: &str) -> bool {
        let first = |is: fn(&char) -> bool| word.starts_with(|c: char| is(&c));
        let all = |is: fn(char) -> bool| word.chars().all(is);
        word.len() <= LONGEST
            && match self {
                Self::Pascal => {
                    first(char::is_ascii_uppercase) && all(|c| c.is_ascii_alphanumeric())
                }
                Self::Snake => {
                    first(char::is_ascii_lowercase)
                        && all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
                }
                Self::Wire => {
                    first(char::is_ascii_alphabetic)
                        && all(|c| c.is_ascii_alphanumeric() || "_-.".contains(c))
                        && word.split('.').all(|part| !part.is_empty())
                }
            }
    }
}
