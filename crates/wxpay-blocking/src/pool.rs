//! Connections that wait for their next request.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::Uri;
use http::uri::Scheme;

use crate::connection::Connection;
use crate::deadline::Deadline;

/// The server at the other end of a connection.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Server {
    is_https: bool,
    host: Box<str>,
    port: Option<u16>,
}

pub(crate) struct Pool {
    idle: Mutex<HashMap<Server, Vec<Idle>>>,
    timeout: Duration,
    max_per_server: usize,
}

struct Idle {
    connection: Connection,
    until: Deadline,
}

impl Server {
    /// The server of an absolute URI.
    pub(crate) fn of(uri: &Uri) -> Self {
        Self {
            is_https: uri.scheme() == Some(&Scheme::HTTPS),
            host: uri.host().unwrap_or_default().to_ascii_lowercase().into(),
            port: uri.port_u16(),
        }
    }
}

impl Pool {
    pub(crate) fn new(timeout: Duration, max_per_server: usize) -> Self {
        Self {
            idle: Mutex::default(),
            timeout,
            max_per_server,
        }
    }

    /// Takes the connection that was used last and that is still open.
    pub(crate) fn take(&self, server: &Server) -> Option<Connection> {
        loop {
            let mut idle = self.idle();
            let mut last = idle.get_mut(server)?.pop()?;
            // Both may ask the system, and closing certainly does.
            drop(idle);
            if last.is_current() && last.connection.is_idle() {
                return Some(last.connection);
            }
        }
    }

    /// Keeps a connection for the next request, and closes connections that were idle for too long.
    pub(crate) fn put(&self, server: Server, connection: Connection) {
        let mut closed = Vec::new();
        let mut idle = self.idle();
        for connections in idle.values_mut() {
            let split = connections.partition_point(|idle| !idle.is_current());
            closed.extend(connections.drain(..split));
        }
        idle.retain(|_, connections| !connections.is_empty());
        if self.max_per_server > 0 {
            let connections = idle.entry(server).or_default();
            if connections.len() >= self.max_per_server {
                closed.push(connections.remove(0));
            }
            connections.push(Idle {
                connection,
                until: Deadline::after(self.timeout),
            });
        }
        drop(idle);
        drop(closed);
    }

    fn idle(&self) -> MutexGuard<'_, HashMap<Server, Vec<Idle>>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Idle {
    fn is_current(&self) -> bool {
        self.until.remaining().is_ok()
    }
}

#[cfg(test)]
mod tests {
    use std::net::{TcpListener, TcpStream};

    use super::*;
    use crate::stream::{Socket, Stream};

    /// Connections to a listener that holds its side of them open.
    struct Peer {
        listener: TcpListener,
        held: Vec<TcpStream>,
    }

    impl Peer {
        fn new() -> Self {
            let listener = TcpListener::bind("127.0.0.1:0").unwrap();
            let held = Vec::new();
            Self { listener, held }
        }

        fn connection(&mut self) -> Connection {
            let tcp = TcpStream::connect(self.listener.local_addr().unwrap()).unwrap();
            self.held.push(self.listener.accept().unwrap().0);
            let socket = Socket::new(tcp, Deadline::after(Duration::from_secs(60)));
            Connection::new(Stream::Plain(socket))
        }
    }

    fn server(uri: &'static str) -> Server {
        Server::of(&Uri::from_static(uri))
    }

    #[test]
    fn a_connection_is_taken_once_and_by_its_own_server_only() {
        let mut peer = Peer::new();
        let pool = Pool::new(Duration::from_secs(60), 16);
        pool.put(server("https://a.example/x"), peer.connection());
        for other in [
            "http://a.example/x",
            "https://a.example:444/x",
            "https://b.example/x",
        ] {
            assert!(pool.take(&server(other)).is_none(), "{other}");
        }
        assert!(pool.take(&server("https://A.example/y?z")).is_some());
        assert!(pool.take(&server("https://a.example/x")).is_none());
    }

    #[test]
    fn a_connection_that_was_closed_or_is_too_old_is_not_taken() {
        let mut peer = Peer::new();
        let a = server("http://a.example");
        let pool = Pool::new(Duration::from_secs(60), 16);
        pool.put(a.clone(), peer.connection());
        peer.held.clear();
        assert!(pool.take(&a).is_none());

        let pool = Pool::new(Duration::ZERO, 16);
        pool.put(a.clone(), peer.connection());
        assert!(pool.take(&a).is_none());
    }

    #[test]
    fn no_more_connections_are_kept_than_was_said() {
        let mut peer = Peer::new();
        let a = server("http://a.example");
        for max in [0, 2] {
            let pool = Pool::new(Duration::from_secs(60), max);
            for _ in 0..4 {
                pool.put(a.clone(), peer.connection());
            }
            let kept = std::iter::from_fn(|| pool.take(&a)).count();
            assert_eq!(kept, max);
        }
    }

    #[test]
    fn what_is_too_old_goes_when_another_comes() {
        let mut peer = Peer::new();
        let pool = Pool::new(Duration::ZERO, 16);
        pool.put(server("http://a.example"), peer.connection());
        pool.put(server("http://b.example"), peer.connection());
        assert_eq!(pool.idle().len(), 1);
    }
}
