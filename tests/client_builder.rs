//! Headers that both clients send with every request, and faults that keep them from being built.

use std::sync::{Arc, Mutex};

use http::HeaderMap;
use wxpay::api::common::RequestEcho;
use wxpay::transport::{FnTransport, TransportError, from_fn};
use wxpay::{AwsLc, Client, ConfigError, Language, Merchant, blocking};
use wxpay_testkit::{WechatPay, keys};

const LIBRARY: &str = concat!("wxpay-rust/", env!("CARGO_PKG_VERSION"));

type Heads = Arc<Mutex<Vec<(String, HeaderMap)>>>;

/// Records the headers of each request, and carries none.
fn noting(
    heads: &Heads,
) -> FnTransport<
    impl Fn(http::Request<bytes::Bytes>) -> Result<http::Response<bytes::Bytes>, TransportError>
    + Send
    + Sync
    + use<>,
> {
    let heads = Arc::clone(heads);
    from_fn(move |request: http::Request<bytes::Bytes>| {
        let path = request.uri().path().to_owned();
        heads
            .lock()
            .unwrap()
            .push((path, request.headers().clone()));
        Err(TransportError::not_sent("noted"))
    })
}

/// A merchant that has to download certificates before its first call.
fn downloading() -> Merchant {
    Merchant::builder(AwsLc)
        .mchid(keys::MERCHANT_ID)
        .certificate_pem(keys::MERCHANT_CERTIFICATE_PEM)
        .private_key_pem(keys::MERCHANT_KEY_PEM)
        .apiv3_key(keys::APIV3_KEY)
        .download_certificates()
        .build()
        .unwrap()
}

fn echo() -> RequestEcho {
    RequestEcho::new().echo_message("ok")
}

#[test]
fn product_and_language_go_out_with_calls_and_downloads() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    for (merchant, path) in [
        (WechatPay::merchant(AwsLc), "/v3/security/echo"),
        (downloading(), "/v3/certificates"),
    ] {
        let heads = Heads::default();
        let client = blocking::Client::builder(merchant.clone(), noting(&heads))
            .user_agent("shop/1.4.2")
            .language(Language::English)
            .build()
            .unwrap();
        client.send(echo()).unwrap_err();
        let client = Client::builder(merchant.clone(), noting(&heads))
            .user_agent("shop/1.4.2")
            .language(Language::English)
            .build()
            .unwrap();
        runtime.block_on(client.send(echo())).unwrap_err();
        let heads = heads.lock().unwrap();
        assert!(heads.len() >= 2, "{heads:?}");
        for (sent, headers) in &*heads {
            assert_eq!(sent, path);
            assert_eq!(headers["user-agent"], format!("shop/1.4.2 {LIBRARY}"));
            assert_eq!(headers["accept-language"], "en");
        }
    }
}

#[test]
fn a_client_without_settings_names_the_library_alone() {
    let heads = Heads::default();
    let merchant = WechatPay::merchant(AwsLc);
    let built = blocking::Client::builder(merchant.clone(), noting(&heads));
    built.build().unwrap().send(echo()).unwrap_err();
    let plain = blocking::Client::new(merchant, noting(&heads));
    plain.send(echo()).unwrap_err();
    let heads = heads.lock().unwrap();
    assert_eq!(heads.len(), 2);
    for (_, headers) in &*heads {
        assert_eq!(headers["user-agent"], LIBRARY);
        assert!(!headers.contains_key("accept-language"));
    }
}

#[test]
fn a_product_that_would_add_a_header_is_refused() {
    for product in ["shop/1.0\r\nX-Injected: 1", "my shop", "shop/", ""] {
        let heads = Heads::default();
        let merchant = WechatPay::merchant(AwsLc);
        let builder = blocking::Client::builder(merchant.clone(), noting(&heads));
        let error = builder.user_agent(product).build().unwrap_err();
        assert!(matches!(error, ConfigError::UserAgent), "{error}");
        let builder = Client::builder(merchant, noting(&heads)).user_agent(product);
        let error = builder.build().unwrap_err();
        assert_eq!(
            format!("{error:?}"),
            "the user agent is not a product like shop/1.4.2 of at most 128 bytes"
        );
    }
}

#[test]
fn a_brand_is_built_like_a_merchant() {
    let heads = Heads::default();
    let client = blocking::Client::builder(WechatPay::brand(AwsLc), noting(&heads))
        .user_agent("shop")
        .build()
        .unwrap();
    assert_eq!(client.merchant().brand_id(), Some(keys::BRAND_ID));
}
