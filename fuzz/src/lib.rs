//! The work of each fuzz target: everything that must hold, as assertions.
//!
//! A target is a function from bytes to nothing that panics when something does not hold. So the
//! same functions run under a fuzzer and, over the seeds, as tests.

pub mod answers;
pub mod authorization;
pub mod bills;
pub mod configuration;
pub mod headers;
pub mod keys;
pub mod multipart;
pub mod notifications;

mod message;
mod place;
