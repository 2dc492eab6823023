// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ChangeSubmission;

wxpay_core::model! {
    /// Submits an application to change a sub-merchant's short name (提交商户简称变更申请单).
    ///
    /// `POST /v3/mchalterapply/merchantnamealterapplyment`
    ///
    /// - Returns [`ChangeSubmission`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：提交商户简称变更申请单。调用方：服务商、平台；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016166071)
    #[doc(alias = "提交商户简称变更申请单")]
    pub request SubmitShortNameChange {
        required {
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
            /// The merchant's own request number. Required.
            out_request_no: String,
            /// Short name of the merchant (商户简称). Required.
            merchant_shortname: String,
        }
        optional {}
    }
}

wxpay_core::operation!(SubmitShortNameChange => ChangeSubmission, wxpay_core::Spec::new(
    "submit_short_name_change",
    wxpay_core::http::Method::POST,
    "/v3/mchalterapply/merchantnamealterapplyment",
)
.title("提交商户简称变更申请单")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016166071")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
