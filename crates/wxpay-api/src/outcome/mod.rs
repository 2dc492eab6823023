//! Outcomes that are proven by their state: what was paid, refunded, transferred or shared.
//!
//! Fields of responses are optional, because no list of required ones is right for all of them. In a final
//! state some of them are always there, and that is where a program needs them. An accessor checks the
//! state and hands out those fields without an `Option`. Its error names the state that the response has,
//! or the field that it lacks. It never guesses: a field that was left out as unreadable counts as missing.
//!
//! | accessor | on | gives |
//! |---|---|---|
//! | `paid()` | orders of `payments`, `partner_payments`, `combine_payments`, combined ones of `papay`, and their events | [`PaidOrder`] |
//! | `paid()` | deductions of `vehicle`, `education`, `industry`, and the events of `vehicle`, `papay`, `papay_insurance`, `education` | [`PaidDeduction`] |
//! | `refunded()` | refunds of `refunds`, `ecommerce_refunds`, and their events | [`FinishedRefund`] |
//! | `succeeded()` | bills of `transfer`, `ecommerce_transfer`, and their events | [`FinishedTransfer`] |
//! | `succeeded()` | insurance claims and compensations of `ecommerce_transfer` | [`FinishedClaim`] |
//! | `succeeded()` | details of batches of `transfer_batches` | [`FinishedTransferDetail`] |
//! | `finished()` | orders of `profitsharing`, brands' too, and of `ecommerce_profitsharing` | [`FinishedSharing`] |
//! | `shared()` | events of both | [`SharedAmount`] |
//! | `returned()` | returns of shared money of both | [`ReturnedShare`] |
//! | `link()` | responses that say where a file is | [`FileLink`](wxpay_core::download::FileLink) |
//!
//! ```
//! # #[cfg(feature = "payments")]
//! # fn book(order: &wxpay_api::payments::Order) -> Result<(), wxpay_api::outcome::NotPaid> {
//! let paid = order.paid()?;
//! println!("{} paid {} fen by {}", paid.payer, paid.total, paid.transaction_id);
//! # Ok(())
//! # }
//! ```
//!
//! Amounts are in fen.

mod deducted;
mod error;
mod field;
mod paid;
mod refunded;
mod shared;
mod transferred;

pub use deducted::PaidDeduction;
pub use error::{NotPaid, NotRefunded, NotShared, NotTransferred};
pub use paid::{PaidOrder, PartnerPayer};
pub use refunded::FinishedRefund;
pub use shared::{FinishedSharing, ReturnedShare, Share, SharedAmount};
pub use transferred::{FinishedClaim, FinishedTransfer, FinishedTransferDetail};
