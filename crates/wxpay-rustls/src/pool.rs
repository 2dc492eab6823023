//! Number of unused connections that a transport keeps by default, and their lifetime.

use std::time::Duration;

/// Time that an unused connection is kept.
///
/// A server that closes an idle connection in the very moment in which a request is written on it
/// leaves the outcome of that request unknown. Ten seconds stay below the keep-alive time of common
/// servers and load balancers (15 to 75 s), so it is this side that closes first; the price is one
/// more handshake for a client that was idle that long.
pub const IDLE_TIMEOUT: Duration = Duration::from_secs(10);

/// Number of unused connections that are kept for a host.
pub const MAX_IDLE_PER_HOST: usize = 16;
