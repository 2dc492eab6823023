use std::time::Duration;

/// The bounds that a transport keeps for one request.
#[doc(alias("timeout", "deadline"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Connect timeout, including name resolution and the TLS handshake. Default: 5 s.
    pub connect: Duration,
    /// Timeout of the whole exchange, to the last byte of the response. Default: 30 s.
    ///
    /// An upload from a source gets one more second for every 64 KiB. A streamed response, such as a download, must
    /// begin within this limit; its body may take longer as long as it makes progress.
    pub total: Duration,
    /// Idle timeout of a streamed body. Default: 30 s.
    pub idle: Duration,
    /// Limit of a response's body in bytes. Default: 8 MiB.
    pub max_body: u64,
}

impl Limits {
    /// Bounds the connection phase.
    #[must_use]
    pub const fn connect(mut self, limit: Duration) -> Self {
        self.connect = limit;
        self
    }

    /// Bounds the whole exchange.
    #[must_use]
    pub const fn total(mut self, limit: Duration) -> Self {
        self.total = limit;
        self
    }

    /// Bounds the time without progress of a streamed body.
    #[must_use]
    pub const fn idle(mut self, limit: Duration) -> Self {
        self.idle = limit;
        self
    }

    /// Bounds the response's body, in bytes.
    #[must_use]
    pub const fn max_body(mut self, limit: u64) -> Self {
        self.max_body = limit;
        self
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(5),
            total: Duration::from_secs(30),
            idle: Duration::from_secs(30),
            max_body: 8 << 20,
        }
    }
}
