// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Deletes the callback address for violation notifications (删除商户违规通知回调地址).
    ///
    /// `DELETE /v3/merchant-risk-manage/violation-notifications`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_4.shtml)
    #[doc(alias = "删除商户违规通知回调地址")]
    pub request DeleteViolationCallback {
        required {}
        optional {}
    }
}

wxpay_core::operation!(DeleteViolationCallback => (), wxpay_core::Spec::new(
    "delete_violation_callback",
    wxpay_core::http::Method::DELETE,
    "/v3/merchant-risk-manage/violation-notifications",
)
.title("删除商户违规通知回调地址")
.family("risk")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_4.shtml"));
