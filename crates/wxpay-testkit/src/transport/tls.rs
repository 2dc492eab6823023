//! Only the intended server may receive the request.

use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use http::Method;
use rustls::ServerConfig;
use wxpay_core::transport::TransportErrorKind::{Lost, NotSent};

use super::authority::{Authority, handshake};
use super::request::request;
use super::server::Server;
use super::subject::{answered, failed, patient};
use super::wire::ok;
use super::{Bench, Verdict, ensure};

pub(super) fn a_trusted_server_answers(bench: &Bench<'_>) -> Verdict {
    let config = bench.authority.server("localhost")?;
    let server = Server::start(move |peer| {
        let mut peer = handshake(peer, &config)?;
        while peer.read()?.is_some() {
            peer.write(&ok("private"))?;
        }
        Ok(())
    })?;
    let transport = bench.transport();
    for _ in 0..3 {
        let sending = request(Method::POST, &server.https("/v3/x"), "{}")?;
        let answer = answered(transport.send(sending, patient()))?;
        ensure!(
            answer.body() == "private",
            "the body became {:?}",
            answer.body()
        );
    }
    let requests = server.requests();
    let host = format!("localhost:{}", server.port());
    ensure!(
        requests.len() == 3
            && requests
                .iter()
                .all(|request| request.header("host") == Some(&host)),
        "sent 3 requests to {host}, arrived {requests:?}"
    );
    Ok(())
}

pub(super) fn an_unknown_authority_gets_no_byte_of_the_request(bench: &Bench<'_>) -> Verdict {
    refused(bench, Authority::new("unknown")?.server("localhost")?)
}

pub(super) fn another_servers_certificate_gets_no_byte_of_the_request(
    bench: &Bench<'_>,
) -> Verdict {
    refused(bench, bench.authority.server("other.example")?)
}

pub(super) fn an_expired_certificate_gets_no_byte_of_the_request(bench: &Bench<'_>) -> Verdict {
    refused(bench, bench.authority.expired_server("localhost")?)
}

fn refused(bench: &Bench<'_>, config: Arc<ServerConfig>) -> Verdict {
    let heard = Arc::new(AtomicUsize::new(0));
    let server = Server::start({
        let heard = Arc::clone(&heard);
        move |peer| {
            let mut peer = handshake(peer, &config)?;
            let amount = peer.stream().read(&mut [0; 1024])?;
            heard.fetch_add(amount, Ordering::SeqCst);
            Ok(())
        }
    })?;
    let sending = request(Method::POST, &server.https("/v3/x"), "{}")?;
    failed(bench.transport().send(sending, patient()), &[NotSent])?;
    // Waits for the server's threads, so that the count is final.
    drop(server);
    let heard = heard.load(Ordering::SeqCst);
    ensure!(heard == 0, "the server heard {heard} bytes of the request");
    Ok(())
}

pub(super) fn a_handshake_cut_off_proves_that_nothing_was_sent(bench: &Bench<'_>) -> Verdict {
    let greeted_and_left = Server::start(|mut peer| peer.stream().read(&mut [0; 4096]).map(drop))?;
    let not_tls = Server::start(|mut peer| {
        peer.stream().wait_for_bytes()?;
        peer.write(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n")?;
        peer.hold();
        Ok(())
    })?;
    let transport = bench.transport();
    for server in [greeted_and_left, not_tls] {
        let sending = request(Method::POST, &server.https("/v3/x"), "{}")?;
        failed(transport.send(sending, patient()), &[NotSent])?;
    }
    Ok(())
}

pub(super) fn a_tls_stream_cut_off_is_no_end_of_a_body(bench: &Bench<'_>) -> Verdict {
    let config = bench.authority.server("localhost")?;
    // Without a length the end of the stream ends the body, and TLS says when that is meant so:
    // an end without its notice may be an attacker's.
    let server = Server::start(move |peer| -> io::Result<()> {
        let mut peer = handshake(peer, &config)?;
        peer.answer(b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{\"amount\":1")?;
        Ok(())
    })?;
    let sending = request(Method::GET, &server.https("/v3/x"), "")?;
    failed(bench.transport().send(sending, patient()), &[Lost])
}
