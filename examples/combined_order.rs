//! 合单支付: one payment for the orders of two sub-merchants, queried and closed together. Async.
//!
//! `cargo run -p wxpay-examples --example combined_order`

use std::error::Error;

use wxpay::api::combine_payments::{
    Amount, CloseOrder, ClosingSubOrder, JsapiPrepay, JsapiSubOrder, Payer, QueryOrderByOutTradeNo,
};
use wxpay::{AwsLc, Client, Hyper, RetryPolicy};
use wxpay_sandbox::Sandbox;

const APPID: &str = "wxd678efh567hg6787";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start()?; // in production: Merchant::from_env(AwsLc)?
    let merchant = sandbox.merchant(AwsLc)?;
    let mchid = merchant.mchid().to_owned();
    // A retry has the same number and parameters, so it creates no second order.
    let client = Client::builder(merchant, Hyper::new())
        .retries(RetryPolicy::default())
        .build()?;

    println!("1. 合单下单-JSAPI支付");
    let number = "P20150806125346";
    let sub_order = |out_trade_no: &str, sub_mchid: &str, fen: i64| {
        let amount = Amount::cny(fen);
        JsapiSubOrder::new()
            .mchid(&mchid)
            .attach("深圳分店")
            .amount(amount)
            .out_trade_no(out_trade_no)
            .sub_mchid(sub_mchid)
            .description("腾讯充值中心-QQ会员充值")
    };
    let prepay = JsapiPrepay::new(number)
        .combine_appid(APPID)
        .sub_orders([
            sub_order("20150806125346", "1900000109", 10),
            sub_order("20150806125347", "1900000110", 20),
        ])
        .combine_payer_info(Payer::new().openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"))
        .notify_url("https://merchant.example/notify");
    let prepaid = client.send(&prepay).await?;
    let params = prepaid.jsapi_params(client.merchant(), APPID)?;
    println!("  verified; the page pays with {}", params.package);

    println!("2. 合单查询订单: each sub-order has its own state");
    let order = client.send(QueryOrderByOutTradeNo::new(number)).await?;
    for sub in &order.sub_orders {
        println!("  verified: {:?} {:?}", sub.out_trade_no, sub.trade_state);
    }

    println!("3. 关闭合单订单: names every sub-order");
    let closing = ["20150806125346", "20150806125347"]
        .map(|number| ClosingSubOrder::new().mchid(&mchid).out_trade_no(number));
    client
        .send(
            CloseOrder::new(number)
                .combine_appid(APPID)
                .sub_orders(closing),
        )
        .await?;
    println!("the combined order {number} is closed");
    Ok(())
}
