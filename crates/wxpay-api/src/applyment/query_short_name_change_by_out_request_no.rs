// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ChangeState;

wxpay_core::model! {
    /// Queries a short name change by sub-merchant and request number (查询商户简称申请单状态-使用业务单号和商户号).
    ///
    /// `GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`
    ///
    /// - Returns [`SubMerchantShortNameChange`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询商户简称申请单状态-使用业务单号和商户号。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016166085)
    #[doc(alias = "查询商户简称申请单状态-使用业务单号和商户号")]
    pub request QueryShortNameChangeByOutRequestNo {
        required {
            /// The sub-merchant's number (二级商户号). Required. It stands in the path.
            sub_mchid: String,
            /// The merchant's own request number. Required. It stands in the path.
            out_request_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryShortNameChangeByOutRequestNo => SubMerchantShortNameChange, wxpay_core::Spec::new(
    "query_short_name_change_by_out_request_no",
    wxpay_core::http::Method::GET,
    "/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}",
)
.title("查询商户简称申请单状态-使用业务单号和商户号")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016166085")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A short name change, as found by sub-merchant and request number.
    pub answer SubMerchantShortNameChange {
        always {}
        optional {
            /// Application number.
            apply_id: String,
            /// The merchant's own request number.
            out_request_no: String,
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// State.
            state: ChangeState,
            /// Overall reason for the rejection (总体驳回原因).
            audit_reject_reason: String,
        }
    }
}
