// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::NotificationUrl;

wxpay_core::model! {
    /// Sets the notification address for product coupon events (设置商品券事件通知地址).
    ///
    /// `POST /v3/marketing/partner/product-coupon/notify-configs`
    ///
    /// - Returns [`NotificationUrl`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：设置商品券事件通知地址。调用方：普通服务商；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015781286)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    #[doc(alias = "设置商品券事件通知地址")]
    pub request SetNotificationUrl {
        required {
            /// Address that receives the notifications (通知URL地址). Required. At most 256 characters.
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
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015781286")
.body(wxpay_core::Body::Json));
