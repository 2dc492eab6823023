//! HTTP/2, which a server chooses in the TLS handshake.
#![cfg(feature = "aws-lc")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use http::{Request, Response, Version};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::ServerConfig;
use rustls::pki_types::PrivateKeyDer;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use wxpay_core::transport::{Limits, Transport};
use wxpay_hyper::{Hyper, Roots};
use wxpay_testkit::records::{Token, Watch};

/// A server of HTTP/2 alone, which answers with what it was asked.
async fn server() -> (String, String, Arc<AtomicUsize>) {
    let CertifiedKey { cert, signing_key } =
        generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let provider = rustls::crypto::aws_lc_rs::default_provider();
    let mut config = ServerConfig::builder_with_provider(provider.into())
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(
            vec![cert.der().clone()],
            PrivateKeyDer::Pkcs8(signing_key.serialize_der().into()),
        )
        .unwrap();
    config.alpn_protocols = vec![b"h2".to_vec()];

    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let origin = format!(
        "https://localhost:{}",
        listener.local_addr().unwrap().port()
    );
    let connections = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&connections);
    tokio::spawn(async move {
        let acceptor = TlsAcceptor::from(Arc::new(config));
        while let Ok((tcp, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::SeqCst);
            let Ok(tls) = acceptor.accept(tcp).await else {
                continue;
            };
            tokio::spawn(
                hyper::server::conn::http2::Builder::new(TokioExecutor::new())
                    .serve_connection(TokioIo::new(tls), service_fn(echo)),
            );
        }
    });
    (origin, cert.pem(), connections)
}

async fn echo(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let (head, body) = request.into_parts();
    let mut seen = format!(
        "{} {} {:?}\n",
        head.method,
        head.uri.path_and_query().unwrap(),
        head.version
    );
    for (name, value) in &head.headers {
        seen.push_str(&format!("{name}: {}\n", value.to_str().unwrap()));
    }
    seen.push('\n');
    let mut seen = seen.into_bytes();
    seen.extend(body.collect().await.unwrap().to_bytes());
    Ok(Response::new(Full::from(seen)))
}

#[tokio::test]
async fn a_request_is_the_same_over_http2() {
    let (origin, trust, connections) = server().await;
    let transport = Hyper::with_roots(&Roots::from_pem(trust).unwrap())
        .unwrap()
        .build();

    for _ in 0..3 {
        let request = Request::post(format!("{origin}/v3/a%2Fb%2fc/?x=2&x=1&empty="))
            .header("authorization", "WECHATPAY2-SHA256-RSA2048 mchid=\"1\"")
            .body(Bytes::from_static(b"{\"a\":1}"))
            .unwrap();
        let answer = transport.send(request, Limits::default()).await.unwrap();

        assert_eq!(answer.version(), Version::HTTP_2);
        assert_eq!(
            String::from_utf8_lossy(answer.body()),
            "POST /v3/a%2Fb%2fc/?x=2&x=1&empty= HTTP/2.0\n\
             authorization: WECHATPAY2-SHA256-RSA2048 mchid=\"1\"\n\
             content-length: 7\n\
             \n{\"a\":1}"
        );
    }
    assert_eq!(connections.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn nothing_of_an_http2_call_is_written_to_a_log() {
    let (origin, trust, _) = server().await;
    let transport = Hyper::with_roots(&Roots::from_pem(trust).unwrap())
        .unwrap()
        .build();
    // The server repeats all of it in the body of its response.
    let [path, query, authorization, body] =
        ["path", "query", "authorization", "body"].map(Token::new);
    let request = Request::post(format!(
        "{origin}/v3/{}?q={}",
        path.repeated(),
        query.repeated()
    ))
    .header("authorization", authorization.repeated())
    .body(Bytes::from(body.repeated()))
    .unwrap();
    let watch = Watch::start([path, query, authorization, body.clone()]).unwrap();

    let answer = transport.send(request, Limits::default()).await.unwrap();

    assert!(answer.body().ends_with(body.repeated().as_bytes()));
    assert!(watch.found().is_empty(), "{:?}", watch.found());
}

#[tokio::test]
async fn protocols_of_a_given_configuration_are_kept() {
    let (origin, trust, _) = server().await;
    let provider = rustls::crypto::aws_lc_rs::default_provider();
    let mut tls = Roots::from_pem(trust)
        .unwrap()
        .client_config(provider)
        .unwrap();
    tls.alpn_protocols = vec![b"http/1.1".to_vec()];

    let request = Request::get(origin).body(Bytes::new()).unwrap();
    let error = Hyper::with_tls(tls)
        .build()
        .send(request, Limits::default())
        .await
        .unwrap_err();

    assert!(!error.may_have_been_sent(), "{error:?}");
}

#[test]
fn a_request_takes_no_http2_connection_of_another_runtime() {
    let serving = tokio::runtime::Runtime::new().unwrap();
    let (origin, trust, connections) = serving.block_on(server());
    let transport = Hyper::with_roots(&Roots::from_pem(trust).unwrap())
        .unwrap()
        .build();
    let on_one_thread = || {
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        runtime.enable_all().build().unwrap()
    };
    // Each is there all the time, and driven only while it sends.
    let runtimes = [on_one_thread(), on_one_thread(), on_one_thread()];

    for _ in 0..2 {
        for runtime in &runtimes {
            let request = Request::get(&origin).body(Bytes::new()).unwrap();
            let answer = runtime.block_on(transport.send(request, Limits::default()));
            assert_eq!(answer.unwrap().version(), Version::HTTP_2);
        }
    }
    assert_eq!(connections.load(Ordering::SeqCst), runtimes.len());
}
