//! Who may call what, and who hears of what: the tables of the January 2026 gateway, written down once more by hand.

use std::collections::{BTreeMap, BTreeSet};

use protocol_schema::document::{Answer, Delivery, Document, Effect, Role};
use protocol_schema::documents;

/// Methods nodes alone may call.
const NODE: &str = "node.invoke.result node.event skills.bins";

const APPROVALS: &str = "exec.approval.request exec.approval.resolve";

const PAIRING: &str = "node.pair.request node.pair.list node.pair.approve node.pair.reject node.pair.verify \
    device.pair.list device.pair.approve device.pair.reject device.token.rotate device.token.revoke node.rename";

const READ: &str = "health status logs.tail channels.status usage.status usage.cost tts.status tts.providers \
    models.list agents.list agent.identity.get skills.status voicewake.get sessions.list sessions.preview cron.list \
    cron.status cron.runs system-presence last-heartbeat node.list node.describe chat.history";

const WRITE: &str = "send agent agent.wait wake talk.mode tts.enable tts.disable tts.convert tts.setProvider \
    voicewake.set node.invoke chat.send chat.abort browser.request";

/// Everything else: what nobody thought of needs the most.
const ADMIN: &str = "config.get config.set config.patch config.apply config.schema wizard.start wizard.next \
    wizard.cancel wizard.status update.run exec.approvals.get exec.approvals.set exec.approvals.node.get \
    exec.approvals.node.set channels.logout skills.install skills.update cron.add cron.update cron.remove cron.run \
    sessions.patch sessions.reset sessions.delete sessions.compact sessions.resolve poll chat.inject system-event \
    set-heartbeats web.login.start web.login.wait";

/// `connect` is judged by itself, and an echo tells nobody anything.
const ANYONE: &str = "connect system.echo";

/// Methods with a key, and whether it keeps a repetition from being done again.
const KEYS: &[(&str, bool)] = &[
    ("agent", true),
    ("chat.send", true),
    ("node.invoke", false),
    ("poll", true),
    ("send", true),
];

/// What methods may make clients hear of.
const EMITS: &[(&str, &str)] = &[
    ("agent", "agent chat"),
    ("browser.request", "node.invoke.request"),
    ("chat.abort", "chat"),
    ("chat.inject", "chat"),
    ("chat.send", "agent chat"),
    ("config.apply", "shutdown"),
    ("config.patch", "shutdown"),
    (
        "connect",
        "device.pair.requested device.pair.resolved health presence voicewake.changed",
    ),
    ("cron.add", "cron"),
    ("cron.remove", "cron"),
    ("cron.run", "agent chat cron"),
    ("cron.update", "cron"),
    ("device.pair.approve", "device.pair.resolved"),
    ("device.pair.reject", "device.pair.resolved"),
    ("exec.approval.request", "exec.approval.requested"),
    ("exec.approval.resolve", "exec.approval.resolved"),
    ("exec.approvals.node.get", "node.invoke.request"),
    ("exec.approvals.node.set", "node.invoke.request"),
    ("health", "health"),
    ("node.event", "agent chat"),
    ("node.invoke", "node.invoke.request"),
    ("node.pair.approve", "node.pair.resolved"),
    ("node.pair.reject", "node.pair.resolved"),
    ("node.pair.request", "node.pair.requested"),
    ("system-event", "presence"),
    ("talk.mode", "talk.mode"),
    ("update.run", "shutdown"),
    ("voicewake.set", "voicewake.changed"),
    ("wake", "heartbeat"),
];

/// Events: what becomes of them when a reader is slow, whom they are for, and what their frames carry.
const EVENTS: &[(&str, Delivery, &str)] = &[
    ("agent", Delivery::MustDeliver, ""),
    ("chat", Delivery::PerPayload, ""),
    ("connect.challenge", Delivery::MustDeliver, "targeted"),
    ("cron", Delivery::DropIfSlow, ""),
    (
        "device.pair.requested",
        Delivery::DropIfSlow,
        "operator.pairing",
    ),
    (
        "device.pair.resolved",
        Delivery::DropIfSlow,
        "operator.pairing",
    ),
    (
        "exec.approval.requested",
        Delivery::DropIfSlow,
        "operator.approvals",
    ),
    (
        "exec.approval.resolved",
        Delivery::DropIfSlow,
        "operator.approvals",
    ),
    ("health", Delivery::MustDeliver, "stateVersion"),
    ("heartbeat", Delivery::DropIfSlow, ""),
    (
        "node.invoke.request",
        Delivery::MustDeliver,
        "node targeted",
    ),
    (
        "node.pair.requested",
        Delivery::DropIfSlow,
        "operator.pairing",
    ),
    (
        "node.pair.resolved",
        Delivery::DropIfSlow,
        "operator.pairing",
    ),
    ("presence", Delivery::DropIfSlow, "stateVersion"),
    ("shutdown", Delivery::MustDeliver, ""),
    ("talk.mode", Delivery::DropIfSlow, ""),
    ("tick", Delivery::DropIfSlow, ""),
    ("voicewake.changed", Delivery::DropIfSlow, ""),
];

