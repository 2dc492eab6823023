//! A request and a response of 1 KiB each, and the two parties at a moment that never passes.

use bytes::Bytes;
use http::Response;
use wxpay::api::ecommerce_transfer::{CreateInsuranceClaim, InsuranceClaim, Receiver};
use wxpay::crypto::Crypto;
use wxpay::model::{Sealing, from_slice};
use wxpay::sans_io::{Call, Exchange, Prepared, Step};
use wxpay::transport::Limits;
use wxpay::{AwsLc, Merchant, Operation, Timestamp};
use wxpay_testkit::WechatPay;

/// The length of the samples' bodies, in bytes.
pub const KIB: usize = 1024;

/// An order as a query answers it.
pub const ORDER: &str = r#"{"appid":"wxd678efh567hg6787","mchid":"1230000109","out_trade_no":"1217752501201407033233368018","transaction_id":"4200000000202609150000000001","trade_type":"JSAPI","trade_state":"SUCCESS","trade_state_desc":"支付成功","bank_type":"CMC","attach":"attached data of the shop                                ","success_time":"2026-09-15T10:34:56+08:00","payer":{"openid":"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"},"amount":{"total":100,"payer_total":90,"currency":"CNY","payer_currency":"CNY"},"scene_info":{"device_id":"013467007045764"},"promotion_detail":[{"coupon_id":"109519","name":"单品惠-6","scope":"SINGLE","type":"CASH","amount":10,"stock_id":"931386","wechatpay_contribute":0,"merchant_contribute":10,"other_contribute":0,"currency":"CNY","goods_detail":[{"goods_id":"M1006","quantity":1,"unit_price":100,"discount_amount":5,"goods_remark":"first"},{"goods_id":"M1007","quantity":1,"unit_price":100,"discount_amount":5,"goods_remark":"second item of the order, with a remark that is a little longer than it must be"}]}]}"#;

/// The moment at which both parties' clocks stand still: a canned answer stays fresh.
pub const NOW: Timestamp = Timestamp::from_unix(1_700_000_000);

/// A merchant with the throw-away keys of `wxpay-testkit`.
pub fn merchant(crypto: impl Crypto + 'static) -> Merchant {
    merchant_at(crypto, "http://127.0.0.1")
}

/// Like [`merchant`], with the address of the server.
pub fn merchant_at(crypto: impl Crypto + 'static, base_url: &str) -> Merchant {
    WechatPay::merchant_builder(crypto)
        .clock(|| NOW)
        .base_url(base_url)
        .build()
        .expect("the throw-away keys are complete")
}

/// The operation as a request.
pub fn prepare(operation: &impl Operation) -> Prepared {
    let mut call = Call::new(operation.spec());
    operation.encode(&mut call).expect("the sample is complete");
    call.finish().expect("the sample is complete")
}

/// An exchange that has handed its request out.
pub fn sent<'m>(merchant: &'m Merchant, operation: &impl Operation) -> Exchange<'m> {
    let exchange = Exchange::begin(merchant, Limits::default(), operation);
    let mut exchange = exchange.expect("the sample is complete");
    let step = exchange.step().expect("the sample is complete");
    assert!(matches!(step, Step::Send(..)), "it is sent at once");
    exchange
}

/// A claim as platforms send it.
pub fn claim() -> CreateInsuranceClaim {
    claim_because("退货运费险理赔")
}

/// A claim whose body has exactly [`KIB`] bytes, by a reason that is longer than the service takes.
pub fn claim_of_1_kib() -> CreateInsuranceClaim {
    let rest = prepare(&claim_because("")).body().map_or(0, Bytes::len);
    claim_because(&"x".repeat(KIB - rest))
}

fn claim_because(reason: &str) -> CreateInsuranceClaim {
    let receiver = Receiver::transaction_user("4200000000202311150000000000");
    CreateInsuranceClaim::new("plfk2020042013")
        .amount(1_000)
        .receiver(receiver)
        .transfer_remark(reason)
        .sub_mchid("1900001109")
}

/// The signed response to a claim: every field of a bill that is paid, in exactly [`KIB`] bytes.
pub fn answer_of_1_kib() -> Response<Bytes> {
    let body = bill(&"x".repeat(KIB - bill("").len()));
    let claim: InsuranceClaim = from_slice(body.as_bytes(), Sealing::Plain).expect("it is a bill");
    let receiver = claim.receiver_detail.and_then(|detail| detail.receiver);
    let order = receiver.and_then(|receiver| receiver.transaction_info);
    assert!(
        claim.extra.is_empty() && order.is_some(),
        "all of it is known"
    );
    WechatPay::new(&AwsLc).with_clock(|| NOW).answer(200, body)
}

fn bill(reason: &str) -> String {
    format!(
        r#"{{"sp_mchid":"1900009191","sub_mchid":"1900001109","receiver_detail":{{"receiver":{{"type":"TRANSACTION_USER","transaction_info":{{"transaction_id":"4200000000202311150000000000","type":"WXPAY"}}}}}},"out_bill_no":"plfk2020042013","amount":1000,"transfer_remark":"{reason}","bill_id":"1330000071100999991182020050700019480001","state":"SUCCESS","accept_time":"2023-11-15T06:13:20+08:00","success_time":"2023-11-15T06:13:21+08:00","sponsor_mchid":"1900009191"}}"#
    )
}
