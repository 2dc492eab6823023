//! Fate of a request, by its failure.

use std::io::{self, Read};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::time::Duration;

use bytes::Bytes;
use http::Method;
use wxpay_core::transport::Limits;
use wxpay_core::transport::TransportErrorKind::{ConnectTimeout, Lost, NotSent, Timeout};

use super::request::{get, request};
use super::server::{Peer, Server, Socket};
use super::subject::{answered, failed, patient};
use super::wire::ok;
use super::{Bench, Verdict, ensure};

/// A limit that a case means to reach.
const SHORT: Duration = Duration::from_millis(500);

pub(super) fn a_refused_connection_proves_that_nothing_was_sent(bench: &Bench<'_>) -> Verdict {
    // The port of an outgoing connection: nobody listens on it, and nobody can begin to.
    let connected = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| Ok((TcpStream::connect(listener.local_addr()?)?, listener)));
    let (taken, _listener) = connected.map_err(|error| error.to_string())?;
    let address = taken.local_addr().map_err(|error| error.to_string())?;

    let transport = bench.transport();
    for scheme in ["http", "https"] {
        let sending = request(Method::POST, &format!("{scheme}://{address}/"), "{}")?;
        failed(transport.send(sending, patient()), &[NotSent])?;
    }
    Ok(())
}

pub(super) fn an_unknown_name_proves_that_nothing_was_sent(bench: &Bench<'_>) -> Verdict {
    let sending = request(Method::POST, "https://wxpay-suite.invalid/v3/x", "{}")?;
    // A machine without a name server may need a while to find out.
    failed(
        bench.transport().send(sending, patient()),
        &[NotSent, ConnectTimeout],
    )
}

pub(super) fn a_relative_uri_proves_that_nothing_was_sent(bench: &Bench<'_>) -> Verdict {
    let transport = bench.transport();
    for uri in ["/v3/certificates", "ftp://127.0.0.1/v3/certificates"] {
        failed(transport.send(get(uri)?, patient()), &[NotSent])
            .map_err(|message| format!("{uri}: {message}"))?;
    }
    Ok(())
}

pub(super) fn a_silent_server_times_out(bench: &Bench<'_>) -> Verdict {
    times_out_on(bench, "{}".into(), |peer| peer.read().map(drop))
}

pub(super) fn a_stalled_body_times_out(bench: &Bench<'_>) -> Verdict {
    for beginning in [
        "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\nhalf\r\n",
    ] {
        times_out_on(bench, "{}".into(), move |peer| {
            peer.answer(beginning.as_bytes()).map(drop)
        })?;
    }
    Ok(())
}

