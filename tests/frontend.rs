//! Parameters for a front end, signed by each crypto backend.

use serde::de::DeserializeOwned;
use serde_json::json;
use wxpay::api::{combine_payments, partner_payments, payments, transfer};
use wxpay::crypto::Crypto;
use wxpay::{AwsLc, Nonce, OpenSsl, RustCrypto, Timestamp};
use wxpay_testkit::WechatPay;

const APPID: &str = "wx8888888888888888";
const PAGE_PREPAY_ID: &str = "wx201410272009395522657a690389285100";
const APP_PREPAY_ID: &str = "WX1217752501201407033233368018";

/// The lines of the official examples, signed with `openssl dgst -sha256 -sign merchant_key.pem`.
const JSAPI: &str = "p+jj++9ROc3bhhrCDOKmwMGaK5exUep/Pm+nYlwndyMtPerB4pBKvYHMsH5546RMVVglUqs4djCUlRRXc/hbPON16gO+D6vwektfIBOkL3DNyou68Zt44dnIT+tWKDQO/+6+OKhQ7pX9yi8pkNfJ7c2y2Ze62ECcrs/yin2r2zwArB41F04hMh8ioqLQi0n4gUicUE/U7VYYG91dK53cq+G4Rteg2lYhC43qrVkkpGpDKq1TX5a9AaLKYehkz4+tNf7sQBdoXpwqEtyUsu3e819eWI0bZcs0QxY+uKGHYEtlcJ7vhr+TjUTOQDrqMKP6GCgPO8jf7B6KKHcROno5dg==";
const APP: &str = "REqboVC+AJqjLN4Wt1Ky04QGuTVu+3uf7KFOe55cSmXSc8YWnxEWxa6wvSNnI39GXcltL1CJR+kiGqTe15/mpn8xu3HzCMhs62eTNM1YjJz3db9sJH9qk911WJuq4FUCSMoXLIIWUObuOFBvFaKONu7P7PErNnQUmZCVKThse2vsp5sKJr3A9q105IZCIK6+mL13W7RBwDA/p/Gfizqzxpww5x1I57nKd1BP3khXc78ewzSHVBPeGIuOF1vBz6+HJihdgqWvgutTraN7od7AZGL0a2Yn7Fk1XWNZNbzmUi5QhfWM8OdMt5VBQRnqSHwADU5FUhVqtMfcOzrWAYxokA==";

fn check(crypto: impl Crypto + 'static) {
    let merchant = WechatPay::merchant_builder(crypto)
        .clock(|| Timestamp::from_unix(1_414_561_699))
        .nonces(|| Nonce::parse("5K8264ILTKCH16CQ2502SI8ZNMTM67VS").unwrap())
        .build()
        .unwrap();
    let (page, app) = (PAGE_PREPAY_ID, APP_PREPAY_ID);
    let jsapi = merchant.jsapi_params(APPID, page).unwrap();
    assert_eq!(jsapi.pay_sign, JSAPI);
    let open = merchant.app_params(APPID, app).unwrap();
    assert_eq!(open.sign, APP);

    // Straight from the responses of all who place orders.
    let mine: payments::Prepayment = answer("prepay_id", page);
    assert_eq!(mine.jsapi_params(&merchant, APPID).unwrap(), jsapi);
    let partners: partner_payments::Prepayment = answer("prepay_id", page);
    assert_eq!(partners.jsapi_params(&merchant, APPID).unwrap(), jsapi);
    let combined: combine_payments::Prepayment = answer("prepay_id", page);
    assert_eq!(combined.jsapi_params(&merchant, APPID).unwrap(), jsapi);
    let mine: payments::Prepayment = answer("prepay_id", app);
    assert_eq!(mine.app_params(&merchant, APPID).unwrap(), open);
    let partners: partner_payments::Prepayment = answer("prepay_id", app);
    assert_eq!(partners.app_params(&merchant, APPID).unwrap(), open);
    let combined: combine_payments::AppPrepayment = answer("prepay_id", app);
    assert_eq!(combined.app_params(&merchant, APPID).unwrap(), open);
}

