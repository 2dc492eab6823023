//! 商品券: creates a coupon with its first batch, sends it to a user, and queries it. Async.
//!
//! `cargo run -p wxpay-examples --example product_coupon`

use std::error::Error;

use wxpay::api::marketing_product_coupon::{
    CodeDisplayMode, CouponCodeMode, CouponScope, CouponType, CouponUsageMethod,
    CreateProductCoupon, DisplayInfo, InitialCouponDisplayInfo, InitialStock, NormalCoupon,
    NotifyConfig, QueryProductCoupon, SendCoupon, SingleUsageInfo, StockSendRule, StoreScope,
    UsageMode, UsageRuleDisplayInfo,
};
use wxpay::{AwsLc, Client, Hyper, RetryPolicy};
use wxpay_sandbox::Sandbox;

const BRAND: &str = "120344";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start()?; // in production: Merchant::from_env(AwsLc)?
    // WeChat Pay recognises a retry by its out_request_no.
    let client =
        Client::new(sandbox.merchant(AwsLc)?, Hyper::new()).with_retries(RetryPolicy::default());

    println!("1. 创建商品券: 10 off 100 yuan");
    let stock = InitialStock::new()
        .coupon_code_mode(CouponCodeMode::from("WECHATPAY"))
        .stock_send_rule(StockSendRule::new().max_count(10_000))
        .usage_rule_display_info(
            UsageRuleDisplayInfo::new()
                .coupon_usage_method_list([CouponUsageMethod::from("OFFLINE")])
                .usage_description("全场可用"),
        )
        .coupon_display_info(
            InitialCouponDisplayInfo::new().code_display_mode(CodeDisplayMode::from("QRCODE")),
        )
        .notify_config(NotifyConfig::new())
        .store_scope(StoreScope::from("NONE"));
    let display = DisplayInfo::new()
        .name("全场满100可减10元")
        .image_url("https://merchant.example/coupon.png")
        .background_url("https://merchant.example/background.png");
    let create = CreateProductCoupon::new("34657_20250101_123456")
        .brand_id(BRAND)
        .scope(CouponScope::from("ALL"))
        .r#type(CouponType::from("NORMAL"))
        .usage_mode(UsageMode::from("SINGLE"))
        .display_info(display)
        .stock(stock)
        .single_usage_info(
            SingleUsageInfo::new()
                .normal_coupon(NormalCoupon::new().threshold(10_000).discount_amount(1_000)),
        );
    let made = client.send(&create).await?;
    let id = made.product_coupon_id.ok_or("no product_coupon_id")?;
    let stock = made.stock.and_then(|stock| stock.stock_id);
    let stock = stock.ok_or("no stock_id")?;
    println!("  verified: coupon {id}, batch {stock}");

    println!("2. 发放商品券: to one user");
    let openid = "oh-394z-6CGkNoJrsDLTTUKiAnp4";
    let send = SendCoupon::new(openid)
        .brand_id(BRAND)
        .product_coupon_id(&id)
        .stock_id(&stock)
        .appid("wx233544546545989")
        .send_request_no("MCHSEND_1");
    let sent = client.send(&send).await?;
    println!("  verified: {:?} {:?}", sent.coupon_code, sent.coupon_state);

    println!("3. 查询商品券");
    let coupon = client
        .send(QueryProductCoupon::new(&id).brand_id(BRAND))
        .await?;
    println!("  verified: {:?}", coupon.state);
    println!("the coupon {id} is created");
    Ok(())
}
