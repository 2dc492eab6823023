// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::NotificationUrl;

wxpay_core::model! {
    /// Queries the notification address for product coupon events (获取商品券事件通知地址).
    ///
    /// `GET /v3/marketing/partner/product-coupon/notify-configs`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    #[doc(alias = "获取商品券事件通知地址")]
    pub request QueryNotificationUrl {
        required {}
        optional {}
    }
}

wxpay_core::operation!(QueryNotificationUrl => NotificationUrl, wxpay_core::Spec::new(
    "query_notification_url",
    wxpay_core::http::Method::GET,
    "/v3/marketing/partner/product-coupon/notify-configs",
)
.title("获取商品券事件通知地址")
.family("marketing_product_coupon")
.repeat(wxpay_core::Repeat::Freely));
