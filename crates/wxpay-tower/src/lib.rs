//! WeChat Pay as [tower](https://docs.rs/tower) services: notifications as a layer, for axum and other
//! servers whose bodies can be made from `Bytes`, and calls as a service ([`CallService`]).
//!
//! # Notifications
//!
//! The layer stands before the service that processes notifications. It reads the body, verifies
//! and decrypts it, and has each notification processed once; what it refuses never reaches the
//! service. The service finds a [`Notification<Plaintext>`](Notification) in the request's
//! extensions, and says by its status what has become of it:
//!
//! | the service answers | WeChat Pay is answered | and |
//! |---|---|---|
//! | 2xx | 204 | does not send it again |
//! | 4xx or 5xx | the same | sends it again, and it is processed again |
//! | anything else | 500 | sends it again, and it is processed again |
//!
//! A peer that hangs up cancels the service by default, as servers drop the request's future. WeChat
//! Pay hangs up after 5 seconds. [`NotificationLayer::detached`] lets the service run to its end
//! whatever the peer does.
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
