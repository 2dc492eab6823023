//! Servers on loopback that follow a case's script, with one thread per connection.

use std::io::{self, BufReader, Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::wire::Received;

/// Timeout of a server for its peer, so that no thread outlives its test.
const PATIENCE: Duration = Duration::from_secs(60);

/// A listener that runs a script on each connection until it is dropped.
pub(super) struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    acceptor: Option<JoinHandle<()>>,
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    stopped: bool,
    sockets: Vec<Weak<TcpStream>>,
    requests: Vec<Received>,
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A connection that is closed when its script drops it, though the server can end it too.
pub(super) struct Socket(Arc<TcpStream>);

impl Socket {
    /// Waits until the transport has written something, and leaves it unread.
    pub(super) fn wait_for_bytes(&self) -> io::Result<()> {
        loop {
            // A process that was stopped and goes on has reads with a timeout interrupted.
            match self.0.peek(&mut [0]) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                other => return other.map(drop),
            }
        }
    }
}

impl Read for Socket {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        (&*self.0).read(buffer)
    }
}

impl Write for Socket {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        (&*self.0).write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        (&*self.0).flush()
    }
}

/// The script's side of a connection. Its errors end the connection only: the case checks the transport's result.
pub(super) struct Peer<S> {
    /// Number of this connection on the server, from 0.
    pub(super) index: usize,
    stream: BufReader<S>,
    shared: Arc<Shared>,
}

impl Server {
    pub(super) fn start(
        script: impl Fn(Peer<Socket>) -> io::Result<()> + Send + Sync + 'static,
    ) -> Result<Self, String> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(cannot_listen)?;
        let address = listener.local_addr().map_err(cannot_listen)?;
        let shared = Arc::new(Shared::default());
        let acceptor = thread::spawn({
            let shared = Arc::clone(&shared);
            move || accept(&listener, &shared, &Arc::new(script))
        });
        Ok(Self {
            address,
            shared,
            acceptor: Some(acceptor),
        })
    }

    /// A server that answers every request the same way, on as many connections as are opened.
    pub(super) fn answering(answer: impl Into<Vec<u8>>) -> Result<Self, String> {
        let answer = answer.into();
        Self::start(move |mut peer| {
            while peer.read()?.is_some() {
                peer.write(&answer)?;
            }
            Ok(())
        })
    }

    pub(super) fn http(&self, target: &str) -> String {
        format!("http://{}{target}", self.address)
    }

    pub(super) fn https(&self, target: &str) -> String {
        format!("https://localhost:{}{target}", self.address.port())
    }

    pub(super) const fn port(&self) -> u16 {
        self.address.port()
    }

    /// Number of connections accepted so far.
    pub(super) fn connections(&self) -> usize {
        self.shared.state().sockets.len()
    }

    /// The requests that were read whole so far, over all connections.
    pub(super) fn requests(&self) -> Vec<Received> {
        self.shared.state().requests.clone()
    }
}

impl Drop for Server {
    /// Releases whatever is held, closes all connections and waits for the threads.
    fn drop(&mut self) {
        let mut state = self.shared.state();
        state.stopped = true;
        for socket in state.sockets.iter().filter_map(Weak::upgrade) {
            // Fails only if it is closed already.
            let _ = socket.shutdown(Shutdown::Both);
        }
        drop(state);
        self.shared.changed.notify_all();
        // Wakes the acceptor; if the listener is gone, so is the acceptor.
        let _ = TcpStream::connect(self.address);
        if let Some(acceptor) = self.acceptor.take() {
            let _ = acceptor.join();
        }
    }
}

fn accept<F>(listener: &TcpListener, shared: &Arc<Shared>, script: &Arc<F>)
where
    F: Fn(Peer<Socket>) -> io::Result<()> + Send + Sync + 'static,
{
    let mut threads = Vec::new();
    while let Ok((socket, _)) = listener.accept() {
        let mut state = shared.state();
        if state.stopped {
            break;
        }
        let socket = Arc::new(socket);
        let index = state.sockets.len();
        state.sockets.push(Arc::downgrade(&socket));
        drop(state);

        let peer = Peer {
            index,
            stream: BufReader::new(Socket(socket)),
            shared: Arc::clone(shared),
        };
        let script = Arc::clone(script);
        threads.push(thread::spawn(move || {
            let _ = peer
                .stream
                .get_ref()
                .0
                .set_read_timeout(Some(PATIENCE))
                .and_then(|()| script(peer));
        }));
    }
    for thread in threads {
        let _ = thread.join();
    }
}

impl<S: Read + Write> Peer<S> {
    /// Reads the next request whole and notes it, `None` when the transport closed the connection.
    pub(super) fn read(&mut self) -> io::Result<Option<Received>> {
        let request = Received::read(self.index, &mut self.stream)?;
        self.shared.state().requests.extend(request.clone());
        Ok(request)
    }

    pub(super) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.stream.get_mut().write_all(bytes)?;
        self.stream.get_mut().flush()
    }

    /// Reads the next request, which must be there, and answers it.
    pub(super) fn answer(&mut self, bytes: &[u8]) -> io::Result<Received> {
        let request = self.read()?.ok_or(io::ErrorKind::UnexpectedEof)?;
        self.write(bytes)?;
        Ok(request)
    }

    /// Does nothing until the server is dropped.
    pub(super) fn hold(&self) {
        self.pause(PATIENCE);
    }

    /// Does nothing for this long, unless the server is dropped: then `false`, at once.
    pub(super) fn pause(&self, time: Duration) -> bool {
        let state = self.shared.state();
        self.shared
            .changed
            .wait_timeout_while(state, time, |state| !state.stopped)
            .is_ok_and(|(_, waited)| waited.timed_out())
    }

    /// The same connection with a layer around its stream.
    pub(super) fn wrap<T: Read>(
        self,
        layer: impl FnOnce(S) -> io::Result<T>,
    ) -> io::Result<Peer<T>> {
        Ok(Peer {
            index: self.index,
            stream: BufReader::new(layer(self.stream.into_inner())?),
            shared: self.shared,
        })
    }

    /// The stream itself, of which nothing was read ahead before the first request.
    pub(super) fn stream(&mut self) -> &mut S {
        self.stream.get_mut()
    }
}

fn cannot_listen(error: io::Error) -> String {
    format!("the suite cannot listen on loopback: {error}")
}
