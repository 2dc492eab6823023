//! Pooled connections: no request is sent twice, and none gets another request's response.

use std::collections::BTreeSet;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{Method, Request};
use wxpay_core::transport::TransportErrorKind::{Lost, Timeout};

use super::request::{get, request};
use super::server::Server;
use super::subject::{answered, failed, patient};
use super::wire::ok;
use super::{Bench, Verdict, ensure};

pub(super) fn a_connection_is_used_again(bench: &Bench<'_>) -> Verdict {
    let server = Server::answering(ok("fine"))?;
    let transport = bench.transport();
    for _ in 0..8 {
        let sending = request(Method::POST, &server.http("/"), "{}")?;
        answered(transport.send(sending, patient()))?;
    }
    // A pool may open a connection it then finds no use for, so the used ones are counted.
    let used: BTreeSet<_> = server
        .requests()
        .iter()
        .map(|request| request.connection)
        .collect();
    ensure!(
        used.len() < 8,
        "8 requests in a row on {} connections",
        used.len()
    );
    Ok(())
}

pub(super) fn many_requests_at_once_each_get_their_own_answer(bench: &Bench<'_>) -> Verdict {
    const AT_ONCE: usize = 32;
    let server = Server::start(|mut peer| {
        while let Some(request) = peer.read()? {
            peer.write(&ok(request.header("x-number").unwrap_or_default()))?;
        }
        Ok(())
    })?;
    let transport = bench.transport();
    for round in 0..3 {
        let number = |index| format!("{round}-{index}");
        let requests: Result<Vec<_>, _> = (0..AT_ONCE)
            .map(|index| {
                Request::post(server.http("/"))
                    .header("x-number", number(index))
                    .body(Bytes::from(number(index)))
            })
            .collect();
        let requests = requests.map_err(|error| error.to_string())?;
        for (index, outcome) in transport
            .send_all(requests, patient())
            .into_iter()
            .enumerate()
        {
            let answer = answered(outcome)?;
            ensure!(
                *answer.body() == number(index),
                "request {} got the answer {:?}",
                number(index),
                answer.body()
            );
        }
    }
    let requests = server.requests();
    ensure!(
        requests.len() == 3 * AT_ONCE,
        "sent {} requests, arrived {}",
        3 * AT_ONCE,
        requests.len()
    );
    let used: BTreeSet<_> = requests.iter().map(|request| request.connection).collect();
    ensure!(used.len() < requests.len(), "no connection was shared");
    Ok(())
}

/// Lets a script and its case wait for each other.
fn signal() -> (Sender<()>, Mutex<Receiver<()>>) {
    let (sender, receiver) = mpsc::channel();
    (sender, Mutex::new(receiver))
}

fn wait(receiver: &Mutex<Receiver<()>>) -> Result<(), mpsc::RecvTimeoutError> {
    receiver
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .recv_timeout(Duration::from_secs(60))
}

pub(super) fn a_connection_closed_while_idle_is_replaced_or_lost(bench: &Bench<'_>) -> Verdict {
    for method in [Method::GET, Method::POST] {
        let (closed, is_closed) = signal();
        let server = Server::start(move |mut peer| {
            let last = peer.index == 0;
            peer.answer(&ok("first"))?;
            if last {
                drop(peer);
                let _ = closed.send(());
                return Ok(());
            }
            while peer.answer(&ok("second")).is_ok() {}
            Ok(())
        })?;
        let transport = bench.transport();
        answered(transport.send(get(&server.http("/first"))?, patient()))?;
        wait(&is_closed).map_err(|_| "the server did not close the connection")?;

        let sending = request(method.clone(), &server.http("/second"), "")?;
        let outcome = transport.send(sending, patient());
        let arrived = server
            .requests()
            .iter()
            .filter(|request| request.line.contains("/second"))
            .count();
        match outcome {
            Ok(_) => ensure!(
                arrived == 1,
                "{method}: answered, and {arrived} requests arrived"
            ),
            Err(error) => {
                failed(Err(error), &[Lost])?;
                ensure!(
                    arrived == 0,
                    "{method}: lost, and {arrived} requests arrived"
                );
            }
        }
    }
    Ok(())
}

pub(super) fn a_request_is_never_written_twice(bench: &Bench<'_>) -> Verdict {
    for (method, body) in [
        (Method::GET, ""),
        (Method::POST, "{}"),
        (Method::DELETE, ""),
    ] {
        let server = Server::start(|mut peer| {
            // Each connection serves one request and dies with the next one read.
            peer.answer(&ok("first"))?;
            peer.read().map(drop)
        })?;
        let transport = bench.transport();
        answered(transport.send(get(&server.http("/first"))?, patient()))?;
        let sending = request(method.clone(), &server.http("/second"), body)?;
        let outcome = transport.send(sending, patient());
        let requests = server.requests();
        let on_first_connection = requests
            .iter()
            .any(|request| request.line.contains("/second") && request.connection == 0);
        if on_first_connection {
            failed(outcome, &[Lost]).map_err(|message| format!("{method}: {message}"))?;
        }
        let arrived = requests
            .iter()
            .filter(|request| request.line.contains("/second"))
            .count();
        ensure!(
            arrived == 1,
            "{method}: sent one request, arrived {arrived}"
        );
    }
    Ok(())
}

pub(super) fn bytes_after_an_answer_are_not_the_next_answer(bench: &Bench<'_>) -> Verdict {
    let server = Server::start(|mut peer| {
        let mut answer = ok("first");
        answer.extend_from_slice(&ok("forged"));
        peer.answer(&answer)?;
        while peer.answer(&ok("second")).is_ok() {}
        Ok(())
    })?;
    let transport = bench.transport();
    for target in ["/first", "/second"] {
        let outcome = transport.send(get(&server.http(target))?, patient());
        if let Ok(answer) = outcome {
            ensure!(
                answer.body() != "forged",
                "{target} was answered with bytes that came before it was sent"
            );
        }
    }
    Ok(())
}

pub(super) fn an_answer_that_comes_too_late_is_not_the_next_answer(bench: &Bench<'_>) -> Verdict {
    let (given_up, is_given_up) = signal();
    let (late, is_late) = signal();
    let server = Server::start(move |mut peer| {
        while let Some(request) = peer.read()? {
            if request.line.contains("/slow") {
                let _ = wait(&is_given_up);
                // Fails if the transport has closed the connection, as it should.
                let _ = peer.write(&ok("late"));
                let _ = late.send(());
            } else {
                peer.write(&ok("prompt"))?;
            }
        }
        Ok(())
    })?;
    let transport = bench.transport();
    answered(transport.send(get(&server.http("/prompt"))?, patient()))?;
    let outcome = transport.send(
        get(&server.http("/slow"))?,
        patient().total(Duration::from_millis(500)),
    );
    let verdict = failed(outcome, &[Timeout]);
    // Released whatever the verdict is, or the server could not end.
    let _ = given_up.send(());
    verdict?;
    wait(&is_late).map_err(|_| "the slow request did not arrive")?;

    for _ in 0..2 {
        let answer = answered(transport.send(get(&server.http("/prompt"))?, patient()))?;
        ensure!(
            answer.body() == "prompt",
            "the next request was answered with {:?}",
            answer.body()
        );
    }
    Ok(())
}
