//! Where the body of a response ends, without any I/O.

use std::io;

use bytes::{Buf, Bytes, BytesMut};

/// Maximum length of a piece of a body, in bytes.
pub(crate) const PIECE: usize = 64 << 10;

/// Maximum length of the line before a chunk, and of what may follow the last one, in bytes.
const MAX_LINE: usize = 8 << 10;

/// Maximum number of trailers.
const MAX_TRAILERS: usize = 64;

/// Rest of a body.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Framing {
    /// Nothing.
    Empty,
    /// This many bytes.
    Sized(u64),
    /// Chunks, each behind its length.
    Chunked(Chunk),
    /// Everything until the server closes the connection.
    UntilClosed,
}

/// The next part of a chunked body.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Chunk {
    Size,
    Data(u64),
    End,
    Trailers,
}

/// Result of the bytes so far.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Decoded {
    /// A piece of the body, never empty.
    Piece(Bytes),
    /// The body is whole.
    Whole,
    /// More bytes are needed.
    More,
}

impl Framing {
    pub(crate) const fn chunked() -> Self {
        Self::Chunked(Chunk::Size)
    }

    /// Returns the remaining length, if it is known.
    pub(crate) const fn len(&self) -> Option<u64> {
        match self {
            Self::Empty => Some(0),
            Self::Sized(left) => Some(*left),
            Self::Chunked(_) | Self::UntilClosed => None,
        }
    }

    /// Takes the next piece from `input`.
    ///
    /// # Errors
    /// When the chunks are malformed. The error shows none of the bytes.
    pub(crate) fn decode(&mut self, input: &mut BytesMut) -> io::Result<Decoded> {
        loop {
            let chunk = match self {
                Self::Empty | Self::Sized(0) => return Ok(Decoded::Whole),
                Self::Sized(left) => return Ok(piece(input, left)),
                Self::UntilClosed => return Ok(piece(input, &mut u64::MAX.clone())),
                Self::Chunked(chunk) => chunk,
            };
            *chunk = match chunk {
                Chunk::Size => match size(input)? {
                    Some(0) => Chunk::Trailers,
                    Some(size) => Chunk::Data(size),
                    None => return Ok(Decoded::More),
                },
                Chunk::Data(0) => Chunk::End,
                Chunk::Data(left) => return Ok(piece(input, left)),
                Chunk::End => match input.get(..2) {
                    Some(b"\r\n") => {
                        input.advance(2);
                        Chunk::Size
                    }
                    Some(_) => return Err(invalid("a chunk is longer than its length")),
                    None => return Ok(Decoded::More),
                },
                Chunk::Trailers => match trailers(input)? {
                    true => {
                        *self = Self::Empty;
                        continue;
                    }
                    false => return Ok(Decoded::More),
                },
            };
        }
    }

    /// Judges the end of the connection.
    ///
    /// # Errors
    /// [`io::ErrorKind::UnexpectedEof`] when the body is not whole.
    pub(crate) fn closed(&mut self) -> io::Result<()> {
        match self {
            Self::UntilClosed => *self = Self::Empty,
            Self::Empty | Self::Sized(0) => {}
            Self::Sized(_) | Self::Chunked(_) => {
                let cause = "the connection was closed before the end of the body";
                return Err(io::Error::new(io::ErrorKind::UnexpectedEof, cause));
            }
        }
        Ok(())
    }
}

fn piece(input: &mut BytesMut, left: &mut u64) -> Decoded {
    if input.is_empty() {
        return Decoded::More;
    }
    let most = usize::try_from(*left).unwrap_or(usize::MAX);
    let piece = input.split_to(input.len().min(most).min(PIECE)).freeze();
    *left = left.saturating_sub(piece.len() as u64);
    Decoded::Piece(piece)
}

/// Takes the line before a chunk.
fn size(input: &mut BytesMut) -> io::Result<Option<u64>> {
    // httparse takes a line without any digit for the last chunk.
    if input.first().is_some_and(|byte| !byte.is_ascii_hexdigit()) {
        return Err(invalid("a chunk has no length"));
    }
    match httparse::parse_chunk_size(input) {
        Ok(httparse::Status::Complete((len, size))) => {
            input.advance(len);
            Ok(Some(size))
        }
        Ok(httparse::Status::Partial) => bounded(input).map(|()| None),
        Err(_) => Err(invalid("the length of a chunk is malformed")),
    }
}

/// Discards the trailers, and returns whether they were complete.
fn trailers(input: &mut BytesMut) -> io::Result<bool> {
    let mut fields = [httparse::EMPTY_HEADER; MAX_TRAILERS];
    let parsed = httparse::parse_headers(input, &mut fields);
    match parsed.map_err(|_| invalid("the end of the chunks is malformed"))? {
        httparse::Status::Complete((len, _)) => {
            input.advance(len);
            Ok(true)
        }
        httparse::Status::Partial => bounded(input).map(|()| false),
    }
}

