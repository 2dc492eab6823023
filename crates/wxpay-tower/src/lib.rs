//! WeChat Pay as [tower](https://docs.rs/tower) services: notifications as a layer, for axum and other
//! servers whose bodies can be made from `Bytes`, and calls as a service ([`CallService`]).
//!
//! # Notifications
//!
//! The layer reads the body, verifies and decrypts it, and passes each notification to the service
//! until it was processed once. Rejected notifications never reach the service. The service finds a
//! [`Notification<Plaintext>`](Notification) in the request's extensions, and its status reports the
//! outcome:
//!
//! | status of the service | answer to WeChat Pay | WeChat Pay |
//! |---|---|---|
//! | 2xx | 204 | does not repeat it |
//! | 4xx or 5xx | the same | repeats it, and it is processed again |
//! | any other | 500 | repeats it, and it is processed again |
//!
//! By default, a peer that hangs up cancels the service, because servers drop the request's future.
//! WeChat Pay hangs up after 5 seconds. [`NotificationLayer::detached`] lets the service run to its
//! end.
//!
//! Users of axum take the notification out with the extractor of `wxpay-axum`.
//!
//! ```
//! use tower_layer::Layer;
//! use wxpay_core::Merchant;
//! use wxpay_core::notification::{AsyncInbox, MemoryDeduplicator, NotificationReceiver};
//! use wxpay_tower::NotificationLayer;
//!
//! # fn example<S>(merchant: Merchant, service: S) -> wxpay_tower::NotificationService<S> {
//! let inbox = AsyncInbox::new(NotificationReceiver::new(merchant), MemoryDeduplicator::new());
//! let layer = NotificationLayer::new(inbox).observe(|handled| {
//!     if let Err(error) = handled {
//!         eprintln!("{error}");
//!     }
//! });
//! let service = layer.layer(service);
//! # service
//! # }
//! ```

mod calls;
mod layer;
mod service;
#[cfg(test)]
mod tests;

pub use calls::CallService;
pub use layer::{NotificationLayer, Task};
pub use service::NotificationService;
#[doc(no_inline)]
pub use wxpay_core::notification::{AsyncInbox, Notification, Plaintext};
