//! Notifications: their events, recipients, times and outcomes. `deliver` opens the connections.

mod brand;
mod delivery;
mod event;
mod message;
mod outbox;
mod request;
mod sending;

pub use brand::BrandNotice;
pub use delivery::{NoticeAttempt, NoticeOutcome};
pub(crate) use event::Event;
pub(crate) use message::Beginning;
pub use message::NoticeMessage;
#[cfg(feature = "sqlite")]
pub(crate) use outbox::KEPT;
#[cfg(feature = "control")]
pub(crate) use outbox::PostedNotice;
pub(crate) use outbox::{Outbox, Outgoing};
pub(crate) use request::request;
pub(crate) use sending::Sending;
