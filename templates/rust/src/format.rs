//! The formats of draft-07, for documents that ask for them to be asserted. Names not listed here accept everything.
//! The Swift and TypeScript runtimes give the same verdicts, by the same steps.

/// Whether a text is of a format.
pub(crate) fn is_of(name: &str, text: &str) -> bool {
    match name {
        "date" => is_date(text),
        "time" => is_time(text),
        "date-time" => is_date_time(text),
        "email" => text.is_ascii() && is_email(text),
        "idn-email" => is_email(text),
        "hostname" => text.is_ascii() && is_hostname(text),
        "idn-hostname" => is_hostname(text),
        "ipv4" => is_ipv4(text),
        "ipv6" => is_ipv6(text),
        "uri" => text.is_ascii() && is_reference(text, true),
        "uri-reference" => text.is_ascii() && is_reference(text, false),
        "iri" => is_reference(text, true),
        "iri-reference" => is_reference(text, false),
        "uri-template" => is_template(text),
        "json-pointer" => is_pointer(text),
        "relative-json-pointer" => is_relative_pointer(text),
        "regex" => is_regex(text),
        "uuid" => is_uuid(text),
        _ => true,
    }
}

/// The number that exactly so many digits spell.
fn number(text: &str, digits: usize) -> Option<u32> {
    let is_number = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

// RFC 3339, section 5.6.

fn is_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let mut part = |digits| parts.next().and_then(|part| number(part, digits));
    let (Some(year), Some(month), Some(day)) = (part(4), part(2), part(2)) else {
        return false;
    };
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let longest = match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    parts.next().is_none() && (1..=longest).contains(&day)
}

/// `HH:MM`, in minutes.
fn minutes(text: &str) -> Option<u32> {
    let (hour, minute) = text.split_once(':')?;
    let (hour, minute) = (number(hour, 2)?, number(minute, 2)?);
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

fn is_time(text: &str) -> bool {
    let parse = || -> Option<bool> {
        let time = minutes(text.get(..5)?)?;
        let rest = text.get(5..)?.strip_prefix(':')?;
        let second = number(rest.get(..2)?, 2)?;
        let mut zone = rest.get(2..)?;
        if let Some(fraction) = zone.strip_prefix('.') {
            zone = fraction.trim_start_matches(|c: char| c.is_ascii_digit());
            if zone.len() == fraction.len() {
                return None;
            }
        }
        let utc = match zone.split_at_checked(1)? {
            ("z" | "Z", "") => time,
            ("+", ahead) => time + 1440 - minutes(ahead)?,
            ("-", behind) => time + minutes(behind)?,
            _ => return None,
        };
        // A leap second is the last second of a day in UTC.
        Some(second < 60 || (second == 60 && utc % 1440 == 1439))
    };
    parse().unwrap_or(false)
}

fn is_date_time(text: &str) -> bool {
    match (text.get(..10), text.get(10..11), text.get(11..)) {
        (Some(date), Some("t" | "T"), Some(time)) => is_date(date) && is_time(time),
        _ => false,
    }
}

// RFC 5321, section 4.1.2; RFC 6531, section 3.3, for the ones that are not ASCII.

fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else {
        return false;
    };
    let literal = domain
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'));
    let is_domain = match literal.map(|literal| (literal, literal.split_at_checked(5))) {
        Some((_, Some((tag, address)))) if tag.eq_ignore_ascii_case("IPv6:") => is_ipv6(address),
        Some((address, _)) => is_ipv4(address),
        None => is_hostname(domain),
    };
    let quoted = local
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    is_domain && quoted.map_or_else(|| local.split('.').all(is_atom), is_quoted)
}

fn is_atom(text: &str) -> bool {
    let is_part =
        |c: char| !c.is_ascii() || c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c);
    !text.is_empty() && text.chars().all(is_part)
}

/// What stands between the quotes.
fn is_quoted(text: &str) -> bool {
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        match c {
            '\\' if matches!(rest.next(), Some(' '..='~')) => {}
            '\\' | '"' | '\0'..='\x1f' | '\x7f' => return false,
            _ => {}
        }
    }
    true
}

// RFC 1123, section 2.1. Of RFC 5890 only what needs no tables: the four dots, and code points that no label may have.

fn is_hostname(text: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-' || is_ucschar(c);
    let is_label = |label: &str| {
        (1..=63).contains(&label.chars().count())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(is_part)
    };
    let dots = ['.', '\u{3002}', '\u{ff0e}', '\u{ff61}'];
    text.chars().count() <= 253 && text.split(dots).all(is_label)
}

// RFC 2673, section 3.2; RFC 4291, section 2.2.

fn is_ipv4(text: &str) -> bool {
    text.parse::<std::net::Ipv4Addr>().is_ok()
}

fn is_ipv6(text: &str) -> bool {
    text.parse::<std::net::Ipv6Addr>().is_ok()
}

// RFC 3986, appendix A; RFC 3987, section 2.2, for the ones that are not ASCII.

fn is_reference(text: &str, is_absolute: bool) -> bool {
    let (before, fragment) = text.split_once('#').unwrap_or((text, ""));
    let (before, query) = before.split_once('?').unwrap_or((before, ""));
    // Before the first slash, a colon can only end a scheme.
    let first = before.split('/').next().unwrap_or_default();
    let (scheme, rest) = match first.split_once(':') {
        Some((scheme, _)) => (Some(scheme), &before[scheme.len() + 1..]),
        None => (None, before),
    };
    let (authority, path) = match rest.strip_prefix("//") {
        Some(rest) => rest.split_at(rest.find('/').unwrap_or(rest.len())),
        None => ("", rest),
    };
    scheme.map_or(!is_absolute, is_scheme)
        && is_authority(authority)
        && is_spelled(path, ":@/", is_ucschar)
        && is_spelled(query, ":@/?", |c| is_ucschar(c) || is_private(c))
        && is_spelled(fragment, ":@/?", is_ucschar)
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
}

