use std::sync::Arc;
use std::time::Duration;

use rustls::ClientConfig;
use wxpay_rustls::pool;

use crate::{Hyper, Proxy};

/// Settings of a [`Hyper`] transport.
#[derive(Clone, Debug)]
#[must_use]
pub struct Builder {
    pub(crate) tls: Arc<ClientConfig>,
    pub(crate) proxy: Option<Proxy>,
    pub(crate) pool_idle_timeout: Duration,
    pub(crate) pool_max_idle_per_host: usize,
}

impl Builder {
    pub(crate) fn new(mut tls: ClientConfig) -> Self {
        if tls.alpn_protocols.is_empty() {
            tls.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        }
        Self {
            tls: Arc::new(tls),
            proxy: None,
            pool_idle_timeout: pool::IDLE_TIMEOUT,
            pool_max_idle_per_host: pool::MAX_IDLE_PER_HOST,
        }
    }

    /// Reaches servers through this proxy. Default: none; the environment is not read.
    pub fn proxy(mut self, proxy: Proxy) -> Self {
        self.proxy = Some(proxy);
        self
    }

    /// Time that an unused connection is kept for the next request. Default: 10 s.
    ///
    /// Keep it below the keep-alive time of the server: a connection that the server closes while
    /// a request is being written means a request with an unknown outcome.
    pub const fn pool_idle_timeout(mut self, timeout: Duration) -> Self {
        self.pool_idle_timeout = timeout;
        self
    }

    /// Number of unused connections that are kept for each host and runtime, 0 for none. Default: 16.
    pub const fn pool_max_idle_per_host(mut self, connections: usize) -> Self {
        self.pool_max_idle_per_host = connections;
        self
    }

    /// Builds the transport, without any connections.
    #[must_use]
    pub fn build(self) -> Hyper {
        Hyper::from_settings(self)
    }
}
