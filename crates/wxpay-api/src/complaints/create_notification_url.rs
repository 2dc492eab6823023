// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::NotificationUrl;

wxpay_core::model! {
    /// Sets the complaint notification address (创建投诉通知回调).
    ///
    /// `POST /v3/merchant-service/complaint-notifications`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaint-notifications/create-complaint-notifications.html)
    #[doc(alias = "创建投诉通知回调")]
    pub request CreateNotificationUrl {
        required {
            /// Address (通知地址). Required.
            url: String,
        }
        optional {}
    }
}

wxpay_core::operation!(CreateNotificationUrl => NotificationUrl, wxpay_core::Spec::new(
    "create_notification_url",
    wxpay_core::http::Method::POST,
    "/v3/merchant-service/complaint-notifications",
)
.title("创建投诉通知回调")
.family("complaints")
.doc("https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaint-notifications/create-complaint-notifications.html")
.body(wxpay_core::Body::Json));
