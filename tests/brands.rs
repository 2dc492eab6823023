//! Brands: their operations, their signatures, their notifications.

use std::sync::mpsc::channel;

use bytes::Bytes;
use http::{Method, Response};
use serde_json::json;
use wxpay::api::brand::{
    Event, ListStoresAsBrand, QueryStoreAsBrand, QueryUserCardAsBrand, UpdateUserCardAsBrand,
    UploadMemberCardImageAsBrand,
};
use wxpay::api::payments::QueryOrderByOutTradeNo;
use wxpay::blocking::Client;
use wxpay::crypto::{Crypto, Scheme};
use wxpay::model::File;
use wxpay::notification::{Notification, NotificationReceiver};
use wxpay::{
    AwsLc, Blocking, Brand, ConfigError, Delivery, EncodeError, Error, ErrorCode, Finding, Hyper,
    OpenSsl, Operation, RawCall, RustCrypto, Sm,
};
use wxpay_sandbox::{AnsweredBy, BrandNotice, MerchantAccount, Sandbox, SandboxError};
use wxpay_testkit::{WechatPay, keys};

use crate::calls::block_on;
use crate::server::serve;

const BRAND: &str = "120344";

fn sandbox() -> Sandbox {
    let brand = MerchantAccount::new(BRAND);
    Sandbox::builder().brand(brand).start().unwrap()
}

fn brand(sandbox: &Sandbox, crypto: impl Crypto + 'static) -> Brand {
    let builder = sandbox.brand_builder(BRAND, crypto).unwrap();
    builder.build().unwrap()
}

fn client(sandbox: &Sandbox) -> Client {
    Client::for_brand(brand(sandbox, AwsLc), Blocking::new())
}

/// Sends by both clients.
fn send<O: Operation + Clone>(brand: &Brand, operation: O) -> [O::Output; 2] {
    let blocking = Client::for_brand(brand.clone(), Blocking::new());
    let asynchronous = wxpay::Client::for_brand(brand.clone(), Hyper::new());
    assert_eq!(asynchronous.merchant().brand_id(), Some(BRAND));
    [
        blocking.send(operation.clone()).unwrap(),
        block_on(asynchronous.send(operation)).unwrap(),
    ]
}

/// Makes calls with a query, a path, sensitive fields both ways, and a file.
fn calls(brand: &Brand) {
    for stores in send(brand, ListStoresAsBrand::new()) {
        assert!(stores.total_count.is_some());
    }
    for store in send(brand, QueryStoreAsBrand::new("1234567890123456")) {
        assert_eq!(store.store_id.as_deref(), Some("1234567890123456"));
    }
    let query = QueryUserCardAsBrand::new("478515832665")
        .card_id("card1")
        .openid("oUser1");
    for card in send(brand, query) {
        assert!(
            card.phone_number.is_some(),
            "encrypted for the brand, decrypted"
        );
    }
    let update = UpdateUserCardAsBrand::new("478515832665")
        .card_id("card1")
        .openid("oUser1");
    for card in send(brand, update.phone_number("13900000000")) {
        assert_eq!(card.phone_number.unwrap().expose(), "13900000000");
    }
    let file = File::new("card.png", &b"\x89PNG"[..]);
    for uploaded in send(brand, UploadMemberCardImageAsBrand::new(file)) {
        assert!(uploaded.media_url.is_some());
    }
}

#[test]
fn every_backend_signs_and_verifies_as_a_brand() {
    let sandbox = sandbox();
    calls(&brand(&sandbox, AwsLc));
    calls(&brand(&sandbox, OpenSsl));
    calls(&brand(&sandbox, RustCrypto));
    let requests = sandbox.requests();
    assert_eq!(requests.len(), 3 * 5 * 2);
    for record in requests {
        assert_eq!(record.status, Some(200), "{record:?}");
        assert_eq!(record.mchid.as_deref(), Some(BRAND));
        assert_eq!(record.answered_by, Some(AnsweredBy::Model));
    }
}

