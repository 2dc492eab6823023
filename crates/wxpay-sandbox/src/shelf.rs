//! Shelves: containers for state of the books that must survive a restart.
//!
//! # Writing a book
//! 1. An object is a struct that derives `Serialize` and `Deserialize` and implements [`Kept`]. Internal data beside
//!    its public form (terms, a [`Fingerprint`] of its parameters) is in the same struct.
//! 2. The book has a [`Shelf`] of it. It adds by [`Shelf::put`], reads by [`Shelf::get`], and changes only by
//!    [`Shelf::change`], which marks the object. Objects are never removed: a deleted one has a state for it.
//! 3. Later changes are planned by [`Shelf::plan`] and returned by [`Shelf::next_due`]. Plans are saved with their
//!    objects.
//! 4. A counter or a switch is a [`Register`]; a list that drops its oldest items is a [`Ring`].
//! 5. Each container is listed once, in `State::books`. Everything else (rows for the store, changes for the live
//!    stream, snapshots) follows from that. Derived data of a book (a count, another index) is rebuilt in
//!    `State::loaded`.
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
