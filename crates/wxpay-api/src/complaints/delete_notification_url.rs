// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Deletes the complaint notification address (删除投诉通知回调).
    ///
    /// `DELETE /v3/merchant-service/complaint-notifications`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaint-notifications/delete-complaint-notifications.html)
    #[doc(alias = "删除投诉通知回调")]
    pub request DeleteNotificationUrl {
        required {}
        optional {}
    }
}

wxpay_core::operation!(DeleteNotificationUrl => (), wxpay_core::Spec::new(
    "delete_notification_url",
    wxpay_core::http::Method::DELETE,
    "/v3/merchant-service/complaint-notifications",
)
.title("删除投诉通知回调")
.family("complaints")
.doc("https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaint-notifications/delete-complaint-notifications.html"));
