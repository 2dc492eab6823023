//! HTTP/1.1 as bytes: what a request looked like, and answers to write.

use std::io::{self, BufRead, Read};

/// A request as it came over the wire.
#[derive(Clone, Debug)]
pub(super) struct Received {
    /// Number of the server's connection that it came on, from 0.
    pub(super) connection: usize,
    /// The first line without its end.
    pub(super) line: String,
    /// The headers with their names in lower case, in their order.
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

impl Received {
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(candidate, _)| candidate == name)
            .map(|(_, value)| value.as_str())
    }

    /// Reads a request, `None` when the connection ended before its first byte.
    pub(super) fn read(connection: usize, from: &mut impl BufRead) -> io::Result<Option<Self>> {
        let Some(line) = read_line(from)? else {
            return Ok(None);
        };
        let mut headers = Vec::new();
        loop {
            let header = read_line(from)?.ok_or(io::ErrorKind::UnexpectedEof)?;
            if header.is_empty() {
                break;
            }
            let (name, value) = header.split_once(':').ok_or(io::ErrorKind::InvalidData)?;
            headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        let mut received = Self {
            connection,
            line,
            headers,
            body: Vec::new(),
        };
        let length = received
            .header("content-length")
            .and_then(|length| length.parse().ok())
            .unwrap_or(0);
        received.body.resize(length, 0);
        from.read_exact(&mut received.body)?;
        Ok(Some(received))
    }
}

fn read_line(from: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut line = Vec::new();
    from.take(1 << 20).read_until(b'\n', &mut line)?;
    if line.is_empty() {
        return Ok(None);
    }
    let line = line
        .strip_suffix(b"\r\n")
        .ok_or(io::ErrorKind::InvalidData)?;
    String::from_utf8(line.to_vec())
        .map(Some)
        .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}

/// A response with status 200 and its length.
pub(super) fn ok(body: &str) -> Vec<u8> {
    format!(
        "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}
