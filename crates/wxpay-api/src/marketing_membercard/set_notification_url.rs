// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::NotificationUrl;

wxpay_core::model! {
    /// Sets the notification address for member cards (设置回调地址).
    ///
    /// `PATCH /v3/marketing/membercard-open/callback`
    ///
    /// - Returns [`NotificationUrl`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：设置回调地址。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter6_1.shtml)
    #[doc(alias = "设置回调地址")]
    pub request SetNotificationUrl {
        required {
            /// Address that receives the notifications (通知url地址). Required.
            notify_url: String,
        }
        optional {}
    }
}

wxpay_core::operation!(SetNotificationUrl => NotificationUrl, wxpay_core::Spec::new(
    "set_notification_url",
    wxpay_core::http::Method::PATCH,
    "/v3/marketing/membercard-open/callback",
)
.title("设置回调地址")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter6_1.shtml")
.body(wxpay_core::Body::Json));
