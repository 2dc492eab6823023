// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Sets the notification address for merchant coupon events (设置商家券事件通知地址).
    ///
    /// `POST /v3/marketing/busifavor/callbacks`
    ///
    /// - Returns [`UpdatedNotificationUrl`].
    /// - Callers: merchants.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：设置商家券事件通知地址。调用方：商户；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012465431)
    #[doc(alias = "设置商家券事件通知地址")]
    pub request SetNotificationUrl {
        required {
            /// Address that receives the notifications (通知URL地址). Required.
            notify_url: String,
        }
        optional {
            /// Merchant number (商户号).
            mchid: String,
        }
    }
}

wxpay_core::operation!(SetNotificationUrl => UpdatedNotificationUrl, wxpay_core::Spec::new(
    "set_notification_url",
    wxpay_core::http::Method::POST,
    "/v3/marketing/busifavor/callbacks",
)
.title("设置商家券事件通知地址")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012465431")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The notification address after it was set, and when.
    pub answer UpdatedNotificationUrl {
        always {}
        optional {
            /// When it was last updated (修改时间).
            update_time: DateTime,
            /// Address that receives the notifications (通知URL地址).
            notify_url: String,
            /// Merchant number (商户号).
            mchid: String,
        }
    }
}
