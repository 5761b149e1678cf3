//! Sets of code points: arithmetic on ranges, and the sets ECMA-262 gives names to.

use regex_syntax::hir::{Class, HirKind};

/// Ranges of code points, both ends included; sorted, and neither overlapping nor touching.
pub(super) type Ranges = Vec<(u32, u32)>;

const LAST: u32 = 0x0010_FFFF;
/// Surrogates are code points too: JavaScript's strings may hold them, though Rust's and Swift's never do.
const SURROGATES: (u32, u32) = (0xD800, 0xDFFF);

/// Sorts ranges and joins those that overlap or touch.
pub(super) fn normal(mut ranges: Ranges) -> Ranges {
    ranges.sort_unstable();
    ranges.dedup_by(|next, kept| {
        let joins = next.0 <= kept.1.saturating_add(1);
        if joins {
            kept.1 = kept.1.max(next.1);
        }
        joins
    });
    ranges
}

/// Every code point outside the ranges, which must be [`normal`].
pub(super) fn complement(ranges: &[(u32, u32)]) -> Ranges {
    let mut outside = Vec::new();
    let mut from = 0;
    for &(low, high) in ranges {
        if from < low {
            outside.push((from, low - 1));
        }
        from = high + 1;
    }
    if from <= LAST {
        outside.push((from, LAST));
    }
    outside
}

/// The set of `.`: everything but line terminators.
pub(super) fn dot() -> Ranges {
    complement(&[(0x0A, 0x0A), (0x0D, 0x0D), (0x2028, 0x2029)])
}

/// The set of `\d`, `\D`, `\w`, `\W`, `\s` or `\S`, by its letter.
pub(super) fn shorthand(letter: char) -> Option<Ranges> {
    let ranges = match letter.to_ascii_lowercase() {
        'd' => vec![(0x30, 0x39)],
        'w' => vec![(0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A)],
        // ECMA-262's WhiteSpace and LineTerminator: unlike Unicode's White_Space without U+0085, but with U+FEFF.
        's' => vec![
            (0x09, 0x0D),
            (0x20, 0x20),
            (0xA0, 0xA0),
            (0x1680, 0x1680),
            (0x2000, 0x200A),
            (0x2028, 0x2029),
            (0x202F, 0x202F),
            (0x205F, 0x205F),
            (0x3000, 0x3000),
            (0xFEFF, 0xFEFF),
        ],
        _ => return None,
    };
    Some(if letter.is_ascii_uppercase() {
        complement(&ranges)
    } else {
        ranges
    })
}

/// The set of `\p{…}`, by what stands between the braces. Names are exact, as ECMA-262 wants them.
pub(super) fn property(text: &str) -> Option<Ranges> {
    if let Some((name, value)) = text.split_once('=') {
        return match name {
            "General_Category" | "gc" => category(value),
            "Script" | "sc" => script("sc", value),
            "Script_Extensions" | "scx" => script("scx", value),
            _ => None,
        };
    }
    match text {
        "Any" => Some(vec![(0, LAST)]),
        "ASCII" => Some(vec![(0, 0x7F)]),
        "Assigned" => Some(complement(&category("Cn")?)),
        _ => category(text).or_else(|| binary(text)),
    }
}

fn category(name: &str) -> Option<Ranges> {
    let row = CATEGORIES.iter().find(|row| row.contains(&name))?;
    // The tables know scalar values only; the one range of theirs that runs across the surrogates is in `C`.
    if row[0] == "Cs" {
        return Some(vec![SURROGATES]);
    }
    table(&format!("gc={}", row[0]))
}

fn script(property: &str, name: &str) -> Option<Ranges> {
    // The tables also find `greek` and `GREEK`, which ECMA-262 does not know: words begin with a capital, the rest is
    // small. A single name breaks that rule.
    let exact = name.split('_').all(|word| {
        let mut letters = word.chars();
        letters
            .next()
            .is_some_and(|first| first.is_ascii_uppercase())
            && letters.all(|rest| rest.is_ascii_lowercase())
    });
    if !exact && name != "SignWriting" {
        return None;
    }
    table(&format!("{property}={name}"))
}

fn binary(name: &str) -> Option<Ranges> {
    BINARY.contains(&name).then(|| table(name)).flatten()
}

