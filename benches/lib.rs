//! Shared by the benchmarks: a backend without cost, requests and answers of 1 KiB, a server that
//! gives one canned answer, and what the system says about the running process.

#![expect(
    clippy::expect_used,
    clippy::missing_panics_doc,
    reason = "a benchmark fails loudly, and its inputs are known to be good"
)]

pub mod bills;
pub mod metered;
pub mod null;
pub mod process;
pub mod results;
pub mod samples;
pub mod server;
