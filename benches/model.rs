//! Costs of reading and writing a model beside a plain serde derive of the same fields.

#![expect(clippy::unwrap_used, reason = "a benchmark fails loudly")]

use divan::{AllocProfiler, Bencher, black_box};
use serde::{Deserialize, Serialize};
use wxpay::api::payments::Order;
use wxpay::model::{Sealing, from_slice};

#[global_allocator]
static ALLOCATIONS: AllocProfiler = AllocProfiler::system();

fn main() {
    assert_eq!(ORDER.len(), 1024);
    divan::main();
}

/// An order as a query answers it.
const ORDER: &str = r#"{"appid":"wxd678efh567hg6787","mchid":"1230000109","out_trade_no":"1217752501201407033233368018","transaction_id":"4200000000202609150000000001","trade_type":"JSAPI","trade_state":"SUCCESS","trade_state_desc":"支付成功","bank_type":"CMC","attach":"attached data of the shop                                ","success_time":"2026-09-15T10:34:56+08:00","payer":{"openid":"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"},"amount":{"total":100,"payer_total":90,"currency":"CNY","payer_currency":"CNY"},"scene_info":{"device_id":"013467007045764"},"promotion_detail":[{"coupon_id":"109519","name":"单品惠-6","scope":"SINGLE","type":"CASH","amount":10,"stock_id":"931386","wechatpay_contribute":0,"merchant_contribute":10,"other_contribute":0,"currency":"CNY","goods_detail":[{"goods_id":"M1006","quantity":1,"unit_price":100,"discount_amount":5,"goods_remark":"first"},{"goods_id":"M1007","quantity":1,"unit_price":100,"discount_amount":5,"goods_remark":"second item of the order, with a remark that is a little longer than it must be"}]}]}"#;

#[derive(Serialize, Deserialize)]
struct PlainOrder {
    appid: Option<String>,
    mchid: Option<String>,
    out_trade_no: Option<String>,
    transaction_id: Option<String>,
    trade_type: Option<TradeType>,
    trade_state: Option<TradeState>,
    trade_state_desc: Option<String>,
    bank_type: Option<String>,
    attach: Option<String>,
    success_time: Option<wxpay::DateTime>,
    payer: Option<PlainPayer>,
    amount: Option<PlainAmount>,
    scene_info: Option<PlainScene>,
    promotion_detail: Option<Vec<PlainPromotion>>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
enum TradeType {
    Jsapi,
    Native,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
enum TradeState {
    Success,
    Refund,
}

#[derive(Serialize, Deserialize)]
struct PlainPayer {
    openid: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct PlainAmount {
    total: Option<i64>,
    payer_total: Option<i64>,
    currency: Option<String>,
    payer_currency: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct PlainScene {
    device_id: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct PlainPromotion {
    coupon_id: Option<String>,
    name: Option<String>,
    scope: Option<String>,
    r#type: Option<String>,
    amount: Option<i64>,
    stock_id: Option<String>,
    wechatpay_contribute: Option<i64>,
    merchant_contribute: Option<i64>,
    other_contribute: Option<i64>,
    currency: Option<String>,
    goods_detail: Option<Vec<PlainGoods>>,
}

#[derive(Serialize, Deserialize)]
struct PlainGoods {
    goods_id: Option<String>,
    quantity: Option<i64>,
    unit_price: Option<i64>,
    discount_amount: Option<i64>,
    goods_remark: Option<String>,
}

#[divan::bench(sample_count = 1_000, sample_size = 64)]
fn read_model(bencher: Bencher) {
    let read = || from_slice::<Order>(black_box(ORDER).as_bytes(), Sealing::Plain).unwrap();
    assert_eq!(read().extra.len(), 0);
    bencher.bench(read);
}

#[divan::bench(sample_count = 1_000, sample_size = 64)]
fn read_plain_derive(bencher: Bencher) {
    bencher.bench(|| serde_json::from_str::<PlainOrder>(black_box(ORDER)).unwrap());
}

#[divan::bench(sample_count = 1_000, sample_size = 64)]
fn write_model(bencher: Bencher) {
    let order: Order = serde_json::from_str(ORDER).unwrap();
    bencher.bench(|| serde_json::to_vec(black_box(&order)).unwrap());
}

#[divan::bench(sample_count = 1_000, sample_size = 64)]
fn write_plain_derive(bencher: Bencher) {
    let order: PlainOrder = serde_json::from_str(ORDER).unwrap();
    bencher.bench(|| serde_json::to_vec(black_box(&order)).unwrap());
}
