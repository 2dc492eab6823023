//! A pool of connections for each runtime.
//!
//! A connection is a task of the runtime that opened it. While nothing drives that runtime (a
//! `current_thread` runtime outside of `block_on`), the connection neither writes a request nor
//! reads a response, and a request of another runtime would wait on it until its time limit. So a
//! request takes connections of its own runtime only.

use std::collections::HashMap;
use std::convert::Infallible;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use hyper_util::client::legacy::Client;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tokio::runtime::{Handle, Id};
use tokio::sync::oneshot;
use wxpay_core::transport::TransportError;

use crate::connector::Connector;
use crate::sending::Sending;

/// Time that an HTTP/2 connection may be silent during a request before a ping is sent, and the timeout of that ping.
/// Without it, a silently dead connection would lose one request after another, because HTTP/2 shares one among all.
const H2_KEEP_ALIVE: Duration = Duration::from_secs(10);

/// Connections of one runtime.
pub(crate) type Pool = Client<Connector, Sending>;

/// The pools of all runtimes that a transport was used in and that have not ended.
pub(crate) struct Pools {
    connector: Connector,
    idle_timeout: Duration,
    max_idle_per_host: usize,
    opened: Mutex<Opened>,
}

#[derive(Default)]
struct Opened {
    pools: HashMap<Id, Entry>,
    count: u64,
}

struct Entry {
    pool: Pool,
    /// Tells the pool from an earlier one: tokio may give the id of a runtime that ended to another.
    number: u64,
    /// Ends the [`Watch`] when the entry is dropped.
    _dropped: oneshot::Sender<Infallible>,
}

impl Pools {
    pub(crate) fn new(
        connector: Connector,
        idle_timeout: Duration,
        max_idle_per_host: usize,
    ) -> Self {
        Self {
            connector,
            idle_timeout,
            max_idle_per_host,
            opened: Mutex::default(),
        }
    }

    pub(crate) const fn connector(&self) -> &Connector {
        &self.connector
    }

    /// The pool of the runtime that runs the caller.
    ///
    /// # Errors
    /// Outside of a runtime, where nothing can be sent.
    pub(crate) fn current(self: &Arc<Self>) -> Result<Pool, TransportError> {
        let runtime = Handle::try_current().map_err(TransportError::not_sent)?;
        let mut opened = self.opened();
        if let Some(entry) = opened.pools.get(&runtime.id()) {
            return Ok(entry.pool.clone());
        }
        opened.count += 1;
        let number = opened.count;
        let (dropped, is_dropped) = oneshot::channel();
        let pool = self.open();
        let entry = Entry {
            pool: pool.clone(),
            number,
            _dropped: dropped,
        };
        opened.pools.insert(runtime.id(), entry);
        drop(opened);

        let watch = Watch {
            pools: Arc::downgrade(self),
            runtime: runtime.id(),
            number,
        };
        runtime.spawn(async move {
            let _watch = watch;
            // Nothing is ever sent: it ends when the entry is dropped, or with the runtime.
            let _ = is_dropped.await;
        });
        Ok(pool)
    }

    fn open(&self) -> Pool {
        Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(self.idle_timeout)
            .pool_max_idle_per_host(self.max_idle_per_host)
            .timer(TokioTimer::new())
            .http2_keep_alive_interval(H2_KEEP_ALIVE)
            .http2_keep_alive_timeout(H2_KEEP_ALIVE)
            // Repeats only what hyper hands back unwritten from a pooled connection that turned
            // out to be closed; a request of which a byte may have left is never handed back.
            .retry_canceled_requests(true)
            .build(self.connector.clone())
    }

    fn opened(&self) -> MutexGuard<'_, Opened> {
        self.opened.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Pools {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pools")
            .field("len", &self.opened().pools.len())
            .finish_non_exhaustive()
    }
}

/// Held by a task of the runtime, and so dropped with it: then the pool is dropped as well.
struct Watch {
    pools: Weak<Pools>,
    runtime: Id,
    number: u64,
}

impl Drop for Watch {
    fn drop(&mut self) {
        let Some(pools) = self.pools.upgrade() else {
            return;
        };
        let mut opened = pools.opened();
        let is_own = opened
            .pools
            .get(&self.runtime)
            .is_some_and(|entry| entry.number == self.number);
        let ended = is_own.then(|| opened.pools.remove(&self.runtime));
        // Closes connections, which must not happen under the lock.
        drop(opened);
        drop(ended);
    }
}

#[cfg(test)]
#[cfg(all(feature = "aws-lc", feature = "webpki-roots"))]
mod tests {
    use tokio::runtime::{Builder, Runtime};

    use super::*;
    use crate::Hyper;

    fn runtime() -> Runtime {
        Builder::new_current_thread().enable_all().build().unwrap()
    }

    fn pools() -> Arc<Pools> {
        Arc::clone(Hyper::new().pools())
    }

    fn len(pools: &Pools) -> usize {
        pools.opened().pools.len()
    }

    #[test]
    fn each_runtime_has_one_pool_until_it_ends() {
        let pools = pools();
        assert!(pools.current().is_err());
        let (first, second) = (runtime(), Runtime::new().unwrap());
        for _ in 0..3 {
            first.block_on(async { pools.current().map(drop) }).unwrap();
            second
                .block_on(async { pools.current().map(drop) })
                .unwrap();
        }
        assert_eq!(len(&pools), 2);
        drop(first);
        assert_eq!(len(&pools), 1);
        drop(second);
        assert_eq!(len(&pools), 0);
    }

    #[test]
    fn a_runtime_that_is_shut_down_in_the_background_loses_its_pool() {
        let pools = pools();
        let runtime = runtime();
        runtime
            .block_on(async { pools.current().map(drop) })
            .unwrap();
        runtime.shutdown_background();
        assert_eq!(len(&pools), 0);
    }

    #[test]
    fn a_dropped_transport_leaves_no_task_in_its_runtime() {
        let runtime = runtime();
        runtime.block_on(async {
            let pools = pools();
            pools.current().map(drop).unwrap();
            assert_eq!(Handle::current().metrics().num_alive_tasks(), 1);
            drop(pools);
            while Handle::current().metrics().num_alive_tasks() > 0 {
                tokio::task::yield_now().await;
            }
        });
    }

    #[test]
    fn the_end_of_a_runtime_leaves_the_pool_of_one_with_the_same_id() {
        let pools = pools();
        let runtime = runtime();
        runtime
            .block_on(async { pools.current().map(drop) })
            .unwrap();
        drop(Watch {
            pools: Arc::downgrade(&pools),
            runtime: runtime.handle().id(),
            number: 0,
        });
        assert_eq!(len(&pools), 1);
    }
}