/// Looks a property up in the tables of `regex-syntax`.
fn table(query: &str) -> Option<Ranges> {
    match regex_syntax::parse(&format!(r"\p{{{query}}}"))
        .ok()?
        .into_kind()
    {
        HirKind::Class(Class::Unicode(class)) => {
            let ranges = class.iter();
            Some(
                ranges
                    .map(|range| (range.start().into(), range.end().into()))
                    .collect(),
            )
        }
        // A set of one character comes back as that character.
        HirKind::Literal(literal) => {
            let text = std::str::from_utf8(&literal.0).ok()?;
            Some(
                text.chars()
                    .map(|only| (only.into(), only.into()))
                    .collect(),
            )
        }
        _ => None,
    }
}

/// General categories: the short name, the long name, another name.
const CATEGORIES: &[&[&str]] = &[
    &["C", "Other"],
    &["Cc", "Control", "cntrl"],
    &["Cf", "Format"],
    &["Cn", "Unassigned"],
    &["Co", "Private_Use"],
    &["Cs", "Surrogate"],
    &["L", "Letter"],
    &["LC", "Cased_Letter"],
    &["Ll", "Lowercase_Letter"],
    &["Lm", "Modifier_Letter"],
    &["Lo", "Other_Letter"],
    &["Lt", "Titlecase_Letter"],
    &["Lu", "Uppercase_Letter"],
    &["M", "Mark", "Combining_Mark"],
    &["Mc", "Spacing_Mark"],
    &["Me", "Enclosing_Mark"],
    &["Mn", "Nonspacing_Mark"],
    &["N", "Number"],
    &["Nd", "Decimal_Number", "digit"],
    &["Nl", "Letter_Number"],
    &["No", "Other_Number"],
    &["P", "Punctuation", "punct"],
    &["Pc", "Connector_Punctuation"],
    &["Pd", "Dash_Punctuation"],
    &["Pe", "Close_Punctuation"],
    &["Pf", "Final_Punctuation"],
    &["Pi", "Initial_Punctuation"],
    &["Po", "Other_Punctuation"],
    &["Ps", "Open_Punctuation"],
    &["S", "Symbol"],
    &["Sc", "Currency_Symbol"],
    &["Sk", "Modifier_Symbol"],
    &["Sm", "Math_Symbol"],
    &["So", "Other_Symbol"],
    &["Z", "Separator"],
    &["Zl", "Line_Separator"],
    &["Zp", "Paragraph_Separator"],
    &["Zs", "Space_Separator"],
];

/// ECMA-262's binary properties and their short names; the three that need no table are above, and
/// `Changes_When_NFKC_Casefolded` is in no table we have.
#[rustfmt::skip]
const BINARY: &[&str] = &[
    "ASCII_Hex_Digit", "AHex", "Alphabetic", "Alpha", "Bidi_Control", "Bidi_C", "Bidi_Mirrored", "Bidi_M",
    "Case_Ignorable", "CI", "Cased", "Changes_When_Casefolded", "CWCF", "Changes_When_Casemapped", "CWCM",
    "Changes_When_Lowercased", "CWL", "Changes_When_Titlecased", "CWT", "Changes_When_Uppercased", "CWU", "Dash",
    "Default_Ignorable_Code_Point", "DI", "Deprecated", "Dep", "Diacritic", "Dia", "Emoji", "Emoji_Component", "EComp",
    "Emoji_Modifier", "EMod", "Emoji_Modifier_Base", "EBase", "Emoji_Presentation", "EPres", "Extended_Pictographic",
    "ExtPict", "Extender", "Ext", "Grapheme_Base", "Gr_Base", "Grapheme_Extend", "Gr_Ext", "Hex_Digit", "Hex",
    "IDS_Binary_Operator", "IDSB", "IDS_Trinary_Operator", "IDST", "ID_Continue", "IDC", "ID_Start", "IDS",
    "Ideographic", "Ideo", "Join_Control", "Join_C", "Logical_Order_Exception", "LOE", "Lowercase", "Lower", "Math",
    "Noncharacter_Code_Point", "NChar", "Pattern_Syntax", "Pat_Syn", "Pattern_White_Space", "Pat_WS",
    "Quotation_Mark", "QMark", "Radical", "Regional_Indicator", "RI", "Sentence_Terminal", "STerm", "Soft_Dotted",
    "SD", "Terminal_Punctuation", "Term", "Unified_Ideograph", "UIdeo", "Uppercase", "Upper", "Variation_Selector",
    "VS", "White_Space", "space", "XID_Continue", "XIDC", "XID_Start", "XIDS",
];
