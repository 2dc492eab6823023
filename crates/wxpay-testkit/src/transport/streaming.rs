//! Bodies that are not in memory: the whole of them arrives, or nothing that looks like it.

use std::io::{self, Cursor, Read};
use std::time::Duration;

use http::{Method, Request};
use wxpay_core::transport::Outgoing;
use wxpay_core::transport::TransportErrorKind::{Lost, NotSent, Source, Timeout};

use super::request::get;
use super::server::Server;
use super::subject::{answered, failed, patient};
use super::wire::ok;
use super::{Bench, Verdict, ensure};

/// More than any buffer on the way holds.
const LARGE: usize = 4 << 20;

fn bytes() -> Vec<u8> {
    (0..LARGE).map(|index| (index % 251) as u8).collect()
}

fn upload(uri: &str, body: Outgoing) -> Result<Request<Outgoing>, String> {
    Request::builder()
        .method(Method::POST)
        .uri(uri)
        .body(body)
        .map_err(|error| error.to_string())
}

fn download(uri: &str) -> Result<Request<Outgoing>, String> {
    Ok(get(uri)?.map(Outgoing::from))
}

pub(super) fn a_streamed_request_arrives_whole(bench: &Bench<'_>) -> Verdict {
    let transport = bench.transport();
    for len in [1, 64 << 10, LARGE] {
        let sent = bytes()[..len].to_vec();
        let server = Server::answering(ok("stored"))?;
        let source = sent.clone();
        let body = Outgoing::from_source(move || Ok(Cursor::new(source.clone())), len as u64);
        let answer = answered(transport.stream(upload(&server.http("/"), body)?, patient()))?;
        ensure!(answer.body() == "stored", "answered {:?}", answer.body());
        let received = server.requests();
        ensure!(received.len() == 1, "{} requests arrived", received.len());
        ensure!(
            received[0].body == sent,
            "sent {len} bytes, arrived others ({} bytes)",
            received[0].body.len()
        );
    }
    Ok(())
}

/// Gives its bytes, then fails.
struct Failing(Cursor<Vec<u8>>);

impl Read for Failing {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self.0.read(buffer)? {
            0 => Err(io::Error::other("the disk is gone")),
            amount => Ok(amount),
        }
    }
}

pub(super) fn a_source_that_is_not_what_was_said_is_never_sent_whole(bench: &Bench<'_>) -> Verdict {
    let half = || Cursor::new(bytes()[..LARGE / 2].to_vec());
    let bodies = [
        Outgoing::from_source(move || Ok(half()), LARGE as u64),
        Outgoing::from_source(|| Ok(Cursor::new(bytes())), LARGE as u64 / 2),
        Outgoing::from_source(move || Ok(Failing(half())), LARGE as u64),
    ];
    for (index, body) in bodies.into_iter().enumerate() {
        let server = Server::answering(ok("stored"))?;
        let outcome = bench
            .transport()
            .stream(upload(&server.http("/"), body)?, patient());
        // One that does not stream has found out before it sent anything.
        failed(outcome, &[Source, NotSent])
            .map_err(|message| format!("body {index}: {message}"))?;
        let whole = server.requests().len();
        ensure!(whole == 0, "body {index}: the server has the request whole");
        let connections = server.connections();
        ensure!(
            connections <= 1,
            "body {index}: {connections} connections: it was sent again"
        );
    }
    Ok(())
}

pub(super) fn a_source_that_cannot_be_opened_proves_that_nothing_was_sent(
    bench: &Bench<'_>,
) -> Verdict {
    let server = Server::answering(ok("stored"))?;
    let closed = || Err::<io::Empty, _>(io::ErrorKind::PermissionDenied.into());
    let body = Outgoing::from_source(closed, 7);
    let outcome = bench
        .transport()
        .stream(upload(&server.http("/"), body)?, patient());
    failed(outcome, &[NotSent])?;
    ensure!(server.requests().is_empty(), "a request arrived");
    Ok(())
}

