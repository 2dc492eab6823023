//! The heads of a request and of its response, as bytes.

use std::io::{self, Write};

use http::header::{CONNECTION, CONTENT_LENGTH, HOST, TRANSFER_ENCODING};
use http::uri::Scheme;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, Version, request};

use crate::framing::Framing;

/// Maximum number of headers of a response.
const MAX_HEADERS: usize = 128;

/// The head of a response, with the framing of its body.
pub(crate) struct Head {
    pub(crate) status: StatusCode,
    pub(crate) version: Version,
    pub(crate) headers: HeaderMap,
}

/// Writes the head of a request, whose URI is absolute.
pub(crate) fn request_head(head: &request::Parts) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(1 << 10);
    match head.uri.path_and_query() {
        Some(target) => write!(bytes, "{} {target} HTTP/1.1\r\n", head.method)?,
        None => write!(bytes, "{} / HTTP/1.1\r\n", head.method)?,
    }
    if !head.headers.contains_key(HOST) {
        write!(bytes, "host: {}\r\n", host(&head.uri))?;
    }
    for (name, value) in &head.headers {
        bytes.extend_from_slice(name.as_str().as_bytes());
        bytes.extend_from_slice(b": ");
        bytes.extend_from_slice(value.as_bytes());
        bytes.extend_from_slice(b"\r\n");
    }
    bytes.extend_from_slice(b"\r\n");
    Ok(bytes)
}

/// The host and its port, unless that is the scheme's own.
fn host(uri: &Uri) -> String {
    let host = uri.host().unwrap_or_default();
    let is_https = uri.scheme() == Some(&Scheme::HTTPS);
    match uri.port_u16() {
        Some(80) if !is_https => host.to_owned(),
        Some(443) if is_https => host.to_owned(),
        Some(port) => format!("{host}:{port}"),
        None => host.to_owned(),
    }
}

impl Head {
    /// Reads a head from the beginning of `bytes`, and returns it with its length; `None` while
    /// its end is missing.
    ///
    /// # Errors
    /// When it is not HTTP/1.0 or HTTP/1.1. The error shows none of the bytes.
    pub(crate) fn parse(bytes: &[u8]) -> io::Result<Option<(Self, usize)>> {
        let mut fields = [httparse::EMPTY_HEADER; MAX_HEADERS];
        let mut response = httparse::Response::new(&mut fields);
        let len = match response.parse(bytes).map_err(invalid)? {
            httparse::Status::Complete(len) => len,
            httparse::Status::Partial => return Ok(None),
        };
        let status = StatusCode::from_u16(response.code.unwrap_or_default()).map_err(invalid)?;
        let version = match response.version {
            Some(1) => Version::HTTP_11,
            _ => Version::HTTP_10,
        };
        let mut headers = HeaderMap::with_capacity(response.headers.len());
        for field in response.headers {
            let name = HeaderName::from_bytes(field.name.as_bytes()).map_err(invalid)?;
            let value = HeaderValue::from_bytes(field.value).map_err(invalid)?;
            headers.append(name, value);
        }
        let head = Self {
            status,
            version,
            headers,
        };
        Ok(Some((head, len)))
    }

    /// Returns how the end of the body is found, by RFC 9112, section 6.3.
    ///
    /// # Errors
    /// When the headers contradict each other, or name a transfer coding that is not supported.
    pub(crate) fn framing(&self, method: &Method) -> io::Result<Framing> {
        let has_none = matches!(
            self.status,
            StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED
        );
        if has_none || method == Method::HEAD {
            return Ok(Framing::Empty);
        }
        if self.headers.contains_key(TRANSFER_ENCODING) {
            let mut codings = tokens(&self.headers, &TRANSFER_ENCODING);
            let is_chunked = codings
                .next()
                .is_some_and(|coding| coding.eq_ignore_ascii_case(b"chunked"));
            return match is_chunked && codings.next().is_none() {
                true => Ok(Framing::chunked()),
                false => Err(invalid("the body has an unknown transfer coding")),
            };
        }
        let mut lengths = tokens(&self.headers, &CONTENT_LENGTH).map(length);
        let Some(first) = lengths.next() else {
            return Ok(Framing::UntilClosed);
        };
        let first = first?;
        for other in lengths {
            if other? != first {
                return Err(invalid("the body has more than one length"));
            }
        }
        Ok(Framing::Sized(first))
    }

    /// Returns whether the connection may take another request after this response.
    pub(crate) fn keeps_connection(&self, request: &HeaderMap) -> bool {
        let closes = |headers| {
            tokens(headers, &CONNECTION).any(|option| option.eq_ignore_ascii_case(b"close"))
        };
        // Both lengths together are how responses are smuggled.
        let is_ambiguous = self.headers.contains_key(TRANSFER_ENCODING)
            && self.headers.contains_key(CONTENT_LENGTH);
        self.version == Version::HTTP_11
            && !is_ambiguous
            && !closes(request)
            && !closes(&self.headers)
    }
}

/// The members of a list that may be spread over several headers.
fn tokens<'a>(headers: &'a HeaderMap, name: &HeaderName) -> impl Iterator<Item = &'a [u8]> {
    headers
        .get_all(name)
        .iter()
        .flat_map(|value| value.as_bytes().split(|byte| *byte == b','))
        .map(<[u8]>::trim_ascii)
}

fn length(digits: &[u8]) -> io::Result<u64> {
    // `parse` would accept a plus sign.
    let are_digits = digits.iter().all(u8::is_ascii_digit);
    let length = std::str::from_utf8(digits).map(str::parse);
    match length {
        Ok(Ok(length)) if are_digits => Ok(length),
        _ => Err(invalid("the length of the body is not a number")),
    }
}

