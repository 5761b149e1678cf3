//! What rules say about methods and events as a whole.

use super::change::{Change, Fact, Site};
use super::needs::Gap;
use super::words::{Words, list};

const KEEP: &str =
    "leave it, deprecate it with what to use instead, and remove it two releases later";

pub(super) fn frozen(change: &Change) -> Option<Words> {
    let Fact::Frozen = change.fact else {
        return None;
    };
    Some(Words::new(
        "the document is frozen, and it is not the one that was released",
        "was made for exactly the released document, and nobody is there to rebuild it",
        "take the change back; what is new belongs to a newer version",
    ))
}

pub(super) fn numbers(change: &Change) -> Option<Words> {
    let Fact::Numbers { lost } = &change.fact else {
        return None;
    };
    let lost: Vec<String> = lost.iter().map(u64::to_string).collect();
    let numbers = lost.join(", ");
    Some(Words::new(
        format!("protocol {numbers} is not answered any more"),
        format!("speaks no other number than {numbers} and is refused when it connects"),
        "keep the number in `also`, or serve the older document beside the newer one",
    ))
}

pub(super) fn bumped(change: &Change) -> Option<Words> {
    let Fact::Bumped { old, new } = &change.fact else {
        return None;
    };
    Some(Words::new(
        format!("the number rises from {old} to {new}, and nothing in the document needs it"),
        format!("gains nothing: everything it does works as in {old}"),
        format!("stay with {old}: additions and renames never need a new number"),
    ))
}

pub(super) fn connection(change: &Change) -> Option<Words> {
    let Fact::Connection { word, old, new } = &change.fact else {
        return None;
    };
    let now = new
        .as_ref()
        .map_or("nothing".to_owned(), |name| format!("`{name}`"));
    Some(Words::new(
        format!("the {word} was `{old}` and is {now}"),
        format!("goes by `{old}` and does not get past it"),
        format!("keep `{old}`"),
    ))
}

/// Whatever is gone and was deprecated before: the same loss, said in a milder way.
pub(super) fn deprecated(change: &Change) -> Option<Words> {
    let note = change.site.deprecated.as_ref()?;
    let words = match &change.fact {
        Fact::Gone { .. } => gone(change)?,
        Fact::MemberGone { .. }
        | Fact::Schema(
            Gap::Undeclared { .. }
            | Gap::Required {
                declared: false, ..
            },
        ) => super::schema_words::field_removed(change)?,
        _ => return None,
    };
    let instead = if note.is_empty() {
        String::new()
    } else {
        format!(" (`{note}`)")
    };
    Some(Words::new(
        format!("{}; it was deprecated{instead}", words.fact),
        words.client,
        "if two releases have told so, allow it, and say in the reason which ones; otherwise put it back",
    ))
}

pub(super) fn method(change: &Change) -> Option<Words> {
    let is_method = matches!(change.fact, Fact::Gone { kind: "method" });
    if is_method { gone(change) } else { None }
}

pub(super) fn event(change: &Change) -> Option<Words> {
    let is_event = matches!(change.fact, Fact::Gone { kind: "event" });
    if is_event { gone(change) } else { None }
}

pub(super) fn other(change: &Change) -> Option<Words> {
    let is_other =
        matches!(change.fact, Fact::Gone { kind } if !["method", "event"].contains(&kind));
    if is_other { gone(change) } else { None }
}

fn gone(change: &Change) -> Option<Words> {
    let Fact::Gone { kind } = change.fact else {
        return None;
    };
    let client = match kind {
        "method" => format!(
            "calls `{}` and is told that there is no such method",
            change.site.user
        ),
        "event" => format!("waits for `{}`, which never comes", change.site.user),
        "frame" => "sends or waits for frames of this kind, and nobody understands or sends them"
            .to_owned(),
        "definition" => "validates values by this name, and there is no such name".to_owned(),
        "document" => {
            "was built from this document, and nothing says any more what it meant".to_owned()
        }
        _ => {
            "speaks an earlier version, and is refused with the parameters that it knows".to_owned()
        }
    };
    Some(Words::new(format!("the {kind} is gone"), client, KEEP))
}

pub(super) fn code(change: &Change) -> Option<Words> {
    let Fact::Code { code } = &change.fact else {
        return None;
    };
    Some(Words::new(
        format!("the error code `{code}` is gone"),
        format!("acts on `{code}`, and gets a code that means something else to it, or nothing"),
        "keep the code; a more precise one can stand beside it in `details`",
    ))
}

