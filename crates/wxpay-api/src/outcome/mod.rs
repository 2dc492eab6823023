//! Outcomes that are proven by their state: what was paid, refunded, transferred or shared.
//!
//! Fields of responses are optional, because no list of required ones is right for all of them. In a final state some
//! of them are always present, and then a program needs them. An accessor checks the state and returns those fields
//! without an `Option`. Its error names the state that the response has, or the field that it lacks. It never guesses:
//! a field that was left out as unreadable counts as missing.
//!
//! | accessor | on | gives |
//! |---|---|---|
//! | `paid()` | orders of `payments`, `partner_payments`, `combine_payments`, combined ones of `papay` and `credit`, and their events | [`PaidOrder`] |
//! | `paid()` | orders, charged codes and deductions of `global` | [`PaidOverseasOrder`] |
//! | `paid()` | service orders of `payscore`, `payscore_partner`, and their events | [`PaidServiceOrder`] |
//! | `paid()` | deductions of `vehicle`, `education`, `industry`, and the events of `vehicle`, `papay`, `papay_insurance`, `education` | [`PaidDeduction`] |
//! | `refunded()` | refunds of `refunds`, `ecommerce_refunds`, and their events | [`FinishedRefund`] |
//! | `refunded()` | refunds of `global` | [`FinishedOverseasRefund`] |
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
//! Payments by face without network (`face`) have no accessor: no known source lists the values of their
//! `trade_state`. Neither have repayments of `credit`, whose amounts come as strings of an unknown unit.
//!
//! Amounts are in fen; those of `global` are in the smallest unit of the currency beside them.

mod deducted;
mod error;
mod field;
mod overseas;
mod paid;
mod refunded;
mod service;
mod shared;
mod transferred;

pub use deducted::PaidDeduction;
pub use error::{NotPaid, NotRefunded, NotShared, NotTransferred};
pub use overseas::{FinishedOverseasRefund, PaidOverseasOrder};
pub use paid::{PaidOrder, PartnerPayer};
pub use refunded::FinishedRefund;
pub use service::{PaidServiceOrder, ServicePayment};
pub use shared::{FinishedSharing, ReturnedShare, Share, SharedAmount};
pub use transferred::{FinishedClaim, FinishedTransfer, FinishedTransferDetail};
