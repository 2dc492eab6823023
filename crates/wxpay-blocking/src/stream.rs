//! Bytes over TCP, in the clear or in TLS, under a deadline.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::sync::Arc;

use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ClientConnection, StreamOwned};

use crate::deadline::Deadline;

/// A TCP connection on which each read and each write ends at the deadline.
///
/// The system's own timeouts restart with every byte, so a peer that trickles would never run
/// into one.
#[derive(Debug)]
pub(crate) struct Socket {
    tcp: TcpStream,
    deadline: Deadline,
}

impl Socket {
    pub(crate) const fn new(tcp: TcpStream, deadline: Deadline) -> Self {
        Self { tcp, deadline }
    }

    fn until_done(
        &self,
        set_timeout: fn(&TcpStream, Option<std::time::Duration>) -> io::Result<()>,
        mut io: impl FnMut(&TcpStream) -> io::Result<usize>,
    ) -> io::Result<usize> {
        loop {
            match set_timeout(&self.tcp, self.deadline.remaining()?) {
                // macOS answers so once the peer has closed; the read or write itself says more.
                Err(error) if error.kind() == io::ErrorKind::InvalidInput => {}
                other => other?,
            }
            match io(&self.tcp) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                // What Unix calls a time-out of the socket.
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    return Err(io::ErrorKind::TimedOut.into());
                }
                done => return done,
            }
        }
    }
}

impl Read for Socket {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.until_done(TcpStream::set_read_timeout, |mut tcp| tcp.read(buffer))
    }
}

impl Write for Socket {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.until_done(TcpStream::set_write_timeout, |mut tcp| tcp.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Streams that HTTP is spoken over.
#[derive(Debug)]
pub(crate) enum Stream {
    Plain(Socket),
    Tls(Box<StreamOwned<ClientConnection, Socket>>),
}

impl Stream {
    /// TLS over `socket`, with the handshake done.
    ///
    /// rustls would do it on the first write, where a refused certificate could no longer be distinguished
    /// from a connection that was lost with the request on it.
    pub(crate) fn tls(
        mut socket: Socket,
        config: Arc<ClientConfig>,
        server: ServerName<'static>,
    ) -> io::Result<Self> {
        let mut session = ClientConnection::new(config, server).map_err(io::Error::other)?;
        while session.is_handshaking() {
            session.complete_io(&mut socket)?;
        }
        Ok(Self::Tls(Box::new(StreamOwned::new(session, socket))))
    }

    pub(crate) fn set_deadline(&mut self, deadline: Deadline) {
        match self {
            Self::Plain(socket) => socket.deadline = deadline,
            Self::Tls(stream) => stream.sock.deadline = deadline,
        }
    }

    /// Returns whether an idle connection can take another request: the peer has neither closed it nor sent
    /// unrequested data.
    pub(crate) fn is_idle(&mut self) -> bool {
        if self.tcp().set_nonblocking(true).is_err() {
            return false;
        }
        let idle = match self {
            Self::Plain(socket) => has_nothing_to_read(socket.tcp.peek(&mut [0])),
            Self::Tls(stream) => tls_is_idle(&mut stream.conn, &stream.sock.tcp),
        };
        self.tcp().set_nonblocking(false).is_ok() && idle
    }

    fn tcp(&self) -> &TcpStream {
        match self {
            Self::Plain(socket) => &socket.tcp,
            Self::Tls(stream) => &stream.sock.tcp,
        }
    }
}

fn has_nothing_to_read(read: io::Result<usize>) -> bool {
    read.is_err_and(|error| error.kind() == io::ErrorKind::WouldBlock)
}

/// Takes in what TLS itself may send on an idle connection, such as session tickets.
fn tls_is_idle(session: &mut ClientConnection, mut tcp: &TcpStream) -> bool {
    loop {
        match session.read_tls(&mut tcp) {
            Ok(0) => return false,
            Ok(_) => {
                let quiet = session.process_new_packets().is_ok_and(|state| {
                    !state.peer_has_closed() && state.plaintext_bytes_to_read() == 0
                });
                if !quiet {
                    return false;
                }
            }
            nothing => return has_nothing_to_read(nothing),
        }
    }
}

impl Read for Stream {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Plain(socket) => socket.read(buffer),
            Self::Tls(stream) => stream.read(buffer),
        }
    }
}

impl Write for Stream {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Plain(socket) => socket.write(bytes),
            Self::Tls(stream) => stream.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Plain(socket) => socket.flush(),
            Self::Tls(stream) => stream.flush(),
        }
    }
}
