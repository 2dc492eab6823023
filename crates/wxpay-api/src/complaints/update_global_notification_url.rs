// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::NotificationUrl;

wxpay_core::model! {
    /// Replaces the complaint notification address on the overseas host (更新投诉通知回调).
    ///
    /// `PUT /v3/global/merchant-service/complaint-notifications`
    ///
    /// - Returns [`NotificationUrl`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：更新投诉通知回调。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "更新投诉通知回调")]
    pub request UpdateGlobalNotificationUrl {
        required {
            /// Address (通知地址). Required.
            url: String,
        }
        optional {}
    }
}

wxpay_core::operation!(UpdateGlobalNotificationUrl => NotificationUrl, wxpay_core::Spec::new(
    "update_global_notification_url",
    wxpay_core::http::Method::PUT,
    "/v3/global/merchant-service/complaint-notifications",
)
.title("更新投诉通知回调")
.family("complaints")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong));
