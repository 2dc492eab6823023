//! 商品券: makes a coupon with its first batch, sends it to a user, and queries it. Async.
//!
//! `cargo run -p wxpay-examples --example product_coupon`

use std::process::ExitCode;

use wxpay::api::marketing_product_coupon::{
    CodeDisplayMode, CouponCodeMode, CouponScope, CouponType, CouponUsageMethod,
    CreateProductCoupon, DisplayInfo, InitialCouponDisplayInfo, InitialStock, NormalCoupon,
    NotifyConfig, QueryProductCoupon, SendCoupon, SingleUsageInfo, StockSendRule, StoreScope,
    UsageMode, UsageRuleDisplayInfo,
};
use wxpay::{Client, Hyper, RetryPolicy};
use wxpay_examples::{Failure, Options, Place};

const BRAND: &str = "120344";

fn main() -> ExitCode {
    wxpay_examples::run("商品券: makes a coupon and sends it.", |options| {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        runtime.block_on(coupon(options))
    })
}

async fn coupon(options: &Options) -> Result<(), Failure> {
    let place = Place::rehearse(options)?;
    // Making one is recognised by its out_request_no, so it may be sent again.
    let client =
        Client::new(place.merchant(options)?, Hyper::new()).with_retries(RetryPolicy::default());

    println!("1. 创建商品券: 10 off 100 yuan");
    let stock = InitialStock::new(
        CouponCodeMode::from("WECHATPAY"),
        StockSendRule::new(10_000),
        UsageRuleDisplayInfo::new(vec![CouponUsageMethod::from("OFFLINE")], "全场可用"),
        InitialCouponDisplayInfo::new(CodeDisplayMode::from("QRCODE")),
        NotifyConfig::new(),
        StoreScope::from("NONE"),
    );
    let display = DisplayInfo::new(
        "全场满100可减10元",
        "https://merchant.example/coupon.png",
        "https://merchant.example/background.png",
    );
    let create = CreateProductCoupon::new(
        BRAND,
        "34657_20250101_123456",
        CouponScope::from("ALL"),
        CouponType::from("NORMAL"),
        UsageMode::from("SINGLE"),
        display,
    )
    .stock(stock)
    .single_usage_info(SingleUsageInfo::new().normal_coupon(NormalCoupon::new(10_000, 1_000)));
    let made = client.send(&create).await?;
    let id = made
        .product_coupon_id
        .ok_or("the answer has no product_coupon_id")?;
    let stock = made
        .stock
        .and_then(|stock| stock.stock_id)
        .ok_or("the answer has no stock_id")?;
    println!("  verified: coupon {id}, batch {stock}");

    println!("2. 发放商品券: to one user");
    let openid = "oh-394z-6CGkNoJrsDLTTUKiAnp4";
    let send = SendCoupon::new(openid, BRAND, &id, &stock, "wx233544546545989", "MCHSEND_1");
    let sent = client.send(&send).await?;
    println!("  verified: {:?} {:?}", sent.coupon_code, sent.coupon_state);

    println!("3. 查询商品券");
    let coupon = client.send(QueryProductCoupon::new(&id, BRAND)).await?;
    println!("  verified: {:?}", coupon.state);
    println!("the coupon {id} is there");
    Ok(())
}
