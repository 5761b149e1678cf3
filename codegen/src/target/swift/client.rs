//! The view of what a client has to know about a version: how each payload is read.

use crate::model::{Answer, Connection, Protocol, Shape, Type, TypeId};

use super::spelling;
use super::tables::TablesView;
use super::types::Builder;

/// A version, for its client.
pub(super) struct ClientView {
    pub methods: Vec<MethodView>,
    pub events: Vec<EventView>,
}

/// A method.
pub(super) struct MethodView {
    pub wire: String,
    /// What it carries, as arguments: `params: payload(…)`.
    pub payloads: Vec<String>,
}

/// An event.
pub(super) struct EventView {
    pub wire: String,
    pub payload: String,
}

/// What the example shows: the first of each kind, as the package calls them.
pub(super) struct ExampleView {
    pub module: String,
    pub call: Option<CallView>,
    /// A method that answers twice.
    pub run: Option<CallView>,
    pub notice: Option<String>,
}

/// A method in the example.
pub(super) struct CallView {
    pub case: String,
    pub params: String,
}

impl ExampleView {
    pub(super) fn of(module: &str, protocol: &Protocol, tables: &TablesView) -> Self {
        let own = connection(protocol);
        let methods = || {
            let methods = protocol.namespaces.iter().flat_map(|space| &space.methods);
            methods.zip(&tables.methods).filter(|(method, _)| {
                method.deprecated.is_none() && own.is_none_or(|own| own.handshake != method.wire)
            })
        };
        let shown = |twice: bool| {
            let (_, view) =
                methods().find(|(method, _)| matches!(method.answer, Answer::Once) != twice)?;
            Some(CallView {
                case: view.name.case.clone(),
                params: view.params.clone(),
            })
        };
        let mut events = protocol
            .namespaces
            .iter()
            .flat_map(|space| &space.events)
            .zip(&tables.events);
        let notice = events.find(|(event, _)| {
            event.deprecated.is_none()
                && own.is_none_or(|own| own.challenge.as_ref() != Some(&event.wire))
        });
        Self {
            module: module.to_owned(),
            call: shown(false),
            run: shown(true),
            notice: notice.map(|(_, view)| view.name.case.clone()),
        }
    }
}

/// Whether a client is made of a version.
pub(super) fn connection(protocol: &Protocol) -> Option<&Connection> {
    protocol.version.as_ref()?.connection.as_ref()
}

impl Builder<'_> {
    /// `None` when the document does not say how connections are opened.
    pub(super) fn client(&mut self) -> Option<ClientView> {
        let protocol = self.protocol;
        connection(protocol)?;
        let (mut methods, mut events) = (Vec::new(), Vec::new());
        for space in &protocol.namespaces {
            for method in &space.methods {
                let mut payloads = vec![format!("params: {}", self.payload(method.params))];
                if let Answer::AckThenFinal(ack) = method.answer {
                    payloads.push(format!("ack: {}", self.payload(ack)));
                }
                payloads.push(format!("result: {}", self.payload(method.result)));
                methods.push(MethodView {
                    wire: spelling::string(&method.wire),
                    payloads,
                });
            }
            for event in &space.events {
                events.push(EventView {
                    wire: spelling::string(&event.wire),
                    payload: self.payload(event.payload),
                });
            }
        }
        Some(ClientView { methods, events })
    }

    /// The call that says how values of a type are read, and which rule explains why not.
    fn payload(&mut self, id: TypeId) -> String {
        let def = self.protocol.ty(id);
        let ty = Type {
            shape: Shape::Named(id),
            rule: def.rule,
            checked: false,
        };
        let read = self.read_from(&ty, "$0", &def.name, "schemaRules");
        let rule = self.rule(&def.name, def.rule);
        format!(
            "payload({}.self, {rule}) {{ try {read} }}",
            self.names[id.0]
        )
    }
}