pub(super) fn a_connection_lost_under_a_streamed_request_is_lost(bench: &Bench<'_>) -> Verdict {
    let server = Server::start(|mut peer| {
        let mut part = vec![0; 64 << 10];
        peer.stream().read_exact(&mut part)
    })?;
    let body = Outgoing::from_source(|| Ok(Cursor::new(bytes())), LARGE as u64);
    let outcome = bench
        .transport()
        .stream(upload(&server.http("/"), body)?, patient());
    failed(outcome, &[Lost])?;
    let connections = server.connections();
    ensure!(
        connections == 1,
        "{connections} connections: it was sent again"
    );
    Ok(())
}

pub(super) fn a_streamed_answer_arrives_whole(bench: &Bench<'_>) -> Verdict {
    let transport = bench.transport();
    let mut answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {LARGE}\r\n\r\n").into_bytes();
    answer.extend(bytes());
    let mut chunked = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n".to_vec();
    for chunk in bytes().chunks(100_000) {
        chunked.extend(format!("{:x}\r\n", chunk.len()).into_bytes());
        chunked.extend_from_slice(chunk);
        chunked.extend_from_slice(b"\r\n");
    }
    chunked.extend_from_slice(b"0\r\n\r\n");
    for answer in [answer, chunked] {
        let server = Server::answering(answer)?;
        let arrived = answered(transport.stream(download(&server.http("/"))?, patient()))?;
        ensure!(
            *arrived.body() == bytes(),
            "{} bytes arrived, or others",
            arrived.body().len()
        );
    }
    Ok(())
}

pub(super) fn a_truncated_streamed_answer_is_lost(bench: &Bench<'_>) -> Verdict {
    for head in [
        format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", LARGE + 1),
        format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{LARGE:x}\r\n"),
    ] {
        let server = Server::start(move |mut peer| {
            peer.answer(head.as_bytes())?;
            peer.write(&bytes())
        })?;
        let outcome = bench
            .transport()
            .stream(download(&server.http("/"))?, patient());
        failed(outcome, &[Lost])?;
    }
    Ok(())
}

pub(super) fn a_streamed_answer_that_stands_still_times_out(bench: &Bench<'_>) -> Verdict {
    let short = Duration::from_millis(500);
    let half = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf";
    for (said, limits) in [
        (&half[..], patient().idle(short)),
        // Not even a head, for which the whole is bounded too.
        (&half[..12], patient().total(short)),
    ] {
        let server = Server::start(move |mut peer| {
            peer.answer(said)?;
            peer.hold();
            Ok(())
        })?;
        let outcome = bench
            .transport()
            .stream(download(&server.http("/"))?, limits);
        failed(outcome, &[Timeout])?;
    }
    Ok(())
}

/// Each pause of the server is a tenth of the limits, and all of them together are more. A machine that stands still
/// for two seconds reaches none of them.
pub(super) fn a_streamed_answer_that_keeps_coming_outlives_its_limits(
    bench: &Bench<'_>,
) -> Verdict {
    const PIECES: usize = 12;
    let pause = Duration::from_millis(300);
    let limit = 10 * pause;
    let transport = bench.transport();
    let held = Server::start(|mut peer| {
        peer.answer(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf")?;
        peer.hold();
        Ok(())
    })?;
    if !transport.opens(download(&held.http("/"))?, patient().total(limit)) {
        // One that does not stream: its limits are those of the whole.
        return Ok(());
    }
    let server = Server::start(move |mut peer| {
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {PIECES}\r\n\r\n");
        peer.answer(head.as_bytes())?;
        for _ in 0..PIECES {
            if !peer.pause(pause) {
                break;
            }
            peer.write(b"x")?;
        }
        Ok(())
    })?;
    let limits = patient().idle(limit).total(limit);
    let answer = answered(transport.stream(download(&server.http("/"))?, limits))?;
    ensure!(
        answer.body() == "x".repeat(PIECES).as_bytes(),
        "arrived {:?}",
        answer.body()
    );
    Ok(())
}
