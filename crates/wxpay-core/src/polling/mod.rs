//! Waiting for a final state: the queries that have one, when they are repeated, and when waiting ends.
//!
//! Both clients have `until_final`, which repeats a query until the verified response's
//! state is final. It sends nothing else.
//!
//! ```
//! # use wxpay_core::polling::FinalState;
//! # fn example<O: FinalState>(client: wxpay_core::blocking::Client, query: O) -> Result<(), wxpay_core::polling::PollError<O::Output>> {
//! use wxpay_core::polling::{Cadence, PollError};
//!
//! match client.until_final_by(query, Cadence::PAYMENT_CODE) {
//!     Ok(answer) => { /* paid, closed, failed: the answer's state says which */ }
//!     Err(PollError::Unfinished { last, .. }) => { /* not decided yet */ }
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # What ends it
//!
//! | a query | waiting |
//! |---|---|
//! | is answered with a final state | ends with that response |
//! | is answered with another, an unknown or no state | continues |
//! | gets no response, an unverified one, 5xx or 429 | continues: the state is unknown |
//! | is answered with another error, such as `ORDER_NOT_EXIST` | ends with [`PollError::Query`] |
//!
//! When the [`Cadence`] ends, the result is [`PollError::Unfinished`].
//!
//! A final state never changes by itself. States that only look final do not stop the waiting: `CANCELING` of a
//! transfer can still become `TRANSFERING`, `NOTPAY` outlasts `time_expire`. A final state is not always a success: a
//! profit sharing order is `FINISHED` when each receiver has a result, whatever it is. Withdrawals have no such query,
//! since a finished one can become abnormal within seven working days.
//!
//! Notifications report final states. Use waiting for lost notifications, and for a customer at the counter. It ends
//! with the process: to survive a restart, let a job query open orders.

pub(crate) mod blocking;
mod cadence;
#[cfg(feature = "async")]
mod client;
mod error;
mod state;
#[cfg(test)]
mod tests;

use crate::operation::Operation;

pub use cadence::Cadence;
pub use error::PollError;
pub use state::Poller;

/// A query whose response has a state that becomes final.
///
/// The generated API implements it for the queries of orders, refunds, transfers, profit sharing and
/// claims. For one of your own:
///
/// ```
/// # use wxpay_core::http::Method;
/// # use wxpay_core::{Call, EncodeError, Operation, Spec};
/// use serde_json::Value;
/// use wxpay_core::polling::{Cadence, FinalState};
///
/// # struct QueryAuthorization;
/// # static SPEC: Spec = Spec::new("query_authorization", Method::GET, "/v3/authorizations");
/// # impl Operation for QueryAuthorization {
/// #     type Output = Value;
/// #     fn spec(&self) -> &'static Spec { &SPEC }
/// #     fn encode(&self, _call: &mut Call) -> Result<(), EncodeError> { Ok(()) }
/// # }
/// impl FinalState for QueryAuthorization {
///     const CADENCE: Cadence = Cadence::BILL;
///
///     fn is_final(answer: &Value) -> bool {
///         answer["state"] == "CLOSED"
///     }
/// }
/// ```
pub trait FinalState: Operation {
    /// The default schedule.
    const CADENCE: Cadence;

    /// Returns whether the state in this response is final.
    ///
    /// An absent or unknown state is not final.
    fn is_final(answer: &Self::Output) -> bool;
}