fn bounded(input: &BytesMut) -> io::Result<()> {
    match input.len() > MAX_LINE {
        true => Err(invalid("a line between the chunks is too long")),
        false => Ok(()),
    }
}

fn invalid(cause: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, cause)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The body of bytes that come in these pieces, and the text after it.
    fn body<'a>(
        mut framing: Framing,
        pieces: impl IntoIterator<Item = &'a [u8]>,
    ) -> io::Result<(Vec<u8>, Vec<u8>)> {
        let mut input = BytesMut::new();
        let mut whole = Vec::new();
        let mut pieces = pieces.into_iter();
        loop {
            match framing.decode(&mut input)? {
                Decoded::Piece(piece) => {
                    assert!(!piece.is_empty() && piece.len() <= PIECE);
                    whole.extend_from_slice(&piece);
                }
                Decoded::Whole => {
                    input.extend(pieces.flatten());
                    return Ok((whole, input.to_vec()));
                }
                Decoded::More => match pieces.next() {
                    Some(piece) => input.extend_from_slice(piece),
                    None => framing.closed()?,
                },
            }
        }
    }

    fn chunked(bytes: &[u8]) -> io::Result<(Vec<u8>, Vec<u8>)> {
        body(Framing::chunked(), [bytes])
    }

    #[test]
    fn chunks_may_have_extensions_and_trailers() {
        let bytes = b"3;a=\"b\"\r\nabc\r\n0A \r\n0123456789\r\n0\r\nx: y\r\n\r\nmore";
        let (whole, rest) = chunked(bytes).unwrap();
        assert_eq!(
            (&whole[..], &rest[..]),
            (&b"abc0123456789"[..], &b"more"[..])
        );
    }

    #[test]
    fn chunks_that_are_malformed_are_an_error() {
        for bytes in [
            &b"\r\n\r\n"[..],
            b";x\r\n\r\n",
            b" 3\r\nabc\r\n0\r\n\r\n",
            b"-1\r\n",
            b"g\r\n",
            b"3\nabc\r\n0\r\n\r\n",
            b"3\r\nabcd\r\n0\r\n\r\n",
            b"3\r\nabc0\r\n\r\n",
            b"11111111111111111\r\n",
            b"0\r\nno colon\r\n\r\n",
            b"3\r\nab",
            b"3\r\nabc\r\n",
            b"3\r\nabc\r\n0\r\n",
        ] {
            assert!(chunked(bytes).is_err(), "{}", bytes.escape_ascii());
        }
        let long = [&b"3;"[..], &[b'x'; MAX_LINE]].concat();
        assert_eq!(
            chunked(&long).unwrap_err().to_string(),
            "a line between the chunks is too long"
        );
    }

    proptest! {
        #[test]
        fn a_body_cut_anywhere_is_the_same(
            sent in prop::collection::vec(prop::collection::vec(any::<u8>(), 1..300), 0..8),
            cuts in prop::collection::vec(1_usize..200, 0..20),
            has_length: bool,
        ) {
            let whole = sent.concat();
            let (framing, mut bytes) = match has_length {
                true => (Framing::Sized(whole.len() as u64), whole.clone()),
                false => {
                    let mut bytes = Vec::new();
                    for chunk in &sent {
                        bytes.extend(format!("{:x}\r\n", chunk.len()).into_bytes());
                        bytes.extend_from_slice(chunk);
                        bytes.extend_from_slice(b"\r\n");
                    }
                    bytes.extend_from_slice(b"0\r\n\r\n");
                    (Framing::chunked(), bytes)
                }
            };
            let end = bytes.len();
            bytes.extend_from_slice(b"next");
            let mut pieces = Vec::new();
            let mut left = &bytes[..];
            for cut in cuts {
                let (piece, rest) = left.split_at(cut.min(left.len()));
                pieces.push(piece);
                left = rest;
            }
            pieces.push(left);
            let (read, rest) = body(framing, pieces).unwrap();
            prop_assert_eq!(&read, &whole);
            prop_assert_eq!(&rest[..], &bytes[end..]);
        }

        #[test]
        fn no_shorter_body_passes_for_the_whole(
            whole in prop::collection::vec(any::<u8>(), 1..300),
            cut: prop::sample::Index,
            has_length: bool,
        ) {
            let (framing, bytes) = match has_length {
                true => (Framing::Sized(whole.len() as u64), whole),
                false => {
                    let size = format!("{:x}\r\n", whole.len()).into_bytes();
                    (Framing::chunked(), [&size[..], &whole, b"\r\n0\r\n\r\n"].concat())
                }
            };
            prop_assert!(body(framing, [&bytes[..cut.index(bytes.len())]]).is_err());
        }

        #[test]
        fn any_bytes_are_chunks_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = chunked(&bytes);
        }
    }
}
