//! Tests that cross the crates: both clients and all crypto backends against the sandbox, over real sockets.
#![expect(clippy::unwrap_used, reason = "the helpers of tests fail like tests")]

mod brands;
mod calls;
mod check;
mod client_builder;
mod configuration;
mod conformance;
mod credentials;
mod crypto;
mod diagnosis;
mod echo;
mod events;
mod fetching;
mod frontend;
mod key_downloads;
mod key_schedule;
mod matrix;
mod metrics;
mod notifications;
mod platform_keys;
mod server;
mod sm;
mod sm_openssl;
mod tampering;
mod transports;
