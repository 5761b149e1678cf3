//! Who is connected, and how an event reaches all of them.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicU64};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use protocol::{Emit, Event};

use crate::identity::Identity;
use crate::outbox::{Broadcast, Close, Outbox};

/// A connection that has said hello: what a handler knows about its caller.
#[derive(Debug)]
pub(crate) struct Peer {
    /// The connection's id on the wire.
    pub(crate) conn_id: String,
    /// Who it is and what it may do.
    pub(crate) identity: Identity,
    /// Where its frames wait.
    pub(crate) outbox: Arc<Outbox>,
    /// The newest presence version it was told.
    pub(crate) presence_seen: AtomicU64,
    /// Whether a message of it that means nothing was logged already.
    pub(crate) complained: AtomicBool,
}

/// All connections, from the upgrade to the end.
#[derive(Debug, Default)]
pub(crate) struct Hub {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// By number, in the order of arrival.
    seats: BTreeMap<u64, Seat>,
    next: u64,
    /// Set when the gateway stops: who arrives now leaves at once.
    closed: Option<Close>,
}

#[derive(Debug)]
struct Seat {
    outbox: Arc<Outbox>,
    /// Set once the connection has said hello. Nothing is broadcast to it before.
    peer: Option<Arc<Peer>>,
}

impl Hub {
    /// Registers a connection that has not said hello yet; it leaves when the ticket is dropped.
    pub(crate) fn enter(self: &Arc<Self>, outbox: &Arc<Outbox>) -> Ticket {
        let mut state = self.state();
        let number = state.next;
        state.next += 1;
        state.seats.insert(
            number,
            Seat {
                outbox: Arc::clone(outbox),
                peer: None,
            },
        );
        if let Some(close) = &state.closed {
            outbox.close(close.clone());
        }
        Ticket {
            hub: Arc::clone(self),
            number,
        }
    }

    /// Lets broadcasts reach a connection. `welcome` is called when none can happen: what it queues comes first, and
    /// no event falls between the state it describes and the events that follow.
    pub(crate) fn join(&self, ticket: &Ticket, peer: &Arc<Peer>, welcome: impl FnOnce()) {
        let mut state = self.state();
        welcome();
        if let Some(seat) = state.seats.get_mut(&ticket.number) {
            seat.peer = Some(Arc::clone(peer));
        }
    }

    /// Sends an event to every connection that may see it and that `wants` it.
    pub(crate) fn publish(
        &self,
        emit: &Emit,
        state_version: Option<&str>,
        wants: impl Fn(&Peer) -> bool,
    ) {
        let broadcast = Arc::new(Broadcast::new(emit, state_version));
        // Held for the whole round: every connection sees all events in the same order.
        for peer in self
            .state()
            .seats
            .values()
            .filter_map(|seat| seat.peer.as_ref())
        {
            if may_see(&peer.identity, emit.event) && wants(peer) {
                peer.outbox.broadcast(&broadcast);
            }
        }
    }

    /// Ends every connection: those that have said hello, those that have not, and those still to come.
    pub(crate) fn close_all(&self, close: &Close) {
        let mut state = self.state();
        state.closed = Some(close.clone());
        for seat in state.seats.values() {
            seat.outbox.close(close.clone());
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A connection's place in the hub.
#[derive(Debug)]
pub(crate) struct Ticket {
    hub: Arc<Hub>,
    number: u64,
}

impl Drop for Ticket {
    fn drop(&mut self) {
        self.hub.state().seats.remove(&self.number);
    }
}

/// Whether an event may reach a connection (section 14.2): nodes never see one that asks for a scope.
fn may_see(identity: &Identity, event: &Event) -> bool {
    event.role.is_none_or(|audience| identity.is(audience))
        && event
            .scope
            .is_none_or(|scope| identity.is_operator() && identity.holds(scope))
}

#[cfg(test)]
mod tests {
    use protocol::Role as Audience;

    use super::*;
    use crate::identity::Role;

    #[test]
    fn an_event_reaches_those_it_is_for() {
        let admin = Identity::new(Role::Operator, Vec::new());
        let reader = Identity::new(Role::Operator, vec!["operator.read".to_owned()]);
        let node = Identity::new(Role::Node, vec!["operator.admin".to_owned()]);
        let cases = [
            (None, None, [true, true, true]),
            (None, Some("operator.read"), [true, true, false]),
            (None, Some("operator.pairing"), [true, false, false]),
            (Some(Audience::Node), None, [false, false, true]),
            (Some(Audience::Operator), None, [true, true, false]),
            (
                Some(Audience::Node),
                Some("operator.read"),
                [false, false, false],
            ),
        ];
        for (role, scope, expected) in cases {
            let event = Event {
                role,
                scope,
                ..protocol::EVENTS[0]
            };
            assert_eq!(
                [&admin, &reader, &node].map(|who| may_see(who, &event)),
                expected,
                "{role:?} {scope:?}"
            );
        }
    }
}