pub(super) fn scope_gone(change: &Change) -> Option<Words> {
    let Fact::ScopeGone { scope } = &change.fact else {
        return None;
    };
    Some(Words::new(
        format!("the scope `{scope}` is gone"),
        format!("asks for `{scope}` when it connects, and is not granted what it was"),
        "keep the scope, and let it be granted by what replaces it",
    ))
}

/// What is said about each reason for a change at a site; their paths go on from there.
pub(super) fn words_of(site: &Site, reasons: &[(String, Gap)]) -> Vec<Words> {
    let said = |(path, gap): &(String, Gap)| {
        let mut site = site.clone();
        site.path.push_str(path);
        let part = Change {
            fact: Fact::Schema(gap.clone()),
            site,
        };
        super::rules::claim(&part).map(|(_, words)| words)
    };
    reasons.iter().filter_map(said).collect()
}

/// The first facts, and how many more there are.
pub(super) fn facts(reasons: &[Words]) -> String {
    const MOST: usize = 3;
    let shown = reasons.iter().take(MOST);
    let shown: Vec<&str> = shown.map(|words| words.fact.as_str()).collect();
    let more = match reasons.len().saturating_sub(MOST) {
        0 => String::new(),
        more => format!("; and {more} more"),
    };
    format!("{}{more}", shown.join("; "))
}

fn retyped(change: &Change) -> Option<Words> {
    let Fact::Retyped { old, new, reasons } = &change.fact else {
        return None;
    };
    let reasons = words_of(&change.site, reasons);
    let facts = facts(&reasons);
    Some(Words::new(
        format!(
            "the {} was a `{old}` and is a `{new}`: {facts}",
            change.site.whole(),
        ),
        reasons
            .first()
            .map(|words| words.client.clone())
            .unwrap_or_default(),
        "add a method or an event with the new type beside the old one, or make the new type as good as the old one",
    ))
}

pub(super) fn method_retyped(change: &Change) -> Option<Words> {
    retyped(change).filter(|_| change.site.part != "payload")
}

pub(super) fn event_retyped(change: &Change) -> Option<Words> {
    retyped(change).filter(|_| change.site.part == "payload")
}

pub(super) fn answer(change: &Change) -> Option<Words> {
    let Fact::Answer { old, new } = &change.fact else {
        return None;
    };
    let client = if new == "once" {
        "takes the only answer for the acknowledgement, and waits for another one"
    } else {
        "takes the acknowledgement for the result, and drops the result"
    };
    Some(Words::new(
        format!("it answered {old} and answers {new}"),
        client,
        "add a method that answers the other way",
    ))
}

pub(super) fn key(change: &Change) -> Option<Words> {
    let (fact, client) = match &change.fact {
        Fact::Key {
            old: None,
            new: Some(new),
        } => (
            format!("`{new}` is an idempotency key now"),
            format!(
                "sends no `{new}`, or the same one for different calls, and gets the answer of an earlier call"
            ),
        ),
        Fact::Key {
            old: Some(old),
            new: None,
        } => (
            format!("`{old}` is no idempotency key any more"),
            format!(
                "repeats a call with the same `{old}` after a lost connection, and it is done twice"
            ),
        ),
        Fact::Key {
            old: Some(old),
            new: Some(new),
        } => (
            format!("the idempotency key was `{old}` and is `{new}`"),
            format!(
                "repeats a call with the same `{old}` after a lost connection, and it is done twice"
            ),
        ),
        Fact::Repeats { old, new } => (
            format!("a repetition under the same key was {old} and is {new}"),
            if new == "done-again" {
                "repeats a call with the same key after a lost connection, and it is done twice"
                    .to_owned()
            } else {
                "reuses a key for another call, and gets the answer of the first one".to_owned()
            },
        ),
        _ => return None,
    };
    Some(Words::new(
        fact,
        client,
        "leave the key as it was; add a method for the other behaviour",
    ))
}

pub(super) fn effect(change: &Change) -> Option<Words> {
    let Fact::Effect { old, new } = &change.fact else {
        return None;
    };
    Some(Words::new(
        format!("a repetition had the effect `{old}` and has the effect `{new}`"),
        "repeats the call by itself after a lost connection, and it is done twice",
        "let the method do what it did, or give it an idempotency key in a new method",
    ))
}

