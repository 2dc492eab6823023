//! Notifications that WeChat Pay posts to a `notify_url`, independent of any web framework.
//!
//! A [`NotificationReceiver`] takes the headers and the raw body of a request, verifies, decrypts and decodes them; an
//! [`Inbox`] also ensures that a notification is processed once, and returns the response. The crates `wxpay-axum`,
//! `wxpay-actix` and `wxpay-tower` connect it to a framework.
//!
//! ```
//! use wxpay_core::http::{HeaderMap, Response};
//! use wxpay_core::bytes::Bytes;
//! use wxpay_core::notification::{Acknowledgement, Inbox, MemoryDeduplicator, Notification, NotificationReceiver};
//! use wxpay_core::{Merchant, model};
//!
//! model! {
//!     /// A payment, as far as this shop cares.
//!     pub answer Payment {
//!         always {
//!             /// The shop's number of the order.
//!             out_trade_no: String,
//!         }
//!         optional {}
//!     }
//! }
//!
//! fn inbox(merchant: Merchant) -> Inbox {
//!     Inbox::new(NotificationReceiver::new(merchant), MemoryDeduplicator::new())
//! }
//!
//! fn post(inbox: &Inbox, headers: &HeaderMap, body: &[u8]) -> Response<Bytes> {
//!     let handled = inbox.handle(headers, body, |paid: Notification<Payment>| {
//!         println!("{} is paid", paid.resource.out_trade_no);
//!         Ok::<_, std::io::Error>(())
//!     });
//!     Acknowledgement::from(&handled).into()
//! }
//! ```
//!
//! # What WeChat Pay does with the answer
//!
//! WeChat Pay waits 5 seconds. 200 or 204 is success. After any other response, or none, it sends the same
//! notification again with the same `id` and a new signature: after 15 s, 15 s, 30 s, 3 min, 10 min, 20 min, three
//! times 30 min, 60 min, three times 3 h and twice 6 h, which is 15 times in 24 h 4 min. Even so, notifications may
//! arrive more than once, in any order, or never: query orders that stay open. [Official
//! page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter3_11.shtml)
//!
//! Occasionally WeChat Pay sends one with a wrong signature on purpose, to check that it is refused. It is refused
//! like any other forgery, and comes again with a correct one.

mod acknowledgement;
mod deduplicator;
mod envelope;
mod error;
mod events;
mod inbox;
mod memory;
#[cfg(feature = "async")]
mod offloaded;
mod original_type;
mod plaintext;
mod receiver;
#[cfg(test)]
mod tests;

pub use crate::notify_url::{NotifyUrlIssue, notify_url_issues};
pub use acknowledgement::Acknowledgement;
#[cfg(feature = "async")]
pub use deduplicator::AsyncDeduplicator;
pub use deduplicator::{Claim, Deduplicator, DeduplicatorError, Ticket};
pub use error::ReceiveError;
pub use events::Events;
#[doc(hidden)]
pub use events::{EventArm, decode_event};
#[cfg(feature = "async")]
pub use inbox::AsyncInbox;
pub use inbox::{HandleError, Handled, Inbox};
pub use memory::MemoryDeduplicator;
#[cfg(feature = "async")]
pub use offloaded::Offloaded;
#[doc(hidden)]
pub use original_type::printed_original_type;
#[doc(hidden)]
pub use plaintext::EventResource;
pub use plaintext::{FromNotification, Plaintext};
pub use receiver::{Notification, NotificationReceiver};
