//! Shelves: the containers on which books keep what must survive a restart.
//!
//! # Writing a book
//! 1. An object is a struct that derives `Serialize` and `Deserialize` and implements [`Kept`]. What must be
//!    remembered beside its public form (terms, a [`Fingerprint`] of its parameters) lies in the same struct.
//! 2. The book has a [`Shelf`] of it. It adds by [`Shelf::put`], reads by [`Shelf::get`], and changes only by
//!    [`Shelf::change`], which marks the object. An object is never taken off: a deleted one has a state that says so.
//! 3. What happens later by itself is planned by [`Shelf::plan`] and comes up in [`Shelf::next_due`]. Plans are saved
//!    with their objects.
//! 4. A counter or a switch is a [`Register`]; a list that forgets its oldest items is a [`Ring`].
//! 5. Each container is listed once, in `State::books`. Everything else (rows for the store, changes for the live
//!    stream, snapshots) follows from that. What a book derives from its objects (a count, another index) is derived
//!    again in `State::loaded`.
//!
//! Times are saved by `#[serde(with = "crate::shelf::seconds")]`, static strings by
//! `#[serde(deserialize_with = "crate::shelf::interned")]`.

mod fingerprint;
mod intern;
mod objects;
mod plan;
mod register;
mod ring;
mod rows;
pub(crate) mod seconds;

pub(crate) use fingerprint::Fingerprint;
pub(crate) use intern::{Interned, interned, interned_option};
pub(crate) use objects::{Kept, Shelf};
pub(crate) use plan::{Stay, Terms};
pub(crate) use register::Register;
pub(crate) use ring::Ring;
pub use rows::Change;
#[cfg(feature = "sqlite")]
pub(crate) use rows::Row;
pub(crate) use rows::{Batch, Book};
