//! Notifications of WeChat Pay as an extractor of [axum](https://docs.rs/axum).
//!
//! A handler that asks for a [`Notification<T>`](Notification) is called with what WeChat Pay has
//! signed and nothing else; the rest is answered as WeChat Pay expects it. The router's state
//! has the [`Receiver`], which several handlers share, each with a type of its own.
//!
//! ```
//! use axum::Router;
//! use axum::http::StatusCode;
//! use axum::routing::post;
//! use wxpay_axum::Notification;
//! use wxpay_core::notification::Receiver;
//! use wxpay_core::{Merchant, model};
//!
//! model! {
//!     /// A payment, as far as this shop reads it.
//!     pub answer Payment {
//!         always {
//!             /// The shop's number of the order.
//!             out_trade_no: String,
//!         }
//!         optional {}
//!     }
//! }
//!
//! async fn paid(Notification(notification): Notification<Payment>) -> StatusCode {
//!     println!("{} is paid", notification.resource.out_trade_no);
//!     StatusCode::NO_CONTENT
//! }
//!
//! fn router(merchant: Merchant) -> Router {
//!     Router::new().route("/notify/paid", post(paid)).with_state(Receiver::new(merchant))
//! }
//! ```
//!
//! A larger state implements `FromRef` for the receiver, by hand or with axum's derive macro.
//!
//! # Processing once
//!
//! The extractor receives; a repeat is received again. Put the layer of `wxpay-tower` before the
//! route and each notification reaches the handler until it was processed once: the extractor takes
//! over what the layer has received. Or call an [`AsyncInbox`](wxpay_core::notification::Inbox) in
//! the handler, with the headers and the body as `Bytes`, and answer with an [`Answer`].

mod extract;
mod respond;
#[cfg(test)]
mod tests;

pub use extract::{Notification, Rejection};
pub use respond::Answer;
#[doc(no_inline)]
pub use wxpay_core::notification::Receiver;
