//! Promises of the crate beyond the conformance suite.
#![cfg(all(feature = "aws-lc", feature = "webpki-roots"))]

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;
use std::time::Duration;

use bytes::Bytes;
use http::Request;
use wxpay_blocking::Blocking;
use wxpay_core::transport::{BlockingTransport, Limits, TransportErrorKind};

#[test]
fn a_total_limit_that_ends_the_handshake_proves_that_nothing_was_sent() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let uri = format!("https://{}/", silent.local_addr().unwrap());
    let limits = Limits::default()
        .connect(Duration::MAX)
        .total(Duration::from_millis(300));

    let request = Request::get(uri).body(Bytes::new()).unwrap();
    let error = Blocking::new().send(request, limits).unwrap_err();

    assert_eq!(error.kind(), TransportErrorKind::ConnectTimeout);
}

#[test]
fn limits_without_end_do_not_overflow_the_clock() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let uri = format!("http://{}/", listener.local_addr().unwrap());
    let serving = thread::spawn(move || {
        let mut stream = listener.accept().unwrap().0;
        assert_ne!(stream.read(&mut [0; 1024]).unwrap(), 0);
        stream
            .write_all(b"HTTP/1.1 204 No Content\r\n\r\n")
            .unwrap();
    });
    let limits = Limits::default()
        .connect(Duration::MAX)
        .total(Duration::MAX)
        .max_body(u64::MAX);

    let request = Request::get(uri).body(Bytes::new()).unwrap();
    let answer = Blocking::new().send(request, limits).unwrap();

    assert_eq!(answer.status(), 204);
    serving.join().unwrap();
}
