//! Protocol 1 is what its reference page says: every member, in the page's order, required where the page says so.

use protocol_schema::document::Document;
use protocol_schema::{documents, v1};
use serde_json::Value;

fn document() -> Document {
    let mut documents = documents().expect("the protocol has no mistakes");
    let at = documents
        .iter()
        .position(|document| document.name() == "v1");
    documents.swap_remove(at.expect("version 1 is served"))
}

/// The members of a definition; those that may be absent end in `?`.
fn members(document: &Document, definition: &str) -> String {
    let schema = &document.definitions[definition];
    let empty = Vec::new();
    let required = schema["required"].as_array().unwrap_or(&empty);
    let properties = schema["properties"].as_object().expect(definition);
    let names = properties.keys().map(|name| {
        let required = required.iter().any(|given| given == name);
        format!("{name}{}", if required { "" } else { "?" })
    });
    names.collect::<Vec<_>>().join(" ")
}

#[test]
fn types_have_the_members_of_the_page() {
    let document = document();
    let page = [
        (
            "ConnectParams",
            "minProtocol maxProtocol client caps? commands? permissions? pathEnv? role? scopes? device? auth? locale? \
             userAgent?",
        ),
        (
            "ClientInfo",
            "id displayName? version platform deviceFamily? modelIdentifier? mode instanceId?",
        ),
        // The page requires the nonce; a client on the gateway's machine may leave it out.
        ("DeviceIdentity", "id publicKey signature signedAt nonce?"),
        ("ConnectAuth", "token? deviceToken? password?"),
        (
            "HelloOk",
            "type protocol server features snapshot canvasHostUrl? auth? policy",
        ),
        ("ServerInfo", "version connId"),
        ("Features", "methods events"),
        ("HelloAuth", "deviceToken role scopes issuedAtMs?"),
        ("Policy", "maxPayload maxBufferedBytes tickIntervalMs"),
        ("Snapshot", "agents channels presence stateVersion"),
        ("AgentIdentityParams", "agentId?"),
        ("AgentIdentityResult", "agentId model workspace? identity?"),
        ("AgentsListParams", "includeFiles?"),
        ("AgentsListResult", "agents"),
        ("AgentSummary", "id name? model? workspace? enabled?"),
        ("AgentsCreateParams", "id name? model? workspace?"),
        ("AgentsUpdateParams", "id model? name?"),
        ("SessionsListParams", "agentId? limit?"),
        ("SessionsListResult", "sessions"),
        (
            "SessionSummary",
            "sessionKey agentId model thinkingLevel? lastActivityAt? messageCount?",
        ),
        (
            "SessionsPatchParams",
            "sessionKey model? thinkingLevel? verboseLevel?",
        ),
        ("SessionsResetParams", "sessionKey"),
        ("ChannelsStatusParams", "probe? timeoutMs?"),
        (
            "ChannelsStatusResult",
            "ts channelOrder channelLabels channels channelAccounts channelDefaultAccountId",
        ),
        (
            "ChannelAccountSnapshot",
            "accountId name? enabled? configured? linked? running? connected? lastConnectedAt? lastError?",
        ),
        ("ChannelsLogoutParams", "channel accountId?"),
        ("ConfigGetParams", "path?"),
        ("ConfigSetParams", "path value"),
        ("ConfigPatchParams", "patches"),
        ("CronListParams", "agentId?"),
        ("CronAddParams", "schedule message name? agentId?"),
        ("CronRemoveParams", "id"),
        ("NodeListParams", ""),
        ("NodeListResult", "nodes"),
        (
            "NodeSummary",
            "id name platform capabilities permissions online",
        ),
        // The key is ours: without it nothing tells a node that a repetition is one.
        ("NodeInvokeParams", "nodeId command args? idempotencyKey?"),
        (
            "ChatEvent",
            "sessionKey role text? tool? toolInput? thinking? done? model?",
        ),
        ("AgentEvent", "agentId model? thinkingLevel? verboseLevel?"),
        ("TickEvent", "ts"),
    ];
    for (definition, expected) in page {
        assert_eq!(members(&document, definition), expected, "{definition}");
    }
}

#[test]
fn methods_and_events_are_those_of_the_page() {
    let document = document();
    let methods: Vec<_> = document
        .methods
        .iter()
        .map(|method| method.name.as_str())
        .collect();
    assert_eq!(
        methods,
        [
            "connect",
            "agent.identity",
            "agents.list",
            "agents.create",
            "agents.update",
            "sessions.list",
            "sessions.patch",
            "sessions.reset",
            "channels.status",
            "channels.logout",
            "config.get",
            "config.set",
            "config.patch",
            "cron.list",
            "cron.add",
            "cron.remove",
            "node.list",
            "node.invoke",
        ]
    );
    // The first four keep a connection, and are those of later protocols.
    let events: Vec<_> = document
        .events
        .iter()
        .map(|event| event.name.as_str())
        .collect();
    assert_eq!(
        events,
        [
            "connect.challenge",
            "tick",
            "shutdown",
            "presence",
            "agent",
            "chat"
        ]
    );
    assert!(v1::PROTOCOL.also.is_empty());
}

#[test]
fn enums_hold_the_words_of_the_page() {
    let document = document();
    let words = |definition: &str| {
        let members = document.definitions[definition]["anyOf"].as_array();
        let members = members.expect(definition).iter();
        let words = members.map(|member| member["const"].as_str().expect("a text"));
        words.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(
        words("ClientMode"),
        "interactive node headless webchat cli ui backend probe test operator"
    );
    assert_eq!(words("ChatRole"), "user assistant system");
    let id = &document.definitions["ClientInfo"]["properties"]["id"];
    assert_eq!(
        (&id["type"], &id["minLength"]),
        (&Value::from("string"), &Value::from(1))
    );
}
