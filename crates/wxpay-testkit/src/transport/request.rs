//! The request: the bytes that were signed.

use bytes::Bytes;
use http::{Method, Request};
use wxpay_core::transport::TransportErrorKind::NotSent;

use super::server::Server;
use super::subject::{answered, failed, patient};
use super::wire::ok;
use super::{Bench, Verdict, ensure};

const METHODS: &[(Method, &str)] = &[
    (Method::GET, ""),
    (Method::POST, r#"{"note":"你好"}"#),
    (Method::POST, ""),
    (Method::PUT, r#"{"a":1}"#),
    (Method::PATCH, r#"{"a":1}"#),
    (Method::DELETE, ""),
    (Method::DELETE, r#"{"a":1}"#),
    (Method::GET, r#"{"a":1}"#),
];

const TARGETS: &[&str] = &[
    "/v3/certificates",
    "/v3/pay/transactions/id/",
    "/v3/a%2Fb%2fc/%E4%BD%A0%e4%bd%a0/~-._",
    "/v3/a//b",
    "/v3/list?mchid=2&mchid=1&empty=&flag&offset=0",
    "/v3/list?q=a+b%20c&url=https%3A%2F%2Fshop.example%2f%3Fx%3D1&plain=/?:@!$()*,;",
    "/",
];

pub(super) fn the_request_arrives_byte_for_byte(bench: &Bench<'_>) -> Verdict {
    let server = Server::answering(ok("fine"))?;
    let transport = bench.transport();
    for (method, body) in METHODS {
        for target in TARGETS {
            let request = Request::builder()
                .method(method)
                .uri(server.http(target))
                .header(
                    "authorization",
                    r#"WECHATPAY2-SHA256-RSA2048 mchid="1",nonce_str="x+/=""#,
                )
                .header("user-agent", "suite/1")
                .header("accept", "application/json")
                .header("x-twice", "first")
                .header("x-twice", "second,third")
                .body(Bytes::from_static(body.as_bytes()))
                .map_err(|error| error.to_string())?;
            let mut expected: Vec<_> = request
                .headers()
                .iter()
                .map(|(name, value)| (name.to_string(), value.to_str().unwrap_or("?").to_owned()))
                .collect();
            expected.push(("host".into(), format!("127.0.0.1:{}", server.port())));
            let announces = matches!(*method, Method::POST | Method::PUT | Method::PATCH);
            if announces || !body.is_empty() {
                expected.push(("content-length".into(), body.len().to_string()));
            }

            answered(transport.send(request, patient()))?;
            let Some(received) = server.requests().pop() else {
                return Err(format!("{method} {target} did not arrive"));
            };
            let line = format!("{method} {target} HTTP/1.1");
            ensure!(
                received.line == line,
                "sent {line:?}, arrived {:?}",
                received.line
            );
            ensure!(
                received.body == body.as_bytes(),
                "{line}: sent the body {body:?}, arrived {:?}",
                String::from_utf8_lossy(&received.body)
            );
            // Sorted by name only: the order of values under one name must stay.
            let mut arrived = received.headers;
            expected.sort_by(|(a, _), (b, _)| a.cmp(b));
            arrived.sort_by(|(a, _), (b, _)| a.cmp(b));
            ensure!(
                arrived == expected,
                "{line} with {} bytes: sent the headers {expected:?}, arrived {arrived:?}",
                body.len()
            );
        }
    }
    let sent = METHODS.len() * TARGETS.len();
    let arrived = server.requests().len();
    ensure!(arrived == sent, "sent {sent} requests, arrived {arrived}");
    Ok(())
}

/// Targets that are valid and that URL parsers like to rewrite. No typed operation has such a target.
const ODD_TARGETS: &[&str] = &["/v3/a//b/../c/./d", "/v3/a/%2e%2e/b", "/v3/list?q=it's"];

pub(super) fn an_odd_target_arrives_as_it_is_or_not_at_all(bench: &Bench<'_>) -> Verdict {
    let server = Server::answering(ok("fine"))?;
    let transport = bench.transport();
    for target in ODD_TARGETS {
        let before = server.requests().len();
        let outcome = transport.send(get(&server.http(target))?, patient());
        let received = server.requests();
        let arrived: Vec<_> = received[before..].iter().map(|it| &it.line[..]).collect();
        if outcome.is_ok() {
            let line = format!("GET {target} HTTP/1.1");
            ensure!(arrived == [line], "sent {target:?}, arrived {arrived:?}");
        } else {
            failed(outcome, &[NotSent])?;
            ensure!(
                arrived.is_empty(),
                "refused {target:?}, arrived {arrived:?}"
            );
        }
    }
    Ok(())
}

pub(super) fn a_large_request_body_arrives_whole(bench: &Bench<'_>) -> Verdict {
    let server = Server::answering(ok("fine"))?;
    let body: Vec<u8> = (0..6_u32 << 20).map(|index| (index % 251) as u8).collect();
    let request = Request::post(server.http("/v3/merchant/media/upload"))
        .body(Bytes::from(body.clone()))
        .map_err(|error| error.to_string())?;
    answered(bench.transport().send(request, patient()))?;
    let received = server.requests();
    ensure!(
        received.len() == 1,
        "sent one request, arrived {}",
        received.len()
    );
    ensure!(
        received[0].body == body,
        "sent {} bytes, arrived others ({} bytes)",
        body.len(),
        received[0].body.len()
    );
    Ok(())
}

/// A request without headers of its own.
pub(super) fn request(
    method: Method,
    uri: &str,
    body: &'static str,
) -> Result<Request<Bytes>, String> {
    Request::builder()
        .method(method)
        .uri(uri)
        .body(Bytes::from_static(body.as_bytes()))
        .map_err(|error| error.to_string())
}

/// A GET without headers of its own.
pub(super) fn get(uri: &str) -> Result<Request<Bytes>, String> {
    request(Method::GET, uri, "")
}
