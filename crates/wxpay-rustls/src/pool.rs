//! Number of unused connections that a transport keeps by default, and their lifetime.

use std::time::Duration;

/// Time that an unused connection is kept.
///
/// If a server closes an idle connection while a request is written to it, the outcome of that request is unknown. Ten
/// seconds are below the keep-alive time of common servers and load balancers (15 to 75 s), so this side closes first;
/// the price is another handshake after an idle period.
pub const IDLE_TIMEOUT: Duration = Duration::from_secs(10);

/// Number of unused connections that are kept for a host.
pub const MAX_IDLE_PER_HOST: usize = 16;