fn v3() -> Document {
    let documents = documents().expect("the protocol has no mistakes");
    let version_3 = documents
        .into_iter()
        .find(|document| document.name() == "v3");
    version_3.expect("there is a version 3")
}

#[test]
fn every_method_is_for_those_it_was_for() {
    let sets: [(&str, Role, Option<&str>); 7] = [
        (NODE, Role::Node, None),
        (APPROVALS, Role::Operator, Some("operator.approvals")),
        (PAIRING, Role::Operator, Some("operator.pairing")),
        (READ, Role::Operator, Some("operator.read")),
        (WRITE, Role::Operator, Some("operator.write")),
        (ADMIN, Role::Operator, Some("operator.admin")),
        (ANYONE, Role::Operator, None),
    ];
    let mut expected = BTreeMap::new();
    for (names, role, scope) in sets {
        for name in names.split_whitespace() {
            let role = if name == "connect" { Role::Any } else { role };
            expected.insert(name.to_owned(), (role, scope.map(str::to_owned)));
        }
    }
    let declared: BTreeMap<_, _> = v3()
        .methods
        .into_iter()
        .map(|method| (method.name, (method.role, method.scope)))
        .collect();
    assert_eq!(declared, expected);
}

#[test]
fn keys_are_asked_for_where_they_were() {
    let declared: BTreeMap<_, _> = v3()
        .methods
        .into_iter()
        .filter(|method| method.idempotency.is_some())
        .map(|method| {
            let kept = method.repeats == protocol_schema::document::Repeats::AnsweredAgain;
            (method.name, (method.idempotency, kept))
        })
        .collect();
    let expected: BTreeMap<_, _> = KEYS
        .iter()
        .map(|(name, kept)| {
            let key = Some("idempotencyKey".to_owned());
            ((*name).to_owned(), (key, *kept))
        })
        .collect();
    assert_eq!(declared, expected);
}

#[test]
fn one_method_answers_twice() {
    let twice: Vec<String> = v3()
        .methods
        .into_iter()
        .filter(|method| method.answer == Answer::AckThenFinal)
        .map(|method| method.name)
        .collect();
    assert_eq!(twice, ["agent"]);
}

#[test]
fn what_only_reads_changes_nothing() {
    let document = v3();
    let read: BTreeSet<&str> = READ.split_whitespace().collect();
    let changing: Vec<&str> = document
        .methods
        .iter()
        .filter(|method| read.contains(method.name.as_str()) && method.effect != Effect::None)
        .map(|method| method.name.as_str())
        .collect();
    assert_eq!(changing, Vec::<&str>::new());
    let writing: BTreeSet<&str> = WRITE.split_whitespace().collect();
    let reading: Vec<&str> = document
        .methods
        .iter()
        .filter(|method| writing.contains(method.name.as_str()) && method.effect == Effect::None)
        .map(|method| method.name.as_str())
        .collect();
    assert_eq!(reading, ["agent.wait"]);
}

#[test]
fn methods_cause_the_events_they_caused() {
    let declared: BTreeMap<_, _> = v3()
        .methods
        .into_iter()
        .filter(|method| !method.emits.is_empty())
        .map(|mut method| {
            method.emits.sort();
            (method.name, method.emits.join(" "))
        })
        .collect();
    let expected: BTreeMap<_, _> = EMITS
        .iter()
        .map(|(name, events)| ((*name).to_owned(), (*events).to_owned()))
        .collect();
    assert_eq!(declared, expected);
}

#[test]
fn every_event_is_for_those_it_was_for() {
    let declared: BTreeMap<_, _> = v3()
        .events
        .into_iter()
        .map(|event| {
            let mut facts = Vec::new();
            facts.extend(event.scope);
            facts.extend(event.role.map(|role| match role {
                Role::Operator => "operator".to_owned(),
                Role::Node => "node".to_owned(),
                Role::Any => "any".to_owned(),
            }));
            facts.extend(event.targeted.then(|| "targeted".to_owned()));
            facts.extend(event.state_version.then(|| "stateVersion".to_owned()));
            (event.name, (event.delivery, facts.join(" ")))
        })
        .collect();
    let expected: BTreeMap<_, _> = EVENTS
        .iter()
        .map(|(name, delivery, facts)| ((*name).to_owned(), (*delivery, (*facts).to_owned())))
        .collect();
    assert_eq!(declared, expected);
}
