//! Content of logs: nothing of a request and nothing of its response, at any level.

use std::io::Cursor;

use bytes::Bytes;
use http::{Method, Request};
use wxpay_core::transport::Outgoing;

use super::authority::handshake;
use super::server::Server;
use super::subject::patient;
use super::{Bench, Verdict, ensure};
use crate::records::{Token, Watch};

/// The secrets of one call.
struct Call {
    path: Token,
    query: Token,
    authorization: Token,
    header: Token,
    body: Token,
    answer: Answer,
}

/// The secrets of its response.
#[derive(Clone)]
struct Answer {
    signature: Token,
    reason: Token,
    body: Token,
}

impl Call {
    fn new() -> Self {
        Self {
            path: Token::new("the path"),
            query: Token::new("the query"),
            authorization: Token::new("Authorization"),
            header: Token::new("a header of the request"),
            body: Token::new("the body of the request"),
            answer: Answer {
                signature: Token::new("the signature of the response"),
                reason: Token::new("another header of the response"),
                body: Token::new("the body of the response"),
            },
        }
    }

    fn watch(&self) -> Result<Watch, String> {
        let answer = &self.answer;
        Watch::start(
            [
                &self.path,
                &self.query,
                &self.authorization,
                &self.header,
                &self.body,
                &answer.signature,
                &answer.reason,
                &answer.body,
            ]
            .map(Clone::clone),
        )
    }

    fn target(&self) -> String {
        format!("/v3/{}?q={}", self.path.repeated(), self.query.repeated())
    }

    fn body(&self) -> Vec<u8> {
        format!(r#"{{"a":"{}"}}"#, self.body.repeated()).into_bytes()
    }

    fn request<B>(&self, uri: &str, body: B) -> Result<Request<B>, String> {
        let token = self.authorization.repeated();
        let authorization = format!("WECHATPAY2-SHA256-RSA2048 signature=\"{token}\"");
        Request::builder()
            .method(Method::POST)
            .uri(uri)
            .header("authorization", authorization)
            .header("wechatpay-serial", self.header.repeated())
            .body(body)
            .map_err(|error| error.to_string())
    }
}

impl Answer {
    /// Responses of all kinds, and what only looks like one.
    fn all(&self) -> Vec<String> {
        let signature = format!("wechatpay-signature: {}\r\n", self.signature.repeated());
        let (other, body) = (self.reason.repeated(), self.body.repeated());
        let len = body.len();
        vec![
            format!(
                "HTTP/1.1 200 OK\r\n{signature}request-id: {other}\r\ncontent-length: {len}\r\n\r\n{body}"
            ),
            format!(
                "HTTP/1.1 401 Unauthorized\r\n{signature}set-cookie: {other}\r\ncontent-length: {len}\r\n\r\n{body}"
            ),
            format!(
                "HTTP/1.1 302 Found\r\n{signature}location: https://h.example/{other}\r\ncontent-length: {len}\r\n\r\n{body}"
            ),
            format!(
                "HTTP/1.1 103 Early Hints\r\nlink: {other}\r\n\r\nHTTP/1.1 200 OK\r\n{signature}content-length: {len}\r\n\r\n{body}"
            ),
            format!(
                "HTTP/1.1 200 OK\r\n{signature}transfer-encoding: chunked\r\n\r\n{len:x};{other}\r\n{body}\r\n0\r\nx: {other}\r\n\r\n"
            ),
            format!("HTTP/1.1 200 OK\r\n{signature}connection: close\r\n\r\n{body}"),
            format!("HTTP/1.1 200 {other}\r\n{signature}content-length: {len}0\r\n\r\n{body}"),
            format!("HTTP/1.1 200 OK\r\n{signature}content-length: {other}\r\n\r\n{body}"),
            format!("HTTP/1.1 200 OK\r\n{signature}transfer-encoding: chunked\r\n\r\n{body}\r\n"),
            format!("HTTP/1.1 200 OK\r\n{signature}{other}\r\n\r\n{body}"),
            format!("{body}\r\n{other}\r\n\r\n"),
        ]
    }
}

pub(super) fn nothing_of_a_call_is_written_to_a_log(bench: &Bench<'_>) -> Verdict {
    let call = Call::new();
    let watch = call.watch()?;
    let transport = bench.transport();
    let tls = bench.authority.server("localhost")?;
    for answer in call.answer.all() {
        // Each way has a server of its own: the one before has closed its connection, perhaps late.
        for (is_secure, is_streamed) in [(false, false), (false, true), (true, false), (true, true)]
        {
            let (answer, tls) = (answer.clone(), tls.clone());
            let server = Server::start(move |mut peer| match is_secure {
                false => peer.answer(answer.as_bytes()).map(drop),
                true => handshake(peer, &tls)?.answer(answer.as_bytes()).map(drop),
            })?;
            let uri = match is_secure {
                false => server.http(&call.target()),
                true => server.https(&call.target()),
            };
            let body = call.body();
            // What comes of it is for other cases to say.
            let _ = if is_streamed {
                let len = body.len() as u64;
                let source = Outgoing::from_source(move || Ok(Cursor::new(body.clone())), len);
                transport.stream(call.request(&uri, source)?, patient())
            } else {
                transport.send(call.request(&uri, Bytes::from(body))?, patient())
            };
            let arrived = server.requests().len();
            ensure!(arrived == 1, "sent a request, arrived {arrived}");
        }
    }

    // Requests that are not sent.
    let untrusted = super::authority::Authority::new("unknown")?.server("localhost")?;
    let untrusted = Server::start(move |peer| handshake(peer, &untrusted).map(drop))?;
    for uri in [
        call.target(),
        untrusted.https(&call.target()),
        format!("https://wxpay-suite.invalid{}", call.target()),
    ] {
        let _ = transport.send(call.request(&uri, Bytes::from(call.body()))?, patient());
    }
    let found = watch.found();
    ensure!(found.is_empty(), "{}", found.join("; "));
    Ok(())
}
