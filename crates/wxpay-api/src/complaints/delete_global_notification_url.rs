// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Deletes the complaint notification address on the overseas host (删除投诉通知回调).
    ///
    /// `DELETE /v3/global/merchant-service/complaint-notifications`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：删除投诉通知回调。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "删除投诉通知回调")]
    pub request DeleteGlobalNotificationUrl {
        required {}
        optional {}
    }
}

wxpay_core::operation!(DeleteGlobalNotificationUrl => (), wxpay_core::Spec::new(
    "delete_global_notification_url",
    wxpay_core::http::Method::DELETE,
    "/v3/global/merchant-service/complaint-notifications",
)
.title("删除投诉通知回调")
.family("complaints")
.host(wxpay_core::Host::HongKong));
