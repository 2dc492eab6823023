// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ChangeState;

wxpay_core::model! {
    /// Queries a short name change by its application number (查询商户简称变更申请单状态-使用申请单号).
    ///
    /// `GET /v3/mchalterapply/merchantnamealterapplyment/{apply_id}`
    ///
    /// - Returns [`ShortNameChange`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询商户简称变更申请单状态-使用申请单号。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016166074)
    #[doc(alias = "查询商户简称变更申请单状态-使用申请单号")]
    pub request QueryShortNameChangeById {
        required {
            /// Application number. Required. It stands in the path.
            apply_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryShortNameChangeById => ShortNameChange, wxpay_core::Spec::new(
    "query_short_name_change_by_id",
    wxpay_core::http::Method::GET,
    "/v3/mchalterapply/merchantnamealterapplyment/{apply_id}",
)
.title("查询商户简称变更申请单状态-使用申请单号")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016166074")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A short name change, as found by its application number.
    pub answer ShortNameChange {
        always {}
        optional {
            /// Application number.
            apply_id: String,
            /// The merchant's own request number.
            out_request_no: String,
            /// Merchant number (微信支付商户号).
            merchant_code: String,
            /// State.
            state: ChangeState,
            /// Overall reason for the rejection (总体驳回原因).
            audit_reject_reason: String,
            /// The sub-merchant's number (特约商户/二级商户号). Described by SKIT; no official source confirms it.
            sub_mchid: String,
        }
    }
}
