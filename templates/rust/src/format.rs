//! The formats of draft-07, for documents that ask for them to be asserted. Names not listed here accept everything.

/// Whether a text is of a format.
pub(crate) fn is_of(name: &str, text: &str) -> bool {
    match name {
        "date" => is_date(text),
        "time" => is_time(text),
        "date-time" => is_date_time(text),
        "email" => text.is_ascii() && is_email(text),
        "idn-email" => is_email(text),
        "hostname" => is_hostname(text),
        "ipv4" => is_ipv4(text),
        "ipv6" => is_ipv6(text),
        "uri" => text.is_ascii() && is_reference(text, true),
        "uri-reference" => text.is_ascii() && is_reference(text, false),
        "iri" => is_reference(text, true),
        "iri-reference" => is_reference(text, false),
        "uri-template" => is_template(text),
        "json-pointer" => is_pointer(text),
        "relative-json-pointer" => is_relative_pointer(text),
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

// RFC 5321, section 4.1.2; RFC 1123, section 2.1.

fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else {
        return false;
    };
    let is_quoted = local.len() >= 2 && local.starts_with('"') && local.ends_with('"');
    let is_atom = |c: char| {
        !c.is_ascii() || c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c)
    };
    let is_dotted = local
        .split('.')
        .all(|atom| !atom.is_empty() && atom.chars().all(is_atom));
    let address = domain
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'));
    let is_domain = match address {
        Some(address) => match address.strip_prefix("IPv6:") {
            Some(address) => is_ipv6(address),
            None => is_ipv4(address),
        },
        None if domain.is_ascii() => is_hostname(domain),
        None => true,
    };
    (is_quoted || is_dotted) && is_domain
}

fn is_hostname(text: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    text.len() <= 253 && text.split('.').all(is_label)
}

fn is_ipv4(text: &str) -> bool {
    text.parse::<std::net::Ipv4Addr>().is_ok()
}

fn is_ipv6(text: &str) -> bool {
    text.parse::<std::net::Ipv6Addr>().is_ok()
}

// RFC 3986; RFC 3987 for the ones that are not ASCII.

fn is_reference(text: &str, is_absolute: bool) -> bool {
    let bytes = text.as_bytes();
    let is_escape = |at: usize| {
        let digits = bytes.get(at + 1..at + 3).unwrap_or_default();
        digits.len() == 2 && digits.iter().all(u8::is_ascii_hexdigit)
    };
    let is_banned =
        |byte: u8| matches!(byte, 0..=b' ' | 0x7f | b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}');
    for (at, &byte) in bytes.iter().enumerate() {
        if is_banned(byte) || (byte == b'%' && !is_escape(at)) {
            return false;
        }
    }
    let (before, fragment) = text.split_once('#').unwrap_or((text, ""));
    let (path, query) = before.split_once('?').unwrap_or((before, ""));
    if fragment.contains(['#', '[', ']']) || query.contains(['[', ']']) {
        return false;
    }
    let first = path.split('/').next().unwrap_or_default();
    let rest = match first.split_once(':') {
        Some((scheme, _)) => {
            let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
                && scheme
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
            if !is_scheme {
                return false;
            }
            &path[scheme.len() + 1..]
        }
        None if is_absolute => return false,
        None => path,
    };
    match rest.strip_prefix("//") {
        Some(rest) => {
            let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
            is_authority(authority) && !path.contains(['[', ']'])
        }
        None => !rest.contains(['[', ']']),
    }
}

fn is_authority(text: &str) -> bool {
    let (user, host) = text.rsplit_once('@').unwrap_or(("", text));
    if user.contains(['[', ']', '@']) {
        return false;
    }
    let port = match host.strip_prefix('[') {
        Some(rest) => match rest.split_once(']') {
            Some((address, port)) if is_ipv6(address) || address.starts_with(['v', 'V']) => port,
            _ => return false,
        },
        None => match host.find(':') {
            _ if host.contains(['[', ']']) => return false,
            Some(colon) => &host[colon..],
            None => "",
        },
    };
    let digits = port.strip_prefix(':').unwrap_or(port);
    digits.bytes().all(|byte| byte.is_ascii_digit()) && (port.is_empty() || port.starts_with(':'))
}

// RFC 6570.

fn is_template(text: &str) -> bool {
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let Some((expression, after)) = rest[at..].strip_prefix('{').and_then(|rest| rest.split_once('}')) else {
            return false;
        };
        if expression.contains('{') {
            return false;
        }
        rest = after;
    }
    true
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

fn is_uuid(text: &str) -> bool {
    text.split('-').map(str::len).eq([8, 4, 4, 4, 12])
        && text
            .bytes()
            .all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}
