// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::NotificationUrl;

wxpay_core::model! {
    /// Replaces the complaint notification address (更新投诉通知回调).
    ///
    /// `PUT /v3/merchant-service/complaint-notifications`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaint-notifications/update-complaint-notifications.html)
    #[doc(alias = "更新投诉通知回调")]
    pub request UpdateNotificationUrl {
        required {
            /// Address (通知地址). Required.
            url: String,
        }
        optional {}
    }
}

wxpay_core::operation!(UpdateNotificationUrl => NotificationUrl, wxpay_core::Spec::new(
    "update_notification_url",
    wxpay_core::http::Method::PUT,
    "/v3/merchant-service/complaint-notifications",
)
.title("更新投诉通知回调")
.family("complaints")
.doc("https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaint-notifications/update-complaint-notifications.html")
.body(wxpay_core::Body::Json));
