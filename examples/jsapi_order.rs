//! JSAPI 下单: places an order, signs the parameters for the page, lets the user pay, and refunds a
//! part.
//!
//! `cargo run -p wxpay-examples --example jsapi_order`

use std::error::Error;

use wxpay::api::payments::{Amount, JsapiPrepay, QueryOrderByOutTradeNo};
use wxpay::api::refunds::{self, CreateRefund, GoodsDetail, QueryRefund};
use wxpay::blocking::Client;
use wxpay::{AwsLc, Blocking, Fen, RetryPolicy};
use wxpay_sandbox::Sandbox;

const APPID: &str = "wxd678efh567hg6787";

fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start()?;
    // In production: Merchant::builder(AwsLc).env()
    let merchant = sandbox
        .merchant_builder(AwsLc)
        .appid(APPID)
        .notify_url("https://merchant.example/notify")
        .build()?;
    // The sandbox's time passes while the client waits: a real shop takes Blocking::new() alone.
    let transport = sandbox.transport(Blocking::new());
    let client = Client::builder(merchant, transport)
        .retries(RetryPolicy::default())
        .user_agent("shop/1.4.2")
        .build()?;
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

    println!("4. 商户订单号查询: query the order");
    let order = client.send(QueryOrderByOutTradeNo::new(out_trade_no))?;
    let paid = order.paid()?;
    println!(
        "  verified: {} yuan, transaction {}",
        Fen::new(paid.total),
        paid.transaction_id
    );

    println!("5. 申请退款: refund 40 of 100 fen");
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
    let refund = client.until_final(QueryRefund::new(out_refund_no))?;
    let done = refund.refunded()?;
    println!(
        "the refund {} of {} yuan is done",
        done.out_refund_no,
        Fen::new(done.refund)
    );
    Ok(())
}
