//! Sends notifications: the only place where the sandbox calls somebody.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Extensions, Request, Uri};
use http_body_util::{BodyExt as _, Full};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::engine::Engine;
use crate::notices::NoticeOutcome;

/// Time that a merchant has to respond: five seconds, as the page says.
const PATIENCE: Duration = Duration::from_secs(5);

/// Interval at which running business time is read.
const TICK: Duration = Duration::from_millis(200);

/// Sends whatever is due, one after the other, for ever.
pub(crate) async fn deliver(engine: Arc<Engine>, names: Extensions) {
    let bell = engine.quiet().outbox.bell.clone();
    loop {
        engine.settle();
        while let Some((outgoing, request)) = engine.take_notice() {
            let outcome = match (loopback(&outgoing.url), request) {
                (Some(address), Some(mut request)) => {
                    *request.extensions_mut() = names.clone();
                    timeout(PATIENCE, post(address, request))
                        .await
                        .ok()
                        .flatten()
                        .map_or(NoticeOutcome::NoAnswer, NoticeOutcome::Answered)
                }
                _ => NoticeOutcome::NotSent,
            };
            engine.report_notice(&outgoing, outcome);
        }
        if engine.clocks.runs() {
            // Either way it is looked at again.
            let _ = timeout(TICK, bell.notified()).await;
        } else {
            bell.notified().await;
        }
    }
}

/// Where a URL leads, if that is on this machine and needs no TLS.
fn loopback(url: &str) -> Option<SocketAddr> {
    let uri: Uri = url.parse().ok()?;
    if uri.scheme_str() != Some("http") {
        return None;
    }
    let host = uri.host()?.trim_start_matches('[').trim_end_matches(']');
    let ip: IpAddr = match host {
        "localhost" => Ipv4Addr::LOCALHOST.into(),
        host => host.parse().ok()?,
    };
    let port = uri.port_u16().unwrap_or(80);
    ip.is_loopback().then(|| SocketAddr::new(ip, port))
}

/// The answer's status, once its body has been read; `None` when there is none.
async fn post(address: SocketAddr, request: Request<Bytes>) -> Option<u16> {
    let stream = TcpStream::connect(address).await.ok()?;
    let io = TokioIo::new(stream);
    let mut http = hyper::client::conn::http1::Builder::new();
    http.title_case_headers(true);
    let (mut sender, connection) = http.handshake(io).await.ok()?;
    let connection = tokio::spawn(connection);
    let answer = sender.send_request(request.map(Full::new)).await;
    let status = match answer {
        Ok(answer) => {
            let status = answer.status().as_u16();
            // What it says does not matter, and neither does how it ends.
            let _ = answer.into_body().collect().await;
            Some(status)
        }
        Err(_) => None,
    };
    connection.abort();
    status
}

#[cfg(test)]
mod tests {
    use super::loopback;

    #[test]
    fn only_this_machine_is_called() {
        for (url, is_called) in [
            ("http://127.0.0.1:8080/notify", true),
            ("http://localhost/notify", true),
            ("http://[::1]:8080/", true),
            ("https://127.0.0.1:8080/", false),
            ("http://10.0.0.1/", false),
            ("http://shop.example/", false),
            ("/notify", false),
        ] {
            assert_eq!(loopback(url).is_some(), is_called, "{url}");
        }
    }
}
