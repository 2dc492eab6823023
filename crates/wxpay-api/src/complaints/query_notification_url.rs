// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::NotificationUrl;

wxpay_core::model! {
    /// Queries the complaint notification address (查询投诉通知回调).
    ///
    /// `GET /v3/merchant-service/complaint-notifications`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaint-notifications/query-complaint-notifications.html)
    #[doc(alias = "查询投诉通知回调")]
    pub request QueryNotificationUrl {
        required {}
        optional {}
    }
}

wxpay_core::operation!(QueryNotificationUrl => NotificationUrl, wxpay_core::Spec::new(
    "query_notification_url",
    wxpay_core::http::Method::GET,
    "/v3/merchant-service/complaint-notifications",
)
.title("查询投诉通知回调")
.family("complaints")
.doc("https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaint-notifications/query-complaint-notifications.html")
.repeat(wxpay_core::Repeat::Freely));
