// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SubjectChange;

wxpay_core::model! {
    /// Queries a change of registered details by merchant and request number (查询申请单状态-使用业务单号).
    ///
    /// `GET /v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
    ///
    /// - Returns [`SubjectChange`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询申请单状态-使用业务单号。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014090667)
    #[doc(alias = "查询申请单状态-使用业务单号")]
    pub request QuerySubjectChangeByOutRequestNo {
        required {
            /// Merchant number (微信支付商户号). Required. It stands in the path.
            merchant_code: String,
            /// The merchant's own request number. Required. It stands in the path.
            out_request_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QuerySubjectChangeByOutRequestNo => SubjectChange, wxpay_core::Spec::new(
    "query_subject_change_by_out_request_no",
    wxpay_core::http::Method::GET,
    "/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}",
)
.title("查询申请单状态-使用业务单号")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014090667")
.repeat(wxpay_core::Repeat::Freely));