pub(super) fn scope(change: &Change) -> Option<Words> {
    let Fact::Scope { old, new, lost } = &change.fact else {
        return None;
    };
    let now = new.as_deref().unwrap_or_default();
    let (fact, holder) = match (old, lost.as_slice()) {
        (None, _) => (
            format!("the scope `{now}` is needed, none was"),
            "without scopes".to_owned(),
        ),
        (Some(old), lost) if old == now => (
            format!("`{now}` is no longer granted by {}", list(lost)),
            format!("with {}", list(lost)),
        ),
        (Some(old), lost) => (
            format!("the scope `{now}` is needed, `{old}` sufficed"),
            format!("with {}", list(lost)),
        ),
    };
    Some(Words::new(
        fact,
        format!(
            "{holder} calls `{}` and is refused for want of a scope",
            change.site.user
        ),
        "leave the scope; what needs a higher one is a method of its own",
    ))
}

pub(super) fn role(change: &Change) -> Option<Words> {
    let Fact::Role { old, new } = &change.fact else {
        return None;
    };
    let other = match (old.as_str(), new.as_str()) {
        ("any", "operator") => "node",
        ("any", _) => "operator",
        (old, _) => old,
    };
    Some(Words::new(
        format!("the role was `{old}` and is `{new}`"),
        format!(
            "with the role `{other}` calls `{}` and is refused",
            change.site.user
        ),
        "leave the role; add a method for the other one",
    ))
}

pub(super) fn guard(change: &Change) -> Option<Words> {
    let Fact::Guard { word, old, new } = &change.fact else {
        return None;
    };
    let shown = |name: &Option<String>| {
        name.as_ref()
            .map_or("none".to_owned(), |name| format!("`{name}`"))
    };
    let fact = if old == new {
        format!("fewer grant the {word} {} that receivers need", shown(new))
    } else {
        let (old, new) = (shown(old), shown(new));
        format!("receivers need the {word} {new} and needed {old}")
    };
    Some(Words::new(
        fact,
        format!(
            "has another {word}, waits for `{}`, and never hears of it",
            change.site.user
        ),
        "leave who receives it; send what only some may see as an event of its own",
    ))
}

pub(super) fn delivery(change: &Change) -> Option<Words> {
    let Fact::Delivery { old, new } = &change.fact else {
        return None;
    };
    let client = if new == "must-deliver" {
        "reads slowly and is disconnected where it only missed this event before"
    } else {
        "counts on every one of these, and now misses some when it reads slowly"
    };
    Some(Words::new(
        format!("the delivery was `{old}` and is `{new}`"),
        client,
        "leave the delivery; an event of its own can be delivered otherwise",
    ))
}

pub(super) fn envelope(change: &Change) -> Option<Words> {
    let (fact, client) = match change.fact {
        Fact::Envelope {
            word: "targeted",
            new: true,
        } => (
            "it is sent to single connections and carries no `seq`",
            "orders events by `seq`, and finds none",
        ),
        Fact::Envelope {
            word: "targeted",
            new: false,
        } => (
            "it is broadcast and counts in `seq`",
            "takes what is meant for others to be meant for it",
        ),
        Fact::Envelope { new: true, .. } => (
            "it carries `stateVersion`",
            "compares versions of state, and sees them grow with an event it does not read them from",
        ),
        Fact::Envelope { new: false, .. } => (
            "it does not carry `stateVersion` any more",
            "compares versions of state, and finds none",
        ),
        _ => return None,
    };
    Some(Words::new(
        fact,
        client,
        "leave the frame as it was; add an event that is sent otherwise",
    ))
}

pub(super) fn emits(change: &Change) -> Option<Words> {
    let Fact::Emits { lost } = &change.fact else {
        return None;
    };
    Some(Words::new(
        format!("it does not cause {} any more", list(lost)),
        format!(
            "calls `{}` and waits for {}, which does not come",
            change.site.user,
            list(lost)
        ),
        "send the event as before",
    ))
}

pub(super) fn size(change: &Change) -> Option<Words> {
    let Fact::Size { old, new } = &change.fact else {
        return None;
    };
    Some(Words::new(
        format!("the result had at most {old} bytes and has at most {new}"),
        format!("made room for {old} bytes, and loses its connection over a result of {new}"),
        "keep the maximum: send large results in pages",
    ))
}
