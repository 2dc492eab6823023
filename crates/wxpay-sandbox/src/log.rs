use crate::fault::Fault;
use crate::shelf::{Book, Interned, Ring, interned_option};
use serde::{Deserialize, Serialize};

/// Number of remembered requests; older ones are forgotten.
const CAPACITY: usize = 1000;

/// The book of requests in a store, and how many of its newest rows are read.
#[cfg(feature = "sqlite")]
pub(crate) const KEPT: (&str, usize) = ("requests", CAPACITY);

/// Length of a signed message that is remembered, in bytes.
const MESSAGE: usize = 16 * 1024;

/// Source of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub enum AnsweredBy {
    /// A book: orders, refunds and the like, with documented state transitions.
    Book,
    /// The model: the response has the right form but is made up. It proves nothing about WeChat Pay's behaviour.
    Model,
    /// The test: [`Sandbox::answer_next`](crate::Sandbox::answer_next).
    Script,
}

/// A request that arrived at the sandbox, and its response.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RequestRecord {
    /// The HTTP method.
    pub method: String,
    /// The path with the query, as it came.
    pub target: String,
    /// The path's template, if there is such an operation.
    #[serde(default, deserialize_with = "interned_option")]
    pub route: Option<Interned>,
    /// Source of the response, if there is such an operation. A request that is refused for its
    /// headers or its signature has one too; a [`Fault`] may have put another response in its place.
    pub answered_by: Option<AnsweredBy>,
    /// Remarks on an accepted request that was checked against the model: unlisted values and unknown members.
    pub notes: Vec<String>,
    /// The mchid of `Authorization`, whether its signature was valid or not.
    pub mchid: Option<String>,
    /// The five lines that must be signed, as the sandbox built them; cut after 16 KiB.
    ///
    /// `None` if an earlier check refused the request, for example because of a missing or malformed `Authorization`.
    pub message: Option<String>,
    /// `Request-ID` of the response, if it has one.
    pub request_id: Option<String>,
    /// The response's HTTP status; `None` when the connection was closed without a response.
    pub status: Option<u16>,
    /// The code of an error response, unless it was scripted.
    #[serde(default, deserialize_with = "interned_option")]
    pub code: Option<Interned>,
    /// The fault that was played on it.
    pub fault: Option<Fault>,
}

impl RequestRecord {
    /// Logs the request: a warning if it was refused or closed without a response.
    pub(crate) fn trace(&self) {
        let fault = self.fault.map(|fault| fault.to_string());
        macro_rules! event {
            ($level:ident) => {
                tracing::$level!(
                    target: "wxpay_sandbox::request",
                    mchid = self.mchid.as_deref(),
                    status = self.status,
                    code = self.code.as_deref(),
                    fault,
                    made_up = (self.answered_by == Some(AnsweredBy::Model)).then_some(true),
                    request_id = self.request_id.as_deref(),
                    "{} {}", self.method, self.target.escape_debug(),
                )
            };
        }
        match self.status {
            Some(status) if status < 400 => event!(info),
            _ => event!(warn),
        }
    }

    pub(crate) fn see_message(&mut self, message: &[u8]) {
        let shown = &message[..message.len().min(MESSAGE)];
        self.message = Some(String::from_utf8_lossy(shown).into_owned());
    }
}

/// The latest requests.
pub(crate) struct Log {
    records: Ring<RequestRecord>,
}

impl Default for Log {
    fn default() -> Self {
        Self {
            records: Ring::new("requests", CAPACITY),
        }
    }
}

impl Log {
    /// Its containers, for saving.
    pub(crate) fn books(&mut self) -> [&mut dyn Book; 1] {
        [&mut self.records]
    }

    pub(crate) fn push(&mut self, record: RequestRecord) {
        self.records.push(record);
    }

    pub(crate) fn records(&self) -> Vec<RequestRecord> {
        self.records.iter().cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_request_is_forgotten_first() {
        let mut log = Log::default();
        for number in 0..=CAPACITY {
            log.push(RequestRecord {
                target: number.to_string(),
                ..RequestRecord::default()
            });
        }
        let records = log.records();
        assert_eq!(records.len(), CAPACITY);
        assert_eq!(records[0].target, "1");
        assert_eq!(records[CAPACITY - 1].target, CAPACITY.to_string());
    }

    #[test]
    fn a_long_message_is_cut() {
        let mut record = RequestRecord::default();
        record.see_message(&[b'a'; 2 * MESSAGE]);
        assert_eq!(record.message.map(|message| message.len()), Some(MESSAGE));
    }
}
