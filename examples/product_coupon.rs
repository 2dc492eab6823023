//! 商品券: creates a coupon with its first batch, sends it to a user, and queries it. Async.
//!
//! `cargo run -p wxpay-examples --example product_coupon`

use std::error::Error;

use wxpay::api::marketing_product_coupon::{
    AvailablePeriodWithSeconds, CodeDisplayMode, CouponCodeMode, CouponScope, CouponType,
    CouponUsageMethod, CreateProductCoupon, DisplayInfo, InitialCouponDisplayInfo, InitialStock,
    NormalCoupon, NotifyConfig, QueryProductCoupon, SendCoupon, SingleUsageInfo, SingleUsageRule,
    StockSendRule, StoreScope, UsageMode, UsageRuleDisplayInfo,
};
use wxpay::{AwsLc, Client, DateTime, Hyper, RetryPolicy};
use wxpay_sandbox::Sandbox;

const BRAND: &str = "120344";
const APPID: &str = "wx233544546545989";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start()?; // in production: Merchant::from_env(AwsLc)?
    // WeChat Pay recognises a retry by its out_request_no.
    let client = Client::new(sandbox.merchant(AwsLc)?, Hyper::new());
    let client = client.with_retries(RetryPolicy::default());

    println!("1. 创建商品券: 10 off 100 yuan");
    let period = AvailablePeriodWithSeconds::new()
        .available_begin_time("2026-01-01T00:00:00+08:00".parse::<DateTime>()?)
        .available_end_time("2099-12-31T23:59:59+08:00".parse::<DateTime>()?);
    let off = NormalCoupon::new().threshold(10_000).discount_amount(1_000);
    let rule = SingleUsageRule::new()
        .coupon_available_period(period)
        .normal_coupon(off.clone());
    let stock = InitialStock::new()
        .coupon_code_mode(CouponCodeMode::from("WECHATPAY"))
        .stock_send_rule(StockSendRule::new().max_count(10_000).max_count_per_user(1))
        .single_usage_rule(rule)
        .usage_rule_display_info(
            UsageRuleDisplayInfo::new()
                .coupon_usage_method_list([CouponUsageMethod::from("OFFLINE")])
                .usage_description("全场可用"),
        )
        .coupon_display_info(
            InitialCouponDisplayInfo::new().code_display_mode(CodeDisplayMode::from("QRCODE")),
        )
        .notify_config(NotifyConfig::new().notify_appid(APPID))
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
        .single_usage_info(SingleUsageInfo::new().normal_coupon(off));
    let made = client.send(&create).await?;
    let id = made.product_coupon_id.ok_or("no product_coupon_id")?;
    let stock = made.stock.and_then(|it| it.stock_id).ok_or("no stock_id")?;
    println!("  verified: coupon {id}, batch {stock}");

    println!("2. 发放商品券: to one user");
    let send = SendCoupon::new("oh-394z-6CGkNoJrsDLTTUKiAnp4")
        .brand_id(BRAND)
        .product_coupon_id(&id)
        .stock_id(&stock)
        .appid(APPID)
        .send_request_no("MCHSEND_1");
    let sent = client.send(&send).await?;
    println!("  verified: {:?} {:?}", sent.coupon_code, sent.coupon_state);

    println!("3. 查询商品券");
    let query = QueryProductCoupon::new(&id).brand_id(BRAND);
    let state = client.send(query).await?.state;
    println!("  verified: the coupon {id} is created, its state is {state:?}");
    Ok(())
}
