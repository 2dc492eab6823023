//! The public conformance suite, on both kinds of runtime and for both ways to build the transport.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use reqwest::redirect::Policy;
use reqwest::{Client, ClientBuilder};
use tokio::runtime::{Builder, Runtime};
use wxpay_reqwest::Reqwest;
use wxpay_rustls::{Roots, TlsProvider};

/// A client that trusts this authority and reads no proxy from the environment.
fn client(trust: &str) -> ClientBuilder {
    let roots = Roots::from_pem(trust).unwrap();
    let mut tls = roots.client_config(TlsProvider::aws_lc()).unwrap();
    tls.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Client::builder().tls_backend_preconfigured(tls).no_proxy()
}

fn check(runtime: &Runtime, make: fn(ClientBuilder) -> Reqwest) {
    wxpay_testkit::transport::check_async(
        |trust| make(client(trust)),
        |task| runtime.block_on(task),
    );
}

#[test]
fn the_transport_conforms_on_many_threads() {
    let runtime = Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build();
    check(&runtime.unwrap(), |client| {
        Reqwest::from_builder(client).unwrap()
    });
}

#[test]
fn the_transport_conforms_over_a_client_of_the_program() {
    let runtime = Builder::new_current_thread().enable_all().build();
    check(&runtime.unwrap(), |client| {
        let client = client.redirect(Policy::none()).no_gzip().build();
        Reqwest::new(client.unwrap()).unwrap()
    });
}
