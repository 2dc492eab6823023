//! The response, as it arrived.

use http::{Method, StatusCode};
use wxpay_core::transport::TransportErrorKind;

use super::request::{get, request};
use super::server::Server;
use super::subject::{answered, failed, patient};
use super::wire::ok;
use super::{Bench, Verdict, ensure};

pub(super) fn every_status_is_an_answer(bench: &Bench<'_>) -> Verdict {
    let transport = bench.transport();
    for status in [
        200_u16, 201, 202, 400, 401, 403, 404, 405, 409, 429, 500, 502, 503, 504,
    ] {
        let body = r#"{"code":"ORDER_NOT_EXIST"}"#;
        let server = Server::answering(format!(
            "HTTP/1.1 {status} Whatever\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        ))?;
        for method in [Method::GET, Method::POST] {
            let answer =
                answered(transport.send(request(method, &server.http("/"), "")?, patient()))?;
            ensure!(
                answer.status().as_u16() == status,
                "{status} became {}",
                answer.status()
            );
            ensure!(
                answer.body() == body,
                "{status}: the body became {:?}",
                answer.body()
            );
        }
        let arrived = server.requests().len();
        ensure!(arrived == 2, "{status}: sent 2 requests, arrived {arrived}");
    }
    Ok(())
}

pub(super) fn headers_of_the_answer_are_kept(bench: &Bench<'_>) -> Verdict {
    let headers: [(&str, &str); 8] = [
        ("Wechatpay-Timestamp", "1554208460"),
        ("Wechatpay-Nonce", "593BEC0C930BF1AFEB40B4A08C8FB242"),
        ("Wechatpay-Signature", "q2B+/Zm9v/YmFy+YmF6Cg=="),
        (
            "Wechatpay-Serial",
            "PUB_KEY_ID_0000000000000024101100397200000006",
        ),
        ("Wechatpay-Signature-Type", "WECHATPAY2-SHA256-RSA2048"),
        ("Request-ID", "08C5DFA4A50610; inner  spaces, and commas-0"),
        ("X-Twice", "first"),
        ("X-Twice", "second"),
    ];
    let mut answer = String::from("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n");
    for (name, value) in headers {
        answer.push_str(&format!("{name}: {value}\r\n"));
    }
    answer.push_str("\r\n{}");
    let server = Server::answering(answer)?;

    let answer = answered(bench.transport().send(get(&server.http("/"))?, patient()))?;
    for (name, _) in headers {
        let sent: Vec<_> = headers
            .iter()
            .filter(|(candidate, _)| *candidate == name)
            .map(|(_, value)| value.as_bytes())
            .collect();
        let arrived: Vec<_> = answer
            .headers()
            .get_all(name)
            .iter()
            .map(http::HeaderValue::as_bytes)
            .collect();
        ensure!(arrived == sent, "{name} became {:?}", answer.headers());
    }
    Ok(())
}

pub(super) fn an_empty_body_is_an_answer(bench: &Bench<'_>) -> Verdict {
    let transport = bench.transport();
    for (head, status) in [
        ("HTTP/1.1 204 No Content\r\n\r\n", StatusCode::NO_CONTENT),
        (
            "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n",
            StatusCode::OK,
        ),
        (
            "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n",
            StatusCode::NOT_FOUND,
        ),
        (
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
            StatusCode::OK,
        ),
    ] {
        let server = Server::answering(head)?;
        for method in [Method::POST, Method::GET, Method::DELETE] {
            let answer =
                answered(transport.send(request(method, &server.http("/"), "")?, patient()))?;
            ensure!(
                answer.status() == status && answer.body().is_empty(),
                "{head:?} became {} with {:?}",
                answer.status(),
                answer.body()
            );
        }
    }
    Ok(())
}

pub(super) fn a_body_of_any_framing_arrives_whole(bench: &Bench<'_>) -> Verdict {
    let transport = bench.transport();
    for answer in [
        "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"a\":\"b\"}",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\n{\"a\"\r\n5;x=y\r\n:\"b\"}\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{\"a\":\"b\"}",
    ] {
        let server = Server::start(move |mut peer| peer.answer(answer.as_bytes()).map(drop))?;
        let arrived = answered(transport.send(get(&server.http("/"))?, patient()))?;
        ensure!(
            arrived.body() == r#"{"a":"b"}"#,
            "{answer:?} became {:?}",
            arrived.body()
        );
    }
    Ok(())
}

pub(super) fn a_compressed_body_is_not_unpacked(bench: &Bench<'_>) -> Verdict {
    // "{}" by gzip.
    let packed =
        b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xab\xae\x05\x00\x43\xbf\xa6\xa3\x02\x00\x00\x00";
    let mut answer = format!(
        "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n",
        packed.len()
    )
    .into_bytes();
    answer.extend_from_slice(packed);
    let server = Server::answering(answer)?;
    let answer = answered(bench.transport().send(get(&server.http("/"))?, patient()))?;
    ensure!(
        answer.body() == packed.as_slice(),
        "the body became {:?}",
        answer.body()
    );
    ensure!(
        answer
            .headers()
            .get("content-encoding")
            .is_some_and(|value| value == "gzip"),
        "the header is gone: {:?}",
        answer.headers()
    );
    Ok(())
}

pub(super) fn a_redirect_is_returned_and_not_followed(bench: &Bench<'_>) -> Verdict {
    let transport = bench.transport();
    let elsewhere = Server::answering(ok("followed"))?;
    for status in [301_u16, 302, 303, 307, 308] {
        for (framing, body) in [
            ("content-length: 5\r\n", "moved"),
            ("content-length: 0\r\n", ""),
        ] {
            let location = elsewhere.http("/stolen");
            let server = Server::answering(format!(
                "HTTP/1.1 {status} Moved\r\nlocation: {location}\r\n{framing}\r\n{body}"
            ))?;
            for (method, sent) in [(Method::GET, ""), (Method::POST, "{}")] {
                let sending = request(method, &server.http("/"), sent)?;
                let answer = answered(transport.send(sending, patient()))?;
                ensure!(
                    answer.status().as_u16() == status && answer.body() == body,
                    "{status} with {body:?} became {} with {:?}",
                    answer.status(),
                    answer.body()
                );
                ensure!(
                    answer
                        .headers()
                        .get("location")
                        .is_some_and(|value| *value == location),
                    "{status}: the location is gone: {:?}",
                    answer.headers()
                );
            }
        }
    }
    let followed = elsewhere.connections();
    ensure!(followed == 0, "{followed} connections to the other server");
    Ok(())
}

pub(super) fn an_interim_answer_is_skipped(bench: &Bench<'_>) -> Verdict {
    for interim in [
        "HTTP/1.1 100 Continue\r\n\r\n",
        "HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n",
    ] {
        let server = Server::start(move |mut peer| {
            peer.read()?;
            peer.write(interim.as_bytes())?;
            peer.write(&ok("final"))?;
            peer.hold();
            Ok(())
        })?;
        let sending = request(Method::POST, &server.http("/"), "{}")?;
        let answer = answered(bench.transport().send(sending, patient()))?;
        ensure!(
            answer.status() == StatusCode::OK && answer.body() == "final",
            "after {interim:?} came {} with {:?}",
            answer.status(),
            answer.body()
        );
    }
    Ok(())
}

pub(super) fn a_body_up_to_the_limit_is_accepted(bench: &Bench<'_>) -> Verdict {
    let transport = bench.transport();
    for answer in [
        "HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\n12345678",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n8\r\n12345678\r\n0\r\n\r\n",
    ] {
        let server = Server::answering(answer)?;
        let limits = patient().max_body(8);
        let arrived = answered(transport.send(get(&server.http("/"))?, limits))?;
        ensure!(
            arrived.body() == "12345678",
            "{answer:?} became {:?}",
            arrived.body()
        );
    }
    Ok(())
}

pub(super) fn a_body_over_the_limit_is_refused(bench: &Bench<'_>) -> Verdict {
    let transport = bench.transport();
    for answer in [
        "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n123456789",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n9\r\n123456789\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n123456789",
    ] {
        let server = Server::start(move |mut peer| peer.answer(answer.as_bytes()).map(drop))?;
        let outcome = transport.send(get(&server.http("/"))?, patient().max_body(8));
        failed(outcome, &[TransportErrorKind::TooLarge { max: 8 }])
            .map_err(|message| format!("{answer:?}: {message}"))?;
    }
    Ok(())
}

pub(super) fn an_announced_length_over_the_limit_is_refused_at_once(bench: &Bench<'_>) -> Verdict {
    let server = Server::start(|mut peer| {
        peer.answer(b"HTTP/1.1 200 OK\r\ncontent-length: 1000000000000\r\n\r\n")?;
        peer.hold();
        Ok(())
    })?;
    let outcome = bench.transport().send(get(&server.http("/"))?, patient());
    let max = patient().max_body;
    failed(outcome, &[TransportErrorKind::TooLarge { max }])
}