#[test]
fn a_brand_signs_with_rsa_keys_only() {
    let sm = Brand::builder(Sm)
        .brand_id(BRAND)
        .serial(keys::sm2::MERCHANT_SERIAL)
        .private_key(&keys::sm2::merchant_key())
        .public_key(
            keys::WECHATPAY_KEY_ID,
            keys::sm2::wechatpay_key().public_key(),
        );
    let error = sm.build().unwrap_err();
    let expected = Scheme::Sm2WithSm3;
    assert!(matches!(error, ConfigError::BrandScheme { scheme } if scheme == expected));
    // And one whose keys are of RSA beside merchants that speak SM2.
    let sandbox = Sandbox::builder().sm().brand(MerchantAccount::new(BRAND));
    let sandbox = sandbox.start().unwrap();
    send(&brand(&sandbox, RustCrypto), QueryStoreAsBrand::new("1"));
}

#[test]
fn a_response_under_the_scheme_of_merchants_is_refused() {
    let responses = [WechatPay::new(&AwsLc).for_brand(), WechatPay::new(&AwsLc)];
    let read = responses.map(|wechatpay| {
        let transport = wechatpay.transport(|_| (200, "{}"));
        let client = Client::for_brand(WechatPay::brand(AwsLc), transport);
        client.send(QueryStoreAsBrand::new("1"))
    });
    let [own, foreign] = read;
    own.unwrap();
    let error = foreign.unwrap_err();
    assert!(matches!(error, Error::Verify { .. }), "{error:?}");
    let wechatpay = WechatPay::new(&AwsLc).for_brand();
    let transport = wechatpay.transport(|_| (200, "{}"));
    let client = Client::new(WechatPay::merchant(AwsLc), transport);
    let query = QueryOrderByOutTradeNo::new("1");
    assert!(matches!(client.send(query), Err(Error::Verify { .. })));
}

#[test]
fn a_call_of_the_wrong_caller_is_not_sent() {
    let sandbox = sandbox();
    let brand = client(&sandbox);
    let merchant = Client::new(sandbox.merchant(AwsLc).unwrap(), Blocking::new());
    let refused = |error: Error| {
        assert_eq!(error.delivery(), Delivery::NotSent);
        let Error::Encode { source, .. } = error else {
            panic!("{error:?}")
        };
        source
    };
    let error = merchant.send(ListStoresAsBrand::new()).unwrap_err();
    assert!(matches!(refused(error), EncodeError::NotABrand));
    let error = brand
        .send(QueryOrderByOutTradeNo::new("order1"))
        .unwrap_err();
    assert!(matches!(refused(error), EncodeError::NotAMerchant));
    let get = &Method::GET;
    let stores = || RawCall::new(get, "/brand/store/brandstores?offset=0").unwrap();
    assert!(matches!(
        refused(merchant.send(stores()).unwrap_err()),
        EncodeError::NotABrand
    ));
    assert_eq!(sandbox.requests().len(), 0);
    assert!(brand.send(stores()).unwrap().is_object());
}

#[test]
fn the_sandbox_refuses_a_brand_that_it_does_not_know() {
    let sandbox = sandbox();
    let other = Sandbox::builder()
        .brand(MerchantAccount::new(BRAND))
        .start()
        .unwrap();
    let brand = other.brand_builder(BRAND, AwsLc).unwrap();
    let brand = brand.base_url(&sandbox.base_url()).build().unwrap();
    let client = Client::for_brand(brand, Blocking::new());
    let error = client.send(ListStoresAsBrand::new()).unwrap_err();
    // The refusal is signed by a key that the other brand does not have.
    assert!(matches!(error, Error::Verify { .. }), "{error:?}");
    assert!(sandbox.brand_builder("1", AwsLc).is_none());
}

#[test]
fn a_wrong_serial_number_is_reported_to_a_brand() {
    let sandbox = sandbox();
    let brand = sandbox.brand_builder(BRAND, AwsLc).unwrap();
    let brand = brand.serial("5A1C7E09D2438B6F0E91C4A7D8325BF60719AC4E");
    let client = Client::for_brand(brand.build().unwrap(), Blocking::new());
    let error = client.send(ListStoresAsBrand::new()).unwrap_err();
    let api = error.api().unwrap();
    assert!(api.is_verified());
    assert_eq!(api.code().map(ErrorCode::as_str), Some("SIGN_ERROR"));
}

