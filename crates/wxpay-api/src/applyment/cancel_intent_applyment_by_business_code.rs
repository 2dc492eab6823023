// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Cancels an account-opening intent application by the business code (撤销商户开户意愿申请单).
    ///
    /// `POST /v3/apply4subject/applyment/{business_code}/cancel`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `business_code` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/applysubject/chapter5_2.shtml)
    #[doc(alias = "撤销商户开户意愿申请单")]
    pub request CancelIntentApplymentByBusinessCode {
        required {
            /// Business application number. Required. At most 128 characters. It stands in the path.
            business_code: String,
        }
        optional {}
    }
}

wxpay_core::operation!(CancelIntentApplymentByBusinessCode => (), wxpay_core::Spec::new(
    "cancel_intent_applyment_by_business_code",
    wxpay_core::http::Method::POST,
    "/v3/apply4subject/applyment/{business_code}/cancel",
)
.title("撤销商户开户意愿申请单")
.family("applyment")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/applysubject/chapter5_2.shtml")
.repeat(wxpay_core::Repeat::ByNumber("business_code")));
