//! Notifications of WeChat Pay as an extractor of [axum](https://docs.rs/axum).
//!
//! A handler with a [`Notification<T>`](Notification) argument receives only notifications that WeChat
//! Pay signed. The extractor answers all others as WeChat Pay expects. The router's state
//! holds the [`NotificationReceiver`]. Several handlers share it, each with its own type.
//!
//! ```
//! use axum::Router;
//! use axum::http::StatusCode;
//! use axum::routing::post;
//! use wxpay_axum::Notification;
//! use wxpay_core::notification::NotificationReceiver;
//! use wxpay_core::{Merchant, model};
//!
//! model! {
//!     /// The fields of a payment that this shop reads.
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
//!     Router::new().route("/notify/paid", post(paid)).with_state(NotificationReceiver::new(merchant))
//! }
//! ```
//!
//! A larger state implements `FromRef` for the receiver, by hand or with axum's derive macro.
//!
//! # Processing once
//!
//! The extractor does not deduplicate: it receives a repeat, too. Put the layer of `wxpay-tower` before the route and
//! each notification reaches the handler until it was processed once: the extractor uses what the layer received. Or
//! call an [`AsyncInbox`](wxpay_core::notification::Inbox) in the handler, with the headers and the body as `Bytes`,
//! and answer with an [`Answer`].
//!
//! # A peer that hangs up
//!
//! WeChat Pay hangs up after 5 seconds, and axum then drops the handler at the `.await` that it has
//! reached. Work that must not stop half way belongs in a task of its own: the layer of
//! `wxpay-tower` starts one when it is `detached`, and a handler spawns it:
//!
//! ```
//! use axum::body::Bytes;
//! use axum::extract::State;
//! use axum::http::HeaderMap;
//! use wxpay_axum::Answer;
//! use wxpay_core::notification::{Acknowledgement, AsyncInbox, Notification, Plaintext};
//!
//! async fn process(notification: Notification<Plaintext>) -> Result<(), std::io::Error> {
//!     println!("{} is processed", notification.id);
//!     Ok(())
//! }
//!
//! async fn notify(State(inbox): State<AsyncInbox>, headers: HeaderMap, body: Bytes) -> Answer {
//!     let task = tokio::spawn(async move { inbox.handle(&headers, &body, process).await });
//!     match task.await {
//!         Ok(handled) => Answer::from(&handled),
//!         // The task panicked. The notification comes again.
//!         Err(_) => Answer(Acknowledgement::failure("not processed")),
//!     }
//! }
//! # let _: axum::Router<AsyncInbox> = axum::Router::new().route("/notify", axum::routing::post(notify));
//! ```

mod extract;
mod respond;
#[cfg(test)]
mod tests;

pub use extract::{Notification, Rejection};
pub use respond::Answer;
#[doc(no_inline)]
pub use wxpay_core::notification::NotificationReceiver;