#[test]
fn a_brand_receives_its_notifications() {
    let sandbox = sandbox();
    let (post, posted) = channel();
    let url = serve(move |headers, body| {
        post.send((headers.clone(), body.to_vec())).unwrap();
        Response::new(Bytes::new())
    });
    let resource = json!({
        "brand_id": BRAND, "card_id": "card1", "openid": "oUser1", "user_card_code": "478515832665",
    });
    let notice = BrandNotice {
        notify_url: url,
        event_type: "BRAND_MEMBER_CARD.SYNC_USER_POINT".to_owned(),
        resource,
    };
    sandbox.notify_brand(BRAND, notice.clone()).unwrap();
    let (headers, body) = posted.recv().unwrap();
    let receiver = NotificationReceiver::for_brand(brand(&sandbox, AwsLc));
    let received: Notification<Event> = receiver.receive(&headers, &body).unwrap();
    assert_eq!(received.mchid, BRAND);
    let Event::PointsSyncRequested(request) = received.resource else {
        panic!("{:?}", received.resource)
    };
    assert_eq!(request.user_card_code, "478515832665");
    // It is no merchant's: neither the key nor the scheme is.
    let receiver = NotificationReceiver::new(sandbox.merchant(AwsLc).unwrap());
    assert!(receiver.receive::<Event>(&headers, &body).is_err());

    let unknown = BrandNotice {
        event_type: "BRAND.UNKNOWN".to_owned(),
        ..notice.clone()
    };
    let error = sandbox.notify_brand(BRAND, unknown).unwrap_err();
    assert!(matches!(error, SandboxError::NoEvent { .. }));
    let error = sandbox.notify_brand("1", notice).unwrap_err();
    assert!(matches!(error, SandboxError::NoBrand { .. }));
}

#[test]
fn a_configured_brand_has_nothing_wrong_with_it() {
    let sandbox = sandbox();
    let brand = brand(&sandbox, AwsLc);
    assert_eq!(brand.check(), [Finding::NoCertificate]);
    let debug = format!("{brand:?}");
    assert!(
        debug.contains(BRAND) && !debug.contains("api_key"),
        "{debug}"
    );
}

#[test]
fn a_brand_is_configured_by_the_environment() {
    let folder = std::env::temp_dir().join(format!("wxpay-brand-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let write = |name: &str, pem: &str| {
        let path = folder.join(name);
        std::fs::write(&path, pem).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let values = [
        ("WXPAY_BRAND_ID", BRAND.to_owned()),
        ("WXPAY_BRAND_SERIAL", keys::MERCHANT_SERIAL.to_owned()),
        (
            "WXPAY_BRAND_PRIVATE_KEY",
            write("brand_key.pem", keys::MERCHANT_KEY_PEM),
        ),
        ("WXPAY_BRAND_API_KEY", keys::APIV3_KEY.to_owned()),
        (
            "WXPAY_BRAND_PUBLIC_KEY_ID",
            keys::WECHATPAY_KEY_ID.to_owned(),
        ),
        (
            "WXPAY_BRAND_PUBLIC_KEY",
            write("pub_key.pem", keys::WECHATPAY_PUBLIC_KEY_PEM),
        ),
        ("WXPAY_BRAND_BASE_URL", "http://127.0.0.1:1".to_owned()),
    ];
    let lookup = |leave_out: &str, wrong: &str, name: &str| {
        let known = values.iter().find(|(known, _)| *known == name);
        known
            .filter(|(known, _)| *known != leave_out)
            .map(|(known, value)| match *known == wrong {
                true => "\u{1F600}".to_owned(),
                false => value.clone(),
            })
    };
    let build = |leave_out: &str, wrong: &str| {
        Brand::builder(AwsLc)
            .env_with(|name| lookup(leave_out, wrong, name))
            .build()
    };
    let brand = build("", "").unwrap();
    assert_eq!(
        (brand.brand_id(), brand.serial()),
        (BRAND, keys::MERCHANT_SERIAL)
    );
    assert_eq!(brand.base_url().to_string(), "http://127.0.0.1:1");
    for (variable, value) in &values {
        let error = build("", variable).unwrap_err().to_string();
        assert_eq!(error, format!("{variable} is wrong"));
        if !["WXPAY_BRAND_API_KEY", "WXPAY_BRAND_BASE_URL"].contains(variable) {
            let error = build(variable, "").unwrap_err().to_string();
            assert!(
                error.contains(variable) && !error.contains(value),
                "{error}"
            );
        }
    }
    std::fs::remove_dir_all(folder).unwrap();
}
