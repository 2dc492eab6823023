// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Deletes the complaint notification address on the overseas host (删除投诉通知回调).
    ///
    /// `DELETE /v3/global/merchant-service/complaint-notifications`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - Host: `apihk.mch.weixin.qq.com`.
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
