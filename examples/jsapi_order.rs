//! JSAPI 下单: places an order, signs what the page needs, lets the user pay, and gives a part of the
//! money back.
//!
//! `cargo run -p wxpay-examples --example jsapi_order`

use std::process::ExitCode;
use std::time::Duration;

use wxpay::api::payments::{Amount, JsapiPrepay, QueryOrderByOutTradeNo, TradeState};
use wxpay::api::refunds::{self, CreateRefund, GoodsDetail, QueryRefund, RefundStatus};
use wxpay::blocking::Client;
use wxpay::{AwsLc, Blocking, RetryPolicy};
use wxpay_examples::Failure;
use wxpay_sandbox::Sandbox;

const APPID: &str = "wxd678efh567hg6787";

fn main() -> ExitCode {
    wxpay_examples::finish(order())
}

fn order() -> Result<(), Failure> {
    let sandbox = Sandbox::start()?;
    // A real shop: Merchant::builder(AwsLc).env()
    let merchant = sandbox
        .merchant_builder(AwsLc)
        .appid(APPID)
        .notify_url("https://merchant.example/notify")
        .build()?;
    let client = Client::new(merchant, Blocking::new()).with_retries(RetryPolicy::default());
    let out_trade_no = "1217752501201407033233368018";

    println!("1. JSAPI下单: place the order {out_trade_no}");
    let prepay = JsapiPrepay::new(out_trade_no)
        .description("Image形象店-深圳腾大-QQ公仔")
        .amount(Amount::cny(100))
        .payer("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o");
    let prepaid = client.send(&prepay)?;

    println!("2. what the page hands to WeixinJSBridge:");
    let params = prepaid.jsapi_params(client.merchant(), APPID)?;
    println!("  {params:?}");

    println!("3. the user pays");
    sandbox.pay(out_trade_no)?;

    println!("4. 商户订单号查询: what became of it");
    let order = client.send(QueryOrderByOutTradeNo::new(out_trade_no))?;
    println!(
        "  verified: {:?}, transaction {:?}",
        order.trade_state, order.transaction_id
    );
    if order.trade_state != TradeState::Success {
        return Err("the order is not paid".into());
    }

    println!("5. 申请退款: give 40 of 100 fen back");
    let out_refund_no = "1217752501201407033233368018-1";
    let amount = refunds::Amount::new().refund(40).total(100).currency("CNY");
    let refund = CreateRefund::new(out_refund_no)
        .amount(amount)
        .out_trade_no(out_trade_no)
        .goods_detail([GoodsDetail::new()
            .merchant_goods_id("QQ-1")
            .unit_price(40)
            .refund_amount(40)
            .refund_quantity(1)
            .goods_name("QQ公仔")]);
    println!("  verified: {:?}", client.send(&refund)?.status);

    println!("6. 查询单笔退款: until it is done");
    for _ in 0..10 {
        let refund = client.send(QueryRefund::new(out_refund_no))?;
        println!("  verified: {:?}", refund.status);
        if refund.status == Some(RefundStatus::Success) {
            println!("the refund {out_refund_no} is done");
            return Ok(());
        }
        sandbox.advance(Duration::from_secs(5));
    }
    Err(format!("the refund {out_refund_no} is still not done: query it later").into())
}
