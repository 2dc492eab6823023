//! Characters of four bytes are refused before anything is sent.

use serde_json::json;
use wxpay::http::Method;
use wxpay::{Delivery, EncodeError, Error, RawCall};

use crate::{builder, client, with_async};

fn named(error: Error) -> String {
    assert_eq!(error.delivery(), Delivery::NotSent);
    assert!(!format!("{error} {error:?}").contains('🍵'));
    match error {
        Error::Encode {
            source: EncodeError::WideCharacter { field },
            ..
        } => field,
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_emoji_never_leaves_and_its_place_is_named() {
    let sandbox = builder().start().unwrap();
    let call = || {
        let body = json!({ "detail": { "goods_detail": [{ "goods_name": "茶🍵" }] } });
        let call = RawCall::new(&Method::POST, "/v3/pay/transactions/native").unwrap();
        call.json(body)
    };
    let place = "detail.goods_detail[0].goods_name";
    assert_eq!(named(client(&sandbox).send(call()).unwrap_err()), place);
    let error = with_async(&sandbox, |client| async move {
        client.send(call()).await.unwrap_err()
    });
    assert_eq!(named(error), place);
    let query = RawCall::new(&Method::GET, "/v3/x?note=%F0%9F%8D%B5").unwrap();
    assert_eq!(named(client(&sandbox).send(query).unwrap_err()), "query");
    assert!(sandbox.requests().is_empty());
}
