use std::time::Duration;

use super::*;
use crate::toy::{NOW, merchant};

const APPID: &str = "wx8888888888888888";
const PREPAY_ID: &str = "wx201410272009395522657a690389285100";

/// A toy signature is the key's name and the message.
fn signed(signature: &str) -> String {
    use base64::Engine as _;
    let bytes = base64::engine::general_purpose::STANDARD.decode(signature);
    String::from_utf8(bytes.unwrap()).unwrap()
}

#[test]
fn jsapi_takes_six_texts_by_these_names() {
    let params = merchant().jsapi_params(APPID, PREPAY_ID).unwrap();
    assert_eq!(
        serde_json::to_string(&params).unwrap(),
        format!(
            r#"{{"appId":"{APPID}","timeStamp":"1600000000","nonceStr":"nonce","package":"prepay_id={PREPAY_ID}","signType":"RSA","paySign":"{}"}}"#,
            params.pay_sign
        )
    );
    assert_eq!(
        signed(&params.pay_sign),
        format!("merchant{APPID}\n1600000000\nnonce\nprepay_id={PREPAY_ID}\n")
    );
}

#[test]
fn an_app_takes_seven_texts_by_these_names_and_signs_the_bare_prepay_id() {
    let params = merchant().app_params(APPID, PREPAY_ID).unwrap();
    assert_eq!(
        serde_json::to_string(&params).unwrap(),
        format!(
            r#"{{"appid":"{APPID}","partnerid":"1900009191","prepayid":"{PREPAY_ID}","package":"Sign=WXPay","noncestr":"nonce","timestamp":"1600000000","sign":"{}"}}"#,
            params.sign
        )
    );
    assert_eq!(
        signed(&params.sign),
        format!("merchant{APPID}\n1600000000\nnonce\n{PREPAY_ID}\n")
    );
    let sub = params.clone().with_partnerid("1900000109");
    assert_eq!(
        (sub.partnerid.as_str(), sub.sign),
        ("1900000109", params.sign)
    );
}

#[test]
fn what_would_change_the_signed_lines_is_refused() {
    let merchant = merchant();
    for (appid, prepay_id) in [
        ("", PREPAY_ID),
        ("wx\n1", PREPAY_ID),
        (APPID, ""),
        (APPID, "wx\n"),
    ] {
        assert!(merchant.jsapi_params(appid, prepay_id).is_err());
        assert!(merchant.app_params(appid, prepay_id).is_err());
        assert!(merchant.transfer_params(appid, prepay_id).is_err());
    }
    let prefixed = merchant
        .jsapi_params(APPID, "prepay_id=wx2014")
        .unwrap_err();
    assert_eq!(
        prefixed.to_string(),
        "the prepay id begins with prepay_id= already"
    );
}

/// The example of the official page on H5.
#[test]
fn the_page_to_return_to_is_percent_encoded() {
    let h5_url = "https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx20161110163838f231619da20804912345&package=1037687096";
    let to = |from: &str, url| {
        H5Url::new(from)
            .unwrap()
            .redirect_url(url)
            .unwrap()
            .to_string()
    };
    assert_eq!(
        to(h5_url, "https://www.wechatpay.com.cn"),
        format!("{h5_url}&redirect_url=https%3A%2F%2Fwww.wechatpay.com.cn")
    );
    assert_eq!(
        to("https://h/p", "https://商.cn/?a=1&b=%20#c"),
        "https://h/p?redirect_url=https%3A%2F%2F%E5%95%86.cn%2F%3Fa%3D1%26b%3D%2520%23c"
    );
    assert_eq!(
        to("https://h/p?a=1#f", "https://x"),
        "https://h/p?a=1&redirect_url=https%3A%2F%2Fx#f"
    );
}

#[test]
fn what_is_no_address_is_refused() {
    for url in ["", "wx2014", "https://", "://x", "https://x\n"] {
        assert!(CodeUrl::new(url).is_err(), "{url:?}");
        assert!(H5Url::new(url).is_err(), "{url:?}");
        assert!(
            H5Url::new("https://h/").unwrap().redirect_url(url).is_err(),
            "{url:?}"
        );
    }
}

#[test]
fn a_code_lives_two_hours_and_a_page_five_minutes() {
    let ordered_at = Timestamp::from_unix(NOW);
    assert_eq!(
        CodeUrl::expires_at(ordered_at),
        Timestamp::from_unix(NOW + 7200)
    );
    assert_eq!(
        H5Url::expires_at(ordered_at),
        Timestamp::from_unix(NOW + 300)
    );
    assert_eq!(PREPAY_ID_LIFE, Duration::from_secs(7200));
    let end = Timestamp::from_unix(i64::MAX);
    assert_eq!(CodeUrl::expires_at(end), end);
    let code_url = CodeUrl::new("weixin://wxpay/bizpayurl?pr=p4lpSuKzz").unwrap();
    assert_eq!(
        code_url.to_string(),
        "weixin://wxpay/bizpayurl?pr=p4lpSuKzz"
    );
}

#[test]
fn a_transfer_is_accepted_by_what_the_page_and_the_app_take() {
    let params = merchant()
        .transfer_params(APPID, "affffddafdfafddffda==")
        .unwrap();
    assert_eq!(
        serde_json::to_string(&params).unwrap(),
        format!(r#"{{"mchId":"1900009191","appId":"{APPID}","package":"affffddafdfafddffda=="}}"#)
    );
    assert_eq!(
        params.to_query(),
        format!("mchId=1900009191&appId={APPID}&package=affffddafdfafddffda%3D%3D")
    );
    let params = params
        .sub_mchid("1900000109")
        .sub_appid("wx8888888888888889");
    assert_eq!(
        params.to_query(),
        format!(
            "mchId=1900009191&subMchId=1900000109&appId={APPID}&subAppId=wx8888888888888889&package=affffddafdfafddffda%3D%3D"
        )
    );
    assert_eq!(
        serde_json::to_value(&params).unwrap()["subMchId"],
        "1900000109"
    );
}
