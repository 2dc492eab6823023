// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ChangeState;
use wxpay_core::model::Extra;

/// Queries a short name change by its application number (查询商户简称变更申请单状态-使用申请单号).
///
/// `GET /v3/mchalterapply/merchantnamealterapplyment/{apply_id}`
///
/// - Returns [`ShortNameChange`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询商户简称变更申请单状态-使用申请单号。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016166074)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::applyment::QueryShortNameChangeById;
///
/// let request = QueryShortNameChangeById::new("sample-apply-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"apply_id":"sample-apply-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询商户简称变更申请单状态-使用申请单号",
    "/v3/mchalterapply/merchantnamealterapplyment/{apply_id}",
    "GET /v3/mchalterapply/merchantnamealterapplyment/{apply_id}",
    "4016166074"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryShortNameChangeById {
    /// Application number. Required. It stands in the path.
    pub apply_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryShortNameChangeById {
    /// Creates the request; setters add the other fields.
    pub fn new(apply_id: impl Into<String>) -> Self {
        Self {
            apply_id: apply_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryShortNameChangeById
    [apply_id,]
    []
    []
}

wxpay_core::operation!(QueryShortNameChangeById => ShortNameChange, wxpay_core::Spec::new(
    "applyment.query_short_name_change_by_id",
    wxpay_core::http::Method::GET,
    "/v3/mchalterapply/merchantnamealterapplyment/{apply_id}",
)
.title("查询商户简称变更申请单状态-使用申请单号")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016166074")
.repeat(wxpay_core::Repeat::Freely));

/// A short name change, as found by its application number.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShortNameChange {
    /// Application number.
    pub apply_id: Option<String>,
    /// The merchant's own request number.
    pub out_request_no: Option<String>,
    /// Merchant number (微信支付商户号).
    pub merchant_code: Option<String>,
    /// Progress of the review of the change.
    pub state: Option<ChangeState>,
    /// Overall reason for the rejection (总体驳回原因).
    pub audit_reject_reason: Option<String>,
    /// The sub-merchant's number (特约商户/二级商户号). Described by SKIT; no official source confirms it.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ShortNameChange
    []
    [apply_id, out_request_no, merchant_code, state, audit_reject_reason, sub_mchid,]
    []
}
