// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandNotificationUrl;

wxpay_core::model! {
    /// Queries the brand's notification address for product coupon events (获取商品券事件通知地址).
    ///
    /// `GET /brand/marketing/product-coupon/notify-configs`
    ///
    /// - Who may call it: brands.
    /// - Repeatable: it only reads.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    #[doc(alias = "获取商品券事件通知地址")]
    pub request BrandQueryNotificationUrl {
        required {}
        optional {}
    }
}

wxpay_core::operation!(BrandQueryNotificationUrl => BrandNotificationUrl, wxpay_core::Spec::new(
    "brand_query_notification_url",
    wxpay_core::http::Method::GET,
    "/brand/marketing/product-coupon/notify-configs",
)
.title("获取商品券事件通知地址")
.family("marketing_product_coupon")
.repeat(wxpay_core::Repeat::Freely));
