//! Operations without a book: each request is checked against its row of the model and gets a made-up response.
//!
//! Such a response has the right form and signature and repeats members of the request. The same number with
//! the same parameters gets the same response. Everything else is invented.

mod change;
mod check;
mod compose;
mod event;
mod initial;
mod memory;
mod read;
mod seal;
mod value;

use serde_json::{Map, Value};
use wxpay::catalog::Row;

#[cfg(feature = "control")]
pub(crate) use change::choices;
pub use change::{MadeUpChange, MadeUpError, MadeUpObject};
pub(crate) use event::MadeUpEvent;
pub(crate) use initial::is_state;
pub(crate) use memory::{Memory, reply};
pub(crate) use read::read;
pub(crate) use seal::seal;

/// The request, read and checked.
pub(crate) struct Asked {
    pub(crate) row: &'static Row,
    /// All members of the request, with sensitive fields decrypted and JSON in strings parsed.
    pub(crate) given: Map<String, Value>,
    /// Remarks on unusual but valid members.
    pub(crate) notes: Vec<String>,
}
