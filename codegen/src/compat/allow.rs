//! Exceptions: findings that are known and accepted, each with a reason.
//!
//! They stand in a file and not in the document, because what was removed has no place there any more; and because an
//! exception is about two documents: once the newer one is released, there is nothing left to except.

use serde::Deserialize;

use super::{Finding, RULES, Side};
use crate::problem::Problem;
use crate::schema;

/// An exception.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Exception {
    /// The rule's id.
    rule: String,
    /// The place of the finding, as it is printed: `v3 chat.history params/limit`.
    place: String,
    /// Who sends the value, where a value of this place is sent both ways: `sent` or `received`, by clients.
    side: Option<String>,
    /// What is the case, as it is printed: another change of the same place is another finding.
    fact: String,
    /// Why clients survive it.
    reason: String,
}

impl Exception {
    fn is_about(&self, finding: &Finding) -> bool {
        let side = finding.side.map(Side::word);
        self.rule == finding.rule
            && self.place == finding.place
            && (self.side.is_none() || self.side.as_deref() == side)
    }
}

/// The exceptions of a file.
#[derive(Clone, Debug, Default)]
pub struct Exceptions {
    file: String,
    rows: Vec<Exception>,
}

impl Exceptions {
    /// Reads the text of a file: an array of `{"rule", "place", "fact", "reason"}`.
    pub fn read(file: &str, text: &str) -> Result<Self, Vec<Problem>> {
        const FIX: &str =
            "write an array of `{\"rule\": …, \"place\": …, \"fact\": …, \"reason\": …}`";
        let value = schema::json::parse(file, text).map_err(|problem| vec![problem])?;
        let rows: Vec<Exception> = serde_json::from_value(value)
            .map_err(|error| vec![Problem::new("allow", file, error.to_string(), FIX)])?;
        let mut problems = Vec::new();
        for (index, row) in rows.iter().enumerate() {
            let place = format!("{file}#/{index}");
            if !row.reason.contains(char::is_alphabetic) {
                let fix = "say in `reason` why clients that are out there survive it";
                let fact = "an exception without a reason";
                problems.push(Problem::new("allow", place.clone(), fact, fix));
            }
            if !RULES.iter().any(|rule| rule.id == row.rule) {
                let fact = format!("there is no rule `{}`", row.rule);
                let fix = "`protocol breaking --list-rules` shows them";
                problems.push(Problem::new("allow", place, fact, fix));
            }
        }
        if problems.is_empty() {
            Ok(Self {
                file: file.to_owned(),
                rows,
            })
        } else {
            Err(problems)
        }
    }

    /// Takes the findings out that are excepted, and gives them to `excepted` with the number of their list and the
    /// reason. What is returned are exceptions that except nothing.
    pub fn apply(
        &self,
        lists: &mut [Vec<Finding>],
        mut excepted: impl FnMut(usize, Finding, String),
    ) -> Vec<Problem> {
        let mut used = vec![false; self.rows.len()];
        for (list, findings) in lists.iter_mut().enumerate() {
            for finding in std::mem::take(findings) {
                let is_meant = |row: &Exception| row.is_about(&finding) && row.fact == finding.fact;
                match self.rows.iter().position(is_meant) {
                    Some(at) => {
                        used[at] = true;
                        excepted(list, finding, self.rows[at].reason.clone());
                    }
                    None => findings.push(finding),
                }
            }
        }
        let unused = self.rows.iter().enumerate().filter(|(at, _)| !used[*at]);
        let left = || lists.iter().flatten();
        let unused = unused.map(|(at, row)| {
            let place = format!("{}#/{at}", self.file);
            let (rule, at) = (&row.rule, &row.place);
            if let Some(Finding { fact, .. }) = left().find(|finding| row.is_about(finding)) {
                let fact = format!("`{rule}` finds something else at `{at}`: {fact}");
                let fix = "look at what clients experience now, then write that as `fact`";
                Problem::new("unused-allow", place, fact, fix)
            } else {
                let fact = format!("nothing is found by `{rule}` at `{at}`");
                Problem::new("unused-allow", place, fact, "remove the exception")
            }
        });
        unused.collect()
    }
}
