// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::NotificationUrl;

wxpay_core::model! {
    /// Sets the complaint notification address on the overseas host (创建投诉通知回调).
    ///
    /// `POST /v3/global/merchant-service/complaint-notifications`
    ///
    /// - Returns [`NotificationUrl`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：创建投诉通知回调。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "创建投诉通知回调")]
    pub request CreateGlobalNotificationUrl {
        required {
            /// Address (通知地址). Required.
            url: String,
        }
        optional {}
    }
}

wxpay_core::operation!(CreateGlobalNotificationUrl => NotificationUrl, wxpay_core::Spec::new(
    "create_global_notification_url",
    wxpay_core::http::Method::POST,
    "/v3/global/merchant-service/complaint-notifications",
)
.title("创建投诉通知回调")
.family("complaints")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong));
