//! What rules say about members, alternatives and objects.

use super::change::{Change, Fact, Site};
use super::needs::Gap;
use super::words::Words;

pub(super) const BESIDE: &str = "leave it as it was; add an optional member beside it, deprecate this one, and remove it two releases later";

pub(super) fn gap(change: &Change) -> Option<(&Gap, &Site)> {
    match &change.fact {
        Fact::Schema(gap) => Some((gap, &change.site)),
        _ => None,
    }
}

/// The end of the path and what leads there: the site of the object that holds a member.
fn holder(site: &Site, name: &str) -> (Site, String) {
    let mut of_object = site.clone();
    let mut token = String::from("/");
    crate::schema::push_token(&mut token, name);
    if let Some(shorter) = site.path.strip_suffix(&token) {
        shorter.clone_into(&mut of_object.path);
    }
    (of_object, format!("`{name}`"))
}

pub(super) fn field_removed(change: &Change) -> Option<Words> {
    let name = match &change.fact {
        Fact::MemberGone { name } => name,
        Fact::Schema(Gap::Required {
            name,
            declared: false,
        }) if !change.site.is_sent() => name,
        Fact::Schema(Gap::Undeclared { name }) if change.site.is_sent() => name,
        _ => return None,
    };
    let (object, shown) = holder(&change.site, name);
    let fact = format!("{shown} of {} is gone", object.value());
    if object.is_sent() && matches!(change.fact, Fact::MemberGone { .. }) {
        let client = format!("sends {shown}, and it is ignored: nobody says so");
        return Some(Words::new(fact, client, BESIDE));
    }
    if object.is_sent() {
        let message = unexpected(&object, name);
        return Some(Words::new(fact, object.refusal(&shown, &message), BESIDE));
    }
    let is_counted_on = matches!(change.fact, Fact::Schema(_));
    let client = if is_counted_on {
        let violation = object.violation(&format!("must have required property '{name}'"));
        object.refusal(&format!("no {shown}"), &violation)
    } else {
        format!("reads {shown} and never finds it")
    };
    Some(Words::new(fact, client, BESIDE))
}

/// The violation of a member that nobody expects.
fn unexpected(object: &Site, name: &str) -> String {
    let message = format!("unexpected property '{name}'");
    if object.path.is_empty() {
        format!("at root: {message}")
    } else {
        object.violation(&message)
    }
}

pub(super) fn field_added(change: &Change) -> Option<Words> {
    let (Gap::Undeclared { name }, site) = gap(change)? else {
        return None;
    };
    let (object, shown) = holder(site, name);
    Some(Words::new(
        format!(
            "{shown} of {} is new, and older clients take no other members than they know",
            object.value()
        ),
        object.refusal(&shown, &unexpected(&object, name)),
        "send it in an object that was open before, or as the result of a new method or the payload of a new event; open objects for what is still to come",
    ))
}

pub(super) fn field_required(change: &Change) -> Option<Words> {
    let (Gap::Required { name, .. }, site) = gap(change)? else {
        return None;
    };
    if !site.is_sent() {
        return None;
    }
    let (object, shown) = holder(site, name);
    let violation = object.violation(&format!("must have required property '{name}'"));
    Some(Words::new(
        format!("{shown} of {} is required", object.value()),
        object.refusal(&format!("no {shown}"), &violation),
        "let it be optional, and let its absence mean what it meant before",
    ))
}

pub(super) fn field_optional(change: &Change) -> Option<Words> {
    let (Gap::Required { name, .. }, site) = gap(change)? else {
        return None;
    };
    let (object, shown) = holder(site, name);
    let violation = object.violation(&format!("must have required property '{name}'"));
    Some(Words::new(
        format!("{shown} of {} may be absent", object.value()),
        object.refusal(&format!("no {shown}"), &violation),
        "send it always; what is not known can have a value that says so",
    ))
}

pub(super) fn branch_removed(change: &Change) -> Option<Words> {
    branch(change).filter(|_| change.site.is_sent())
}

pub(super) fn branch_added(change: &Change) -> Option<Words> {
    branch(change).filter(|_| !change.site.is_sent())
}

fn branch(change: &Change) -> Option<Words> {
    let (Gap::Branch(name), site) = gap(change)? else {
        return None;
    };
    let carries = format!("this alternative as {}", site.value());
    let violation = site.violation("must match a schema in anyOf");
    let (fact, help) = if site.is_sent() {
        (
            format!("`{name}` of {} is no longer taken", site.value()),
            "take the old alternative beside the new ones",
        )
    } else {
        (
            format!(
                "`{name}` of {} is new, and older clients know only the other alternatives",
                site.value()
            ),
            "send it only where the union was open, or in a new method or event",
        )
    };
    Some(Words::new(fact, site.refusal(&carries, &violation), help))
}

pub(super) fn object_closed(change: &Change) -> Option<Words> {
    rest(change).filter(|_| change.site.is_sent())
}

pub(super) fn object_opened(change: &Change) -> Option<Words> {
    rest(change).filter(|_| !change.site.is_sent())
}

fn rest(change: &Change) -> Option<Words> {
    let (Gap::Rest, site) = gap(change)? else {
        return None;
    };
    let (fact, help) = if site.is_sent() {
        (
            format!("{} takes no members that it does not declare", site.value()),
            "leave the object open, and ignore what it does not declare",
        )
    } else {
        (
            format!("{} may have members that it does not declare", site.value()),
            "leave the object closed, or send the open one in a new method or event",
        )
    };
    let violation = unexpected(site, "…");
    Some(Words::new(
        fact,
        site.refusal("members of its own", &violation),
        help,
    ))
}

pub(super) fn keyword(change: &Change) -> Option<Words> {
    let (Gap::Keyword(keyword), site) = gap(change)? else {
        return None;
    };
    let (fact, client) = if site.is_sent() {
        (
            format!(
                "`{keyword}` may refuse what was accepted for {}",
                site.value()
            ),
            "sends what was accepted, and may be refused",
        )
    } else {
        (
            format!(
                "`{keyword}` no longer keeps {} to what older clients accept",
                site.value()
            ),
            "may receive what it refuses",
        )
    };
    Some(Words::new(
        fact,
        client,
        "leave the rule as it was; if both mean the same, allow it and say why",
    ))
}

pub(super) fn too_much(change: &Change) -> Option<Words> {
    let (gap, site) = gap(change)?;
    match gap {
        Gap::TooMuch => {}
        Gap::More => {
            return Some(Words::new(
                format!("more has changed in {} than is told", site.value()),
                "notices more than what is told",
                "compare again when what is told is mended; what is not told cannot be looked at",
            ));
        }
        _ => return None,
    }
    Some(Words::new(
        format!("{} cannot be compared in bounded time", site.value()),
        "may or may not notice: nobody knows",
        "compare by hand, then allow it and say why; smaller unions can be compared",
    ))
}
