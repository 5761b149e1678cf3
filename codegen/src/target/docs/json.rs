//! JSON to read: laid out in lines that fit beside a text, and split where colours change.

use serde_json::Value;

use super::prose;

/// A part of a JSON text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    /// `k` for a key, `s` for a string, `l` for another scalar; empty for everything between.
    pub(super) class: &'static str,
    pub(super) text: String,
}

/// Columns.
const WIDTH: usize = 54;

/// Writes a value: in one line where it fits.
pub(super) fn lay_out(value: &Value) -> Vec<Token> {
    let mut tokens = Vec::new();
    write(value, 0, 0, &mut tokens);
    tokens
}

fn write(value: &Value, indent: usize, used: usize, tokens: &mut Vec<Token>) {
    let (open, close, length) = match value {
        Value::Array(items) => ("[", "]", items.len()),
        Value::Object(members) => ("{", "}", members.len()),
        scalar => return tokens.push(token(scalar)),
    };
    let breaks = length > 0 && indent + used + width(value) > WIDTH;
    // Inside of braces, not of brackets, there is room.
    let room = if open == "{" && length > 0 { " " } else { "" };
    let edge = |indent: usize| {
        if breaks {
            format!("\n{}", " ".repeat(indent))
        } else {
            room.to_owned()
        }
    };
    let between = if breaks {
        format!(",{}", edge(indent + 2))
    } else {
        ", ".to_owned()
    };
    plain(open, tokens);
    plain(&edge(indent + 2), tokens);
    match value {
        Value::Object(members) => {
            for (index, (name, member)) in members.iter().enumerate() {
                if index > 0 {
                    plain(&between, tokens);
                }
                let key = token(&Value::from(name.as_str()));
                let used = key.text.chars().count() + 2;
                tokens.push(Token { class: "k", ..key });
                plain(": ", tokens);
                write(member, indent + 2, used, tokens);
            }
        }
        list => {
            for (index, item) in list.as_array().into_iter().flatten().enumerate() {
                if index > 0 {
                    plain(&between, tokens);
                }
                write(item, indent + 2, 0, tokens);
            }
        }
    }
    plain(&edge(indent), tokens);
    plain(close, tokens);
}

/// How long a value is in one line, with a comma after it.
fn width(value: &Value) -> usize {
    let text = |value: &Value| token(value).text.chars().count();
    match value {
        Value::Array(items) => items.iter().map(|item| width(item) + 1).sum::<usize>() + 3,
        Value::Object(members) => {
            let member = |(name, value): (&String, &Value)| {
                text(&Value::from(name.as_str())) + 3 + width(value)
            };
            members.iter().map(member).sum::<usize>() + 5
        }
        scalar => text(scalar) + 1,
    }
}

fn token(scalar: &Value) -> Token {
    let mut text = String::new();
    for c in scalar.to_string().chars() {
        if prose::is_hidden(c) {
            // Only strings hold such characters; JSON escapes them as UTF-16.
            text.push_str(&crate::rules::ascii(&c.to_string()));
        } else {
            text.push(c);
        }
    }
    Token {
        class: if scalar.is_string() { "s" } else { "l" },
        text,
    }
}

fn plain(text: &str, tokens: &mut Vec<Token>) {
    match tokens.last_mut() {
        Some(last) if last.class.is_empty() => last.text.push_str(text),
        _ => tokens.push(Token {
            class: "",
            text: text.to_owned(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn lays_out_what_it_is_given() {
        let wide = "w".repeat(50);
        let values = [
            json!({}),
            json!([]),
            json!({ "a": 1, "b": [true, null] }),
            json!({ "key": { "inner": [wide, { "x": "\u{202e}\u{1F600}" }], "none": {} } }),
        ];
        let expected = [
            "{}",
            "[]",
            r#"{ "a": 1, "b": [true, null] }"#,
            &format!(
                "{{\n  \"key\": {{\n    \"inner\": [\n      \"{wide}\",\n      {{ \"x\": \"\\u202e\u{1F600}\" }}\n    ],\n    \"none\": {{}}\n  }}\n}}"
            ),
        ];
        for (value, expected) in values.iter().zip(expected) {
            let tokens = lay_out(value).into_iter();
            let text: String = tokens.map(|token| token.text).collect();
            assert_eq!(text, expected);
            let read: Value = serde_json::from_str(&text).expect("JSON");
            assert_eq!(read, *value);
        }
    }
}