fn invalid(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, cause)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn head(bytes: &str) -> Head {
        Head::parse(bytes.as_bytes()).unwrap().unwrap().0
    }

    fn framing(fields: &str) -> io::Result<Framing> {
        head(&format!("HTTP/1.1 200 OK\r\n{fields}\r\n")).framing(&Method::GET)
    }

    fn written(uri: &str, fields: &[(&'static str, &'static str)]) -> String {
        let mut request = http::Request::post(uri);
        for (name, value) in fields {
            request = request.header(*name, *value);
        }
        let head = request.body(()).unwrap().into_parts().0;
        String::from_utf8(request_head(&head).unwrap()).unwrap()
    }

    #[test]
    fn a_request_names_its_host_and_keeps_its_headers() {
        assert_eq!(
            written(
                "https://api.mch.weixin.qq.com/v3/a%2fb/?x=&y=1",
                &[("a", "1"), ("a", "2")]
            ),
            "POST /v3/a%2fb/?x=&y=1 HTTP/1.1\r\nhost: api.mch.weixin.qq.com\r\na: 1\r\na: 2\r\n\r\n"
        );
        for (uri, line, host) in [
            ("http://h", "/", "h"),
            ("http://h?x=1", "/?x=1", "h"),
            ("http://h:80/", "/", "h"),
            ("https://h:80/", "/", "h:80"),
            ("https://h:443/", "/", "h"),
            ("http://[::1]:443/", "/", "[::1]:443"),
            ("http://user@h/", "/", "h"),
        ] {
            let expected = format!("POST {line} HTTP/1.1\r\nhost: {host}\r\n\r\n");
            assert_eq!(written(uri, &[]), expected, "{uri}");
        }
        let own = written("http://h/", &[("host", "other")]);
        assert_eq!(own, "POST / HTTP/1.1\r\nhost: other\r\n\r\n");
    }

    #[test]
    fn the_end_of_a_body_follows_from_the_headers() {
        for (fields, expected) in [
            ("", Framing::UntilClosed),
            ("content-length: 7\r\n", Framing::Sized(7)),
            ("content-length: 7, 7\r\n", Framing::Sized(7)),
            (
                "content-length: 7\r\nContent-Length:7 \r\n",
                Framing::Sized(7),
            ),
            ("transfer-encoding: Chunked\r\n", Framing::chunked()),
            (
                "transfer-encoding: chunked\r\ncontent-length: 7\r\n",
                Framing::chunked(),
            ),
        ] {
            assert_eq!(framing(fields).unwrap(), expected, "{fields:?}");
        }
        for fields in [
            "content-length: \r\n",
            "content-length: +7\r\n",
            "content-length: -7\r\n",
            "content-length: 7,8\r\n",
            "content-length: 7,\r\n",
            "content-length: 0x7\r\n",
            "content-length: 18446744073709551616\r\n",
            "transfer-encoding: gzip\r\n",
            "transfer-encoding: gzip, chunked\r\n",
            "transfer-encoding: chunked, chunked\r\n",
            "transfer-encoding: chunked\r\ntransfer-encoding: chunked\r\n",
            "transfer-encoding: \r\n",
        ] {
            assert!(framing(fields).is_err(), "{fields:?}");
        }
    }

    #[test]
    fn some_responses_have_no_body_whatever_their_headers_say() {
        let with_length =
            |status| head(&format!("HTTP/1.1 {status} X\r\ncontent-length: 7\r\n\r\n"));
        for (status, method) in [(204, Method::POST), (304, Method::GET), (200, Method::HEAD)] {
            let framing = with_length(status).framing(&method).unwrap();
            assert_eq!(framing, Framing::Empty, "{status} to {method}");
        }
    }

    #[test]
    fn a_connection_is_kept_unless_either_side_closes_it() {
        let none = HeaderMap::new();
        let keeps = |bytes: &str| head(bytes).keeps_connection(&none);
        assert!(keeps("HTTP/1.1 200 OK\r\n\r\n"));
        assert!(keeps("HTTP/1.1 200 OK\r\nconnection: keep-alive\r\n\r\n"));
        assert!(!keeps("HTTP/1.0 200 OK\r\n\r\n"));
        assert!(!keeps("HTTP/1.1 200 OK\r\nconnection: Close\r\n\r\n"));
        assert!(!keeps("HTTP/1.1 200 OK\r\nconnection: x, close\r\n\r\n"));
        assert!(!keeps(
            "HTTP/1.1 200 OK\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n"
        ));
        let closing = HeaderMap::from_iter([(CONNECTION, HeaderValue::from_static("close"))]);
        assert!(!head("HTTP/1.1 200 OK\r\n\r\n").keeps_connection(&closing));
    }

    proptest! {
        #[test]
        fn any_bytes_are_a_head_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let bytes = [&b"HTTP/1.1 200 OK\r\n"[..], &bytes, b"\r\n\r\n"].concat();
            if let Ok(Some((head, len))) = Head::parse(&bytes) {
                prop_assert!(len <= bytes.len());
                let _ = head.framing(&Method::GET);
            }
        }

        #[test]
        fn a_head_is_found_only_at_its_end(value in "[ -~]{0,40}", cut: prop::sample::Index) {
            let bytes = format!("HTTP/1.1 200 OK\r\nx: {value}\r\n\r\n");
            let cut = cut.index(bytes.len());
            prop_assert!(Head::parse(&bytes.as_bytes()[..cut]).unwrap().is_none());
            let (head, len) = Head::parse(bytes.as_bytes()).unwrap().unwrap();
            prop_assert_eq!(len, bytes.len());
            prop_assert_eq!(head.headers["x"].as_bytes(), value.trim().as_bytes());
        }
    }
}
