// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ChangeState;

wxpay_core::model! {
    /// Queries a short name change by sub-merchant and request number (查询商户简称申请单状态-使用业务单号和商户号).
    ///
    /// `GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
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
