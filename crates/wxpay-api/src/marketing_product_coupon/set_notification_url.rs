// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::NotificationUrl;

wxpay_core::model! {
    /// Sets the notification address for product coupon events (设置商品券事件通知地址).
    ///
    /// `POST /v3/marketing/partner/product-coupon/notify-configs`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    #[doc(alias = "设置商品券事件通知地址")]
    pub request SetNotificationUrl {
        required {
            /// Address that receives the notifications (通知URL地址). Required.
            notify_url: String,
        }
        optional {}
    }
}

wxpay_core::operation!(SetNotificationUrl => NotificationUrl, wxpay_core::Spec::new(
    "set_notification_url",
    wxpay_core::http::Method::POST,
    "/v3/marketing/partner/product-coupon/notify-configs",
)
.title("设置商品券事件通知地址")
.family("marketing_product_coupon")
.body(wxpay_core::Body::Json));