fn is_authority(text: &str) -> bool {
    let (user, host) = text.rsplit_once('@').unwrap_or(("", text));
    let (is_host, port) = match host.strip_prefix('[').map(|rest| rest.split_once(']')) {
        Some(Some((address, after))) => match after.strip_prefix(':') {
            Some(port) => (is_address(address), port),
            None => (is_address(address) && after.is_empty(), ""),
        },
        Some(None) => (false, ""),
        None => {
            let (name, port) = host.split_once(':').unwrap_or((host, ""));
            (is_spelled(name, "", is_ucschar), port)
        }
    };
    is_host
        && is_spelled(user, ":", is_ucschar)
        && port.bytes().all(|byte| byte.is_ascii_digit())
}

/// What stands between the brackets.
fn is_address(text: &str) -> bool {
    let is_future = || {
        let (version, address) = text.strip_prefix(['v', 'V'])?.split_once('.')?;
        let is_version = !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_hexdigit());
        let is_plain = !address.is_empty() && !address.contains('%');
        Some(is_version && is_plain && is_spelled(address, ":", |_| false))
    };
    is_ipv6(text) || is_future().unwrap_or(false)
}

/// Whether a text is made of `unreserved`, `sub-delims`, `pct-encoded`, what else ASCII may be there, and others that
/// are not ASCII.
fn is_spelled(text: &str, ascii: &str, others: fn(char) -> bool) -> bool {
    let is_part = |c: char| match c {
        '\0'..='\x7f' => {
            c.is_ascii_alphanumeric() || "-._~!$&'()*+,;=%".contains(c) || ascii.contains(c)
        }
        c => others(c),
    };
    let is_escape = |after: &str| {
        let digits = after.as_bytes().get(..2);
        digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    };
    text.chars().all(is_part) && text.split('%').skip(1).all(is_escape)
}

fn is_ucschar(c: char) -> bool {
    match c {
        '\u{a0}'..='\u{d7ff}' | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{ffef}' => true,
        '\u{10000}'..='\u{dffff}' | '\u{e1000}'..='\u{effff}' => u32::from(c) & 0xffff <= 0xfffd,
        _ => false,
    }
}

fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{ffffd}' | '\u{100000}'..='\u{10fffd}')
}

// RFC 6570, section 2, with erratum 6937: an apostrophe is a literal.

fn is_template(text: &str) -> bool {
    let is_literal =
        |text: &str| is_spelled(text, ":/?#[]@", |c| is_ucschar(c) || is_private(c));
    let mut parts = text.split('{');
    parts.next().is_some_and(is_literal)
        && parts.all(|part| {
            let Some((expression, literal)) = part.split_once('}') else {
                return false;
            };
            let operators = ['+', '#', '.', '/', ';', '?', '&', '=', ',', '!', '@', '|'];
            let variables = expression.strip_prefix(operators).unwrap_or(expression);
            variables.split(',').all(is_variable) && is_literal(literal)
        })
}

fn is_variable(text: &str) -> bool {
    let name = match text.split_once(':') {
        Some((_, length)) if length.starts_with('0') => return false,
        Some((name, length)) => match number(length, length.len()) {
            Some(1..=9999) => name,
            _ => return false,
        },
        None => text.strip_suffix('*').unwrap_or(text),
    };
    let is_part = |c: char| c.is_ascii_alphanumeric() || "_.%".contains(c);
    name.split('.').all(|part| !part.is_empty())
        && name.chars().all(is_part)
        && is_spelled(name, "", |_| false)
}

// RFC 6901; draft-handrews-relative-json-pointer-01.

fn is_pointer(text: &str) -> bool {
    (text.is_empty() || text.starts_with('/'))
        && text
            .split('~')
            .skip(1)
            .all(|after| after.starts_with(['0', '1']))
}

fn is_relative_pointer(text: &str) -> bool {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = &text[..text.len() - rest.len()];
    !digits.is_empty()
        && (digits.len() == 1 || !digits.starts_with('0'))
        && (rest == "#" || is_pointer(rest))
}

// ECMA-262, section 21.2.1 with annex B: groups and classes close, and every `*`, `+` and `?` has something to repeat.
// Braces, escapes, names and the ranges of classes are not looked at.

fn is_regex(text: &str) -> bool {
    let mut depth = 0_usize;
    let mut is_class = false;
    // What stands before: `a` for an atom, `*` for its quantifier, `(`, and `|` for anything else.
    let mut before = '|';
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        before = match c {
            '\\' if rest.next().is_none() => return false,
            '\\' => 'a',
            _ if is_class => {
                is_class = c != ']';
                'a'
            }
            '[' => {
                is_class = true;
                'a'
            }
            '(' => {
                depth += 1;
                '('
            }
            ')' if depth == 0 => return false,
            ')' => {
                depth -= 1;
                'a'
            }
            '?' if before == '*' => '|',
            '?' if before == '(' && rest.as_str().starts_with([':', '=', '!', '<']) => '|',
            '*' | '+' | '?' if before != 'a' => return false,
            '*' | '+' | '?' => '*',
            '|' | '^' | '$' => '|',
            _ => 'a',
        };
    }
    depth == 0 && !is_class
}

// RFC 4122, section 3.

fn is_uuid(text: &str) -> bool {
    text.split('-').map(str::len).eq([8, 4, 4, 4, 12])
        && text
            .bytes()
            .all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}
