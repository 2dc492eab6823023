//! Tunnels through a proxy, and what happens when it refuses one.
#![cfg(feature = "aws-lc")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::error::Error;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use bytes::Bytes;
use http::Request;
use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use wxpay_core::transport::{Limits, Transport, TransportErrorKind};
use wxpay_hyper::{Hyper, Proxy, Roots};

const PASSWORD: &str = "hunter2";

/// A proxy for one connection; the script gets it behind the head of the `CONNECT` it returns.
fn proxy(script: impl FnOnce(TcpStream) + Send + 'static) -> (Proxy, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let serving = thread::spawn(move || {
        let mut stream = listener.accept().unwrap().0;
        let head = head(&mut stream);
        script(stream);
        head
    });
    let proxy = Proxy::new(&address).unwrap().credentials("shop", PASSWORD);
    (proxy, serving)
}

/// A head to its blank line, and nothing behind it.
fn head(stream: &mut TcpStream) -> String {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        stream.read_exact(&mut byte).unwrap();
        head.push(byte[0]);
    }
    String::from_utf8(head).unwrap()
}

/// A certificate for `shop.example` that is its own authority: its PEM, and TLS that shows it.
fn shop() -> (String, Arc<ServerConfig>) {
    let CertifiedKey { cert, signing_key } =
        generate_simple_self_signed(["shop.example".to_owned()]).unwrap();
    let provider = rustls::crypto::aws_lc_rs::default_provider();
    let config = ServerConfig::builder_with_provider(provider.into())
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(
            vec![cert.der().clone()],
            rustls::pki_types::PrivateKeyDer::Pkcs8(signing_key.serialize_der().into()),
        )
        .unwrap();
    (cert.pem(), Arc::new(config))
}

fn request() -> Request<Bytes> {
    Request::get("https://shop.example/v3/x")
        .body(Bytes::new())
        .unwrap()
}

fn transport(trust: &str, proxy: Proxy) -> Hyper {
    let roots = Roots::from_pem(trust).unwrap();
    Hyper::with_roots(&roots).unwrap().proxy(proxy).build()
}

#[tokio::test]
async fn https_is_spoken_to_the_server_inside_a_tunnel() {
    let (trust, tls) = shop();
    let (proxy, serving) = proxy(move |mut stream| {
        stream
            .write_all(b"HTTP/1.1 200 Connection established\r\nx: y\r\n\r\n")
            .unwrap();
        let session = ServerConnection::new(tls).unwrap();
        let mut stream = BufReader::new(StreamOwned::new(session, stream));
        let mut line = String::new();
        stream.read_line(&mut line).unwrap();
        assert_eq!(line, "GET /v3/x HTTP/1.1\r\n");
        while line != "\r\n" {
            assert!(!line.to_ascii_lowercase().starts_with("proxy-"), "{line}");
            line.clear();
            stream.read_line(&mut line).unwrap();
        }
        stream
            .get_mut()
            .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nfine")
            .unwrap();
    });

    let answer = transport(&trust, proxy)
        .send(request(), Limits::default())
        .await
        .unwrap();

    assert_eq!(answer.body(), "fine");
    assert_eq!(
        serving.join().unwrap(),
        "CONNECT shop.example:443 HTTP/1.1\r\nHost: shop.example:443\r\n\
         Proxy-Authorization: Basic c2hvcDpodW50ZXIy\r\n\r\n"
    );
}

#[tokio::test]
async fn a_refused_tunnel_proves_that_nothing_was_sent_and_keeps_the_password() {
    let (proxy, serving) = proxy(|mut stream| {
        stream
            .write_all(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n")
            .unwrap();
    });
    let transport = transport(&shop().0, proxy);

    let error = transport
        .send(request(), Limits::default())
        .await
        .unwrap_err();

    serving.join().unwrap();
    assert_eq!(error.kind(), TransportErrorKind::NotSent);
    let mut shown = format!("{error:?} {transport:?}");
    let mut next = error.source();
    while let Some(link) = next {
        shown.push_str(&link.to_string());
        next = link.source();
    }
    assert!(shown.contains("proxy authorization required"), "{shown}");
    for secret in [PASSWORD, "c2hvcDpodW50ZXIy"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[tokio::test]
async fn a_silent_proxy_is_a_connect_timeout() {
    let (proxy, serving) = proxy(|mut stream| {
        // Ends when the transport gives up.
        let _ = stream.read(&mut [0]);
    });
    let limits = Limits::default().connect(Duration::from_millis(300));

    let error = transport(&shop().0, proxy)
        .send(request(), limits)
        .await
        .unwrap_err();

    serving.join().unwrap();
    assert_eq!(error.kind(), TransportErrorKind::ConnectTimeout);
}

#[test]
fn debug_of_the_settings_and_of_the_transport_hides_the_password() {
    let proxy = Proxy::new(&format!("http://shop:{PASSWORD}@proxy.example")).unwrap();
    let settings = Hyper::with_roots(&Roots::from_pem(shop().0).unwrap())
        .unwrap()
        .proxy(proxy);
    assert!(!format!("{settings:?}").contains(PASSWORD));
    assert_eq!(
        format!("{:?}", settings.build()),
        "Hyper { proxy: Some(Proxy { address: \"proxy.example:80\", credentials: true }), .. }"
    );
}
