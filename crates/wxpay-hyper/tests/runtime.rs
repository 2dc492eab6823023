//! Promises of the crate about runtimes and limits beyond the conformance suite.
#![cfg(all(feature = "aws-lc", feature = "webpki-roots"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::error::Error;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Barrier};
use std::task::{Context, Poll, Waker};
use std::thread;
use std::time::Duration;

use bytes::Bytes;
use http::Request;
use tokio::runtime::{Builder, Runtime};
use wxpay_core::transport::{Limits, Outgoing, Transport, TransportErrorKind};
use wxpay_hyper::Hyper;

/// A runtime that does nothing outside of `block_on`.
fn on_one_thread() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// A server that answers each request with the number of its connection, from 0.
fn numbering_server() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let uri = format!("http://{}/", listener.local_addr().unwrap());
    thread::spawn(move || {
        for (number, stream) in listener.incoming().enumerate() {
            let stream = stream.unwrap();
            thread::spawn(move || answer_with(&number.to_string(), stream));
        }
    });
    uri
}

fn answer_with(body: &str, mut stream: TcpStream) {
    let answer = format!(
        "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    // Requests without a body that are sent one after another come in one piece each.
    while stream.read(&mut [0; 1024]).is_ok_and(|amount| amount > 0) {
        stream.write_all(answer.as_bytes()).unwrap();
    }
}

/// Connection of a request.
fn connection(runtime: &Runtime, transport: &Hyper, uri: &str) -> String {
    let request = Request::get(uri).body(Bytes::new()).unwrap();
    let answer = runtime
        .block_on(transport.send(request, Limits::default()))
        .unwrap();
    String::from_utf8(answer.body().to_vec()).unwrap()
}

#[test]
fn outside_of_a_runtime_nothing_is_sent_and_nothing_panics() {
    let transport = Hyper::new();
    let request = Request::get("https://localhost/")
        .body(Bytes::new())
        .unwrap();

    let mut sending = transport.send(request, Limits::default());
    let outcome = sending
        .as_mut()
        .poll(&mut Context::from_waker(Waker::noop()));

    let Poll::Ready(Err(error)) = outcome else {
        panic!("{outcome:?}");
    };
    assert_eq!(error.kind(), TransportErrorKind::NotSent);
    let cause = error.source().unwrap().to_string();
    assert!(cause.contains("runtime"), "{cause}");
}

#[tokio::test]
async fn a_total_limit_that_ends_the_handshake_proves_that_nothing_was_sent() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let uri = format!("https://{}/", silent.local_addr().unwrap());
    let limits = Limits::default()
        .connect(Duration::MAX)
        .total(Duration::from_millis(300));

    let request = Request::get(uri).body(Bytes::new()).unwrap();
    let error = Hyper::new().send(request, limits).await.unwrap_err();

    assert_eq!(error.kind(), TransportErrorKind::ConnectTimeout);
}

#[test]
fn a_transport_outlives_the_runtime_that_its_connections_came_from() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let uri = format!("http://{}/", listener.local_addr().unwrap());
    let serving = thread::spawn(move || {
        for stream in listener.incoming().take(2) {
            let mut stream = stream.unwrap();
            assert_ne!(stream.read(&mut [0; 1024]).unwrap(), 0);
            stream
                .write_all(b"HTTP/1.1 204 No Content\r\n\r\n")
                .unwrap();
            // Until the transport lets go of the connection.
            while stream.read(&mut [0; 1024]).is_ok_and(|amount| amount > 0) {}
        }
    });

    let transport = Hyper::new();
    for _ in 0..2 {
        let runtime = on_one_thread();
        let request = Request::get(&uri).body(Bytes::new()).unwrap();
        let answer = runtime
            .block_on(transport.send(request, Limits::default()))
            .unwrap();
        assert_eq!(answer.status(), 204);
    }
    serving.join().unwrap();
}

#[test]
fn a_request_takes_no_connection_of_another_runtime() {
    let uri = numbering_server();
    let transport = Hyper::new();
    // The first is there all the time, and nothing drives it while the second one runs.
    let (first, second) = (on_one_thread(), on_one_thread());

    assert_eq!(connection(&first, &transport, &uri), "0");
    assert_eq!(connection(&second, &transport, &uri), "1");
    assert_eq!(connection(&first, &transport, &uri), "0");
    assert_eq!(connection(&second, &transport, &uri), "1");
    drop(first);
    assert_eq!(connection(&second, &transport, &uri), "1");
}

#[test]
fn a_stream_takes_no_connection_of_another_runtime() {
    let uri = numbering_server();
    let transport = Hyper::new();
    let (first, second) = (on_one_thread(), on_one_thread());
    assert_eq!(connection(&first, &transport, &uri), "0");

    let request = Request::get(&uri)
        .body(Outgoing::from(Bytes::new()))
        .unwrap();
    let whole = second.block_on(async {
        let answer = transport.stream(request, Limits::default()).await.unwrap();
        wxpay_core::transport::Incoming::whole(answer, 100).await
    });

    assert_eq!(whole.unwrap().body(), "1");
}

#[test]
fn each_thread_with_a_runtime_keeps_its_own_connection() {
    const THREADS: usize = 4;
    let uri = numbering_server();
    let transport = Hyper::new();
    let all_open = Arc::new(Barrier::new(THREADS));
    let threads: Vec<_> = (0..THREADS)
        .map(|_| {
            let (uri, transport, all_open) = (uri.clone(), transport.clone(), all_open.clone());
            thread::spawn(move || {
                let runtime = on_one_thread();
                let own = connection(&runtime, &transport, &uri);
                // Nobody's runtime ends before all connections are there.
                all_open.wait();
                for _ in 0..8 {
                    assert_eq!(connection(&runtime, &transport, &uri), own);
                }
                all_open.wait();
                own
            })
        })
        .collect();
    let mut used: Vec<_> = threads
        .into_iter()
        .map(|thread| thread.join().unwrap())
        .collect();
    used.sort();
    assert_eq!(used, ["0", "1", "2", "3"]);
}

#[test]
fn waiting_and_offloading_use_the_runtime_that_runs_them() {
    let transport = Hyper::new();
    let (first, second) = (on_one_thread(), on_one_thread());
    for runtime in [&first, &second, &first] {
        let (sender, done) = std::sync::mpsc::channel();
        let waited = runtime.block_on(async {
            let work = move || sender.send(thread::current().id()).unwrap();
            transport.offload(Box::new(work)).await;
            transport.wait(Duration::from_millis(1)).await
        });
        assert!(waited);
        assert_ne!(done.recv().unwrap(), thread::current().id());
    }
}
