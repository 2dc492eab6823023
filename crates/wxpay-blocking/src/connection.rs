//! One connection: writes a request, reads its response.

use std::io::{self, Read, Write};

use bytes::BytesMut;
use http::{Method, StatusCode};

use crate::deadline::Deadline;
use crate::framing::{Decoded, Framing, PIECE};
use crate::head::Head;
use crate::stream::Stream;

/// Maximum length of a response's head, in bytes.
const MAX_HEAD: usize = 64 << 10;

/// Number of bytes that are read at once at first. Most responses are smaller with their head, and a client has as many
/// connections as threads.
const FIRST: usize = 8 << 10;

/// Maximum number of interim responses (1xx) before the final one.
const MAX_INTERIM: usize = 16;

/// An open connection with its unread bytes.
pub(crate) struct Connection {
    stream: Stream,
    input: BytesMut,
    /// Number of bytes to read next: more after each read that found as many, up to a piece.
    room: usize,
}

impl Connection {
    pub(crate) fn new(stream: Stream) -> Self {
        Self {
            stream,
            input: BytesMut::new(),
            room: FIRST,
        }
    }

    /// Returns whether it can take another request: the peer has neither closed it nor sent
    /// anything unrequested.
    pub(crate) fn is_idle(&mut self) -> bool {
        self.input.is_empty() && self.stream.is_idle()
    }

    /// Writes all bytes. `deadline` is asked before each write.
    pub(crate) fn write(
        &mut self,
        mut bytes: &[u8],
        deadline: impl Fn() -> Deadline,
    ) -> io::Result<()> {
        while !bytes.is_empty() {
            self.stream.set_deadline(deadline());
            match self.stream.write(bytes)? {
                0 => return Err(io::ErrorKind::WriteZero.into()),
                amount => bytes = &bytes[amount..],
            }
        }
        self.stream.set_deadline(deadline());
        self.stream.flush()
    }

    /// Reads the head of the final response, and skips interim ones. `deadline` is asked before
    /// each read.
    pub(crate) fn head(&mut self, deadline: impl Fn() -> Deadline) -> io::Result<Head> {
        self.room = FIRST;
        for _ in 0..MAX_INTERIM {
            let head = loop {
                if let Some((head, len)) = Head::parse(&self.input)? {
                    drop(self.input.split_to(len));
                    break head;
                }
                if self.input.len() > MAX_HEAD {
                    return Err(invalid("the head of the response is too long"));
                }
                if !self.fill(deadline())? {
                    let cause = "the connection was closed before a whole head";
                    return Err(io::Error::new(io::ErrorKind::UnexpectedEof, cause));
                }
            };
            if head.status == StatusCode::SWITCHING_PROTOCOLS {
                return Err(invalid("the server switched to another protocol"));
            }
            if !head.status.is_informational() {
                return Ok(head);
            }
        }
        Err(invalid("there are too many interim responses"))
    }

    /// Reads the next piece of a body; `None` when it is whole.
    pub(crate) fn piece(
        &mut self,
        framing: &mut Framing,
        deadline: Deadline,
    ) -> io::Result<Option<bytes::Bytes>> {
        loop {
            match framing.decode(&mut self.input)? {
                Decoded::Piece(piece) => return Ok(Some(piece)),
                Decoded::Whole => return Ok(None),
                Decoded::More => {}
            }
            if !self.fill(deadline)? {
                framing.closed()?;
            }
        }
    }

    /// Reads what there is; `false` at the end of the stream.
    fn fill(&mut self, deadline: Deadline) -> io::Result<bool> {
        self.stream.set_deadline(deadline);
        let before = self.input.len();
        self.input.resize(before + self.room, 0);
        let read = self.stream.read(&mut self.input[before..]);
        let amount = *read.as_ref().unwrap_or(&0);
        self.input.truncate(before + amount);
        if amount == self.room {
            self.room = PIECE.min(self.room * 2);
        }
        read.map(|amount| amount > 0)
    }
}

/// A response whose head was read, on its connection.
pub(crate) struct Opened {
    pub(crate) connection: Connection,
    pub(crate) head: Head,
    pub(crate) framing: Framing,
    /// True if the connection may take another request after the body.
    pub(crate) is_kept: bool,
}

impl Opened {
    pub(crate) fn new(
        connection: Connection,
        head: Head,
        method: &Method,
        request: &http::HeaderMap,
    ) -> io::Result<Self> {
        let framing = head.framing(method)?;
        let is_kept = head.keeps_connection(request) && framing != Framing::UntilClosed;
        Ok(Self {
            connection,
            head,
            framing,
            is_kept,
        })
    }
}

fn invalid(cause: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, cause)
}