/// A response with that one field.
fn answer<T: DeserializeOwned>(field: &str, value: &str) -> T {
    serde_json::from_value(json!({ field: value })).unwrap()
}

#[test]
fn every_backend_signs_the_official_examples_alike() {
    check(AwsLc);
    check(OpenSsl);
    check(RustCrypto);
}

#[test]
fn an_answer_that_could_change_the_signed_lines_is_refused() {
    let merchant = WechatPay::merchant(AwsLc);
    let prefixed: payments::Prepayment = answer("prepay_id", "prepay_id=wx2014");
    let empty: combine_payments::AppPrepayment = answer("prepay_id", "");
    assert!(prefixed.jsapi_params(&merchant, APPID).is_err());
    assert!(empty.app_params(&merchant, APPID).is_err());
}

#[test]
fn links_are_taken_from_the_answers_as_they_are() {
    const CODE_URL: &str = "weixin://wxpay/bizpayurl?pr=p4lpSuKzz";
    const H5_URL: &str = "https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2016";
    let codes = [
        answer::<payments::NativePrepayment>("code_url", CODE_URL).to_code_url(),
        answer::<partner_payments::NativePrepayment>("code_url", CODE_URL).to_code_url(),
        answer::<combine_payments::NativePrepayment>("code_url", CODE_URL).to_code_url(),
    ];
    for code in codes {
        assert_eq!(code.unwrap().as_str(), CODE_URL);
    }
    let pages = [
        answer::<payments::H5Prepayment>("h5_url", H5_URL).to_h5_url(),
        answer::<partner_payments::H5Prepayment>("h5_url", H5_URL).to_h5_url(),
        answer::<combine_payments::H5Prepayment>("h5_url", H5_URL).to_h5_url(),
    ];
    for page in pages {
        let page = page.unwrap().redirect_url("https://shop.example").unwrap();
        let to = format!("{H5_URL}&redirect_url=https%3A%2F%2Fshop.example");
        assert_eq!(page.as_str(), to);
    }
    let none: payments::NativePrepayment = answer("code_url", "");
    assert!(none.to_code_url().is_err());
}

#[test]
fn a_transfer_is_accepted_by_what_its_answer_has() {
    let merchant = WechatPay::merchant(AwsLc);
    let waiting: transfer::CreatedTransferBill = answer("package_info", "affffddafdfafddffda==");
    let params = waiting.transfer_params(&merchant, APPID).unwrap().unwrap();
    assert_eq!(
        serde_json::to_value(&params).unwrap(),
        json!({ "mchId": merchant.mchid(), "appId": APPID, "package": "affffddafdfafddffda==" })
    );
    let paid: transfer::CreatedTransferBill = answer("state", "SUCCESS");
    assert!(paid.transfer_params(&merchant, APPID).unwrap().is_none());
    let authorized: transfer::PreTransfer = answer("package_info", "affffddafdfafddffda==");
    let same = authorized.transfer_params(&merchant, APPID).unwrap();
    assert_eq!(same, Some(params));

    let json = json!({ "sub_mchid": "1900000109", "package_info": "affffddafdfafddffda==" });
    let partners: transfer::CreatedPartnerTransferBill = serde_json::from_value(json).unwrap();
    let params = partners.transfer_params(&merchant, APPID).unwrap().unwrap();
    let params = params.sub_appid("wx8888888888888889");
    assert_eq!(
        params.to_query(),
        format!(
            "mchId={}&subMchId=1900000109&appId={APPID}&subAppId=wx8888888888888889&package=affffddafdfafddffda%3D%3D",
            merchant.mchid()
        )
    );
    let none: transfer::CreatedPartnerTransferBill = answer("sub_mchid", "1900000109");
    assert!(none.transfer_params(&merchant, APPID).unwrap().is_none());
}