pub(super) fn a_trickling_body_times_out(bench: &Bench<'_>) -> Verdict {
    // A limit on each read alone would never be reached.
    times_out_on(bench, "{}".into(), |peer| {
        peer.answer(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n")?;
        for _ in 0..1000 {
            peer.write(b"x")?;
            if !peer.pause(Duration::from_millis(20)) {
                break;
            }
        }
        Ok(())
    })
}

pub(super) fn a_server_that_stops_reading_times_out(bench: &Bench<'_>) -> Verdict {
    times_out_on(bench, vec![b'x'; 32 << 20].into(), |_| Ok(()))
}

/// A server that does this on the second request and then holds the connection.
fn times_out_on(
    bench: &Bench<'_>,
    body: Bytes,
    then: impl Fn(&mut Peer<Socket>) -> io::Result<()> + Send + Sync + 'static,
) -> Verdict {
    let server = Server::start(move |mut peer| {
        if peer.index == 0 {
            peer.answer(&ok("warm"))?;
        }
        then(&mut peer)?;
        peer.hold();
        Ok(())
    })?;
    let transport = bench.transport();
    // The connection is there already, so the short limit cannot strike before it is.
    answered(transport.send(get(&server.http("/warm"))?, patient()))?;
    let sending = http::Request::post(server.http("/slow"))
        .body(body)
        .map_err(|error| error.to_string())?;
    failed(transport.send(sending, patient().total(SHORT)), &[Timeout])
}

pub(super) fn a_handshake_that_is_never_answered_is_a_connect_timeout(
    bench: &Bench<'_>,
) -> Verdict {
    silent_handshake(bench, patient().connect(SHORT), &[ConnectTimeout])
}

pub(super) fn the_total_limit_bounds_the_connection_too(bench: &Bench<'_>) -> Verdict {
    silent_handshake(bench, patient().total(SHORT), &[ConnectTimeout, Timeout])
}

fn silent_handshake(
    bench: &Bench<'_>,
    limits: Limits,
    kinds: &[wxpay_core::transport::TransportErrorKind],
) -> Verdict {
    let server = Server::start(|peer| {
        peer.hold();
        Ok(())
    })?;
    let sending = request(Method::POST, &server.https("/"), "{}")?;
    failed(bench.transport().send(sending, limits), kinds)
}

pub(super) fn a_connection_reset_before_the_request_is_read_is_no_answer(
    bench: &Bench<'_>,
) -> Verdict {
    let server = Server::start(|mut peer| {
        // Closing with bytes unread resets the connection.
        peer.stream().wait_for_bytes()
    })?;
    let sending = request(Method::POST, &server.http("/"), "{}")?;
    failed(bench.transport().send(sending, patient()), &[Lost])?;
    let connections = server.connections();
    ensure!(
        connections == 1,
        "{connections} connections: it was sent again"
    );
    Ok(())
}

pub(super) fn a_connection_lost_after_the_request_was_read_is_lost(bench: &Bench<'_>) -> Verdict {
    for method in [Method::GET, Method::POST] {
        let server = Server::start(|mut peer| peer.read().map(drop))?;
        let sending = request(method, &server.http("/"), "")?;
        failed(bench.transport().send(sending, patient()), &[Lost])?;
        let requests = server.requests().len();
        ensure!(requests == 1, "{requests} requests: it was sent again");
    }

    let server = Server::start(|mut peer| {
        let mut part = vec![0; 64 << 10];
        peer.stream().read_exact(&mut part)
    })?;
    let sending = http::Request::put(server.http("/"))
        .body(vec![b'x'; 4 << 20].into())
        .map_err(|error| error.to_string())?;
    failed(bench.transport().send(sending, patient()), &[Lost])
        .map_err(|message| format!("reset in the middle of the request: {message}"))?;
    let connections = server.connections();
    ensure!(
        connections == 1,
        "{connections} connections: it was sent again"
    );
    Ok(())
}

pub(super) fn a_truncated_answer_is_lost(bench: &Bench<'_>) -> Verdict {
    lost_on(
        bench,
        &[
            "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{\"a\"",
            "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n",
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\n{\"a\"\r\n",
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n10\r\n{\"a\"",
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n",
            "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n",
            "HTTP/1.1 20",
        ],
    )
}

pub(super) fn what_is_not_http_is_lost(bench: &Bench<'_>) -> Verdict {
    lost_on(
        bench,
        &[
            "SSH-2.0-OpenSSH_9.9\r\n\r\n",
            "\0\0\0\0\0\0\0\0\r\n\r\n",
            "HTTP/1.1 abc OK\r\n\r\n",
            "HTTP/1.1 200 OK\r\nno colon here\r\n\r\n",
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
        ],
    )
}

pub(super) fn a_length_that_contradicts_itself_is_lost(bench: &Bench<'_>) -> Verdict {
    lost_on(
        bench,
        &[
            "HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 4\r\n\r\n{}{}",
            "HTTP/1.1 200 OK\r\ncontent-length: two\r\n\r\n{}",
            "HTTP/1.1 200 OK\r\ncontent-length: -2\r\n\r\n{}",
        ],
    )
}

/// Each of these, with the connection closed after it, is no response, and nothing is sent again.
fn lost_on(bench: &Bench<'_>, answers: &'static [&str]) -> Verdict {
    let transport = bench.transport();
    for answer in answers {
        let server = Server::start(move |mut peer| peer.answer(answer.as_bytes()).map(drop))?;
        for method in [Method::GET, Method::POST] {
            let before = server.requests().len();
            let sending = request(method, &server.http("/"), "")?;
            failed(transport.send(sending, patient()), &[Lost])
                .map_err(|message| format!("{answer:?}: {message}"))?;
            let requests = server.requests().len() - before;
            ensure!(
                requests == 1,
                "{answer:?}: {requests} requests: it was sent again"
            );
        }
    }
    Ok(())
}
