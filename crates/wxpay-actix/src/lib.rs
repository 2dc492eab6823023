//! Notifications of WeChat Pay as an extractor of [actix-web](https://docs.rs/actix-web).
//!
//! A handler with a [`Notification<T>`](Notification) argument receives only notifications that WeChat
//! Pay signed. The extractor answers all others as WeChat Pay expects. The application's data
//! holds the [`NotificationReceiver`]. Several handlers share it, each with its own type.
//!
//! ```
//! use actix_web::{HttpResponse, web};
//! use wxpay_actix::Notification;
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
//! async fn paid(Notification(notification): Notification<Payment>) -> HttpResponse {
//!     println!("{} is paid", notification.resource.out_trade_no);
//!     HttpResponse::NoContent().finish()
//! }
//!
//! fn routes(receiver: NotificationReceiver) -> impl Fn(&mut web::ServiceConfig) {
//!     move |config| {
//!         config
//!             .app_data(web::Data::new(receiver.clone()))
//!             .route("/notify/paid", web::post().to(paid));
//!     }
//! }
//! # let _: fn(NotificationReceiver) -> _ = routes;
//! ```
//!
//! # Processing once
//!
//! The extractor does not deduplicate: it receives a repeat, too. To have each processed once, call an
//! [`AsyncInbox`](wxpay_core::notification::Inbox) in the handler, with [`headers`] and the body as
//! `web::Bytes`, and answer with an [`Answer`].
//!
//! # A peer that hangs up
//!
//! WeChat Pay hangs up after 5 seconds. When the connection breaks, actix-web drops the handler at
//! the `.await` that it has reached; with `HttpServer::h1_allow_half_closed(false)` it does so when
//! the peer closes the connection as well. Work that must not stop half way belongs in a task of
//! its own:
//!
//! ```
//! use actix_web::{HttpRequest, web};
//! use wxpay_actix::{Answer, headers};
//! use wxpay_core::notification::{Acknowledgement, AsyncInbox, Notification, Plaintext};
//!
//! async fn process(notification: Notification<Plaintext>) -> Result<(), std::io::Error> {
//!     println!("{} is processed", notification.id);
//!     Ok(())
//! }
//!
//! async fn notify(inbox: web::Data<AsyncInbox>, request: HttpRequest, body: web::Bytes) -> Answer {
//!     let headers = headers(&request);
//!     let task = actix_web::rt::spawn(async move { inbox.handle(&headers, &body, process).await });
//!     match task.await {
//!         Ok(handled) => Answer::from(&handled),
//!         // The task panicked. The notification comes again.
//!         Err(_) => Answer(Acknowledgement::failure("not processed")),
//!     }
//! }
//! ```

mod extract;
mod respond;
#[cfg(test)]
mod tests;

pub use extract::{Notification, Rejection, headers};
pub use respond::Answer;
#[doc(no_inline)]
pub use wxpay_core::notification::NotificationReceiver;
