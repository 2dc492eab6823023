//! What the crate promises about runtimes and limits beyond the conformance suite.
#![cfg(all(feature = "aws-lc-rs", feature = "webpki-roots"))]

use std::error::Error;
use std::net::TcpListener;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::Bytes;
use http::Request;
use wxpay_core::transport::{Limits, Transport, TransportErrorKind};
use wxpay_hyper::Hyper;

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
    use std::io::{Read, Write};

    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let uri = format!("http://{}/", listener.local_addr().unwrap());
    let serving = std::thread::spawn(move || {
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
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        let request = Request::get(&uri).body(Bytes::new()).unwrap();
        let answer = runtime
            .block_on(transport.send(request, Limits::default()))
            .unwrap();
        assert_eq!(answer.status(), 204);
    }
    serving.join().unwrap();
}
