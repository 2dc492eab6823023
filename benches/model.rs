//! Costs of reading and writing a model beside a plain serde derive of the same fields.

#![expect(clippy::unwrap_used, reason = "a benchmark fails loudly")]

use divan::{AllocProfiler, Bencher, black_box};
use serde::{Deserialize, Serialize};
use wxpay::api::payments::Order;
use wxpay::model::{Sealing, from_slice};
use wxpay_benches::samples::ORDER;

#[global_allocator]
static ALLOCATIONS: AllocProfiler = AllocProfiler::system();

fn main() {
    assert_eq!(ORDER.len(), 1024);
    divan::main();
}

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
