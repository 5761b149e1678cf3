//! Calls that wait for their answers.

use std::collections::{BTreeMap, BTreeSet};

use crate::invalid::Invalid;
use crate::json::Json;

use super::contract::{Contract, MethodRow, Payload};
use super::error::{ClientError, failure};
use super::frame::{self, Response};
use super::machine::Output;

/// All calls of a client. Ids go on over connections: an answer never meets a call of another one.
#[derive(Debug)]
pub(super) struct Calls {
    next: u64,
    pending: BTreeMap<u64, Pending>,
    /// When calls are given up, and which.
    due: BTreeSet<(u64, u64)>,
}

#[derive(Debug)]
struct Pending {
    method: &'static MethodRow,
    /// The next answer may be an acknowledgement.
    may_be_ack: bool,
    due: Option<u64>,
}

/// What an answer is.
enum Read {
    Ack(Box<dyn Payload>),
    Result(Box<dyn Payload>),
}

impl Pending {
    /// Reads an answer: as what it is exactly, before as what it is without what a newer gateway added.
    fn read(&self, payload: &str) -> Result<Read, Invalid> {
        let ack = self.method.ack.filter(|_| self.may_be_ack);
        let read = |without| {
            if let Some(ack) = ack.and_then(|read| read(payload, without).ok()) {
                return Ok(Read::Ack(ack));
            }
            (self.method.result)(payload, without).map(Read::Result)
        };
        read(false).or_else(|invalid| read(true).map_err(|_| invalid))
    }
}

impl Calls {
    /// The handshake has the id 1.
    pub(super) fn new() -> Self {
        Self {
            next: 2,
            pending: BTreeMap::new(),
            due: BTreeSet::new(),
        }
    }

    /// The id of the next call.
    pub(super) fn next_id(&self) -> u64 {
        self.next
    }

    /// How many wait.
    pub(super) fn len(&self) -> usize {
        self.pending.len()
    }

    /// Begins a call: what to send, or why not.
    pub(super) fn begin(
        &mut self,
        contract: &Contract,
        (method, params): (&str, Option<&Json>),
        due: Option<u64>,
        most: Result<usize, ClientError>,
    ) -> Output {
        let id = self.next;
        self.next += 1;
        let begun = most.and_then(|most| {
            let known = contract.method(method);
            let Some(row) = known.filter(|row| row.name != contract.handshake) else {
                return Err(ClientError::Invalid("unknown method".to_owned()));
            };
            (row.params)(params.map_or("{}", Json::get))
                .map_err(|invalid| ClientError::Invalid(invalid.to_string()))?;
            if self.pending.len() >= most {
                return Err(ClientError::TooMany);
            }
            Ok(row)
        });
        match begun {
            Ok(row) => {
                self.due.extend(due.map(|due| (due, id)));
                let pending = Pending {
                    method: row,
                    may_be_ack: row.ack.is_some(),
                    due,
                };
                self.pending.insert(id, pending);
                let text = frame::request(id, row.name, params.map(Json::get));
                Output::Send { id, text }
            }
            Err(failure) => Output::Failure {
                id: Some(id),
                failure,
            },
        }
    }

    /// Takes an answer. Nothing comes of one that nobody waits for.
    pub(super) fn answer(&mut self, response: &Response<'_>) -> Option<Output> {
        let id = response.id?;
        let pending = self.pending.get_mut(&id)?;
        let outcome = if response.ok {
            match pending.read(response.payload.unwrap_or("null")) {
                Ok(Read::Ack(payload)) => {
                    pending.may_be_ack = false;
                    return Some(Output::Ack { id, payload });
                }
                Ok(Read::Result(payload)) => Ok(payload),
                Err(invalid) => Err(ClientError::Invalid(invalid.to_string())),
            }
        } else {
            Err(ClientError::Error(failure(
                response.error,
                response.payload,
            )))
        };
        self.forget(id);
        Some(match outcome {
            Ok(payload) => Output::Result { id, payload },
            Err(failure) => Output::Failure {
                id: Some(id),
                failure,
            },
        })
    }

    /// Forgets a call.
    pub(super) fn forget(&mut self, id: u64) {
        let due = self.pending.remove(&id).and_then(|pending| pending.due);
        if let Some(due) = due {
            self.due.remove(&(due, id));
        }
    }

    /// The call that is given up first, and when.
    pub(super) fn first_due(&self) -> Option<(u64, u64)> {
        self.due.first().copied()
    }

    /// Fails all calls, in their order.
    pub(super) fn fail_all(&mut self, failure: &ClientError, outputs: &mut Vec<Output>) {
        self.due.clear();
        let pending = std::mem::take(&mut self.pending);
        outputs.extend(pending.into_keys().map(|id| Output::Failure {
            id: Some(id),
            failure: failure.clone(),
        }));
    }
}
