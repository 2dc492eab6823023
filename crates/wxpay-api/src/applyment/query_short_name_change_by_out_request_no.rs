// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ChangeState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a short name change by sub-merchant and request number (查询商户简称申请单状态-使用业务单号和商户号).
///
/// `GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`
///
/// - Returns [`SubMerchantShortNameChange`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询商户简称申请单状态-使用业务单号和商户号。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016166085)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::applyment::QueryShortNameChangeByOutRequestNo;
///
/// let request = QueryShortNameChangeByOutRequestNo::new()
///     .sub_mchid("1900000109")
///     .out_request_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_request_no":"1217752501201407033233368018","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询商户简称申请单状态-使用业务单号和商户号",
    "/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}",
    "GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}",
    "4016166085"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryShortNameChangeByOutRequestNo {
    /// The sub-merchant's number (二级商户号). Required. It stands in the path.
    pub sub_mchid: Option<String>,
    /// The merchant's own request number. Required. It stands in the path.
    pub out_request_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryShortNameChangeByOutRequestNo {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sub_mchid` and `out_request_no`.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            out_request_no: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required. It stands in the path.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The merchant's own request number. Required. It stands in the path.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }
}

impl Default for QueryShortNameChangeByOutRequestNo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryShortNameChangeByOutRequestNo
    []
    [sub_mchid, out_request_no,]
    ["sub_mchid", "out_request_no",]
}

wxpay_core::operation!(QueryShortNameChangeByOutRequestNo => SubMerchantShortNameChange, wxpay_core::Spec::new(
    "applyment.query_short_name_change_by_out_request_no",
    wxpay_core::http::Method::GET,
    "/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}",
)
.title("查询商户简称申请单状态-使用业务单号和商户号")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016166085")
.repeat(wxpay_core::Repeat::Freely));

/// A short name change, as found by sub-merchant and request number.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubMerchantShortNameChange {
    /// Application number.
    pub apply_id: Option<String>,
    /// The merchant's own request number.
    pub out_request_no: Option<String>,
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// Progress of the review of the change.
    pub state: Option<ChangeState>,
    /// Overall reason for the rejection (总体驳回原因).
    pub audit_reject_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SubMerchantShortNameChange
    []
    [apply_id, out_request_no, sub_mchid, state, audit_reject_reason,]
    []
}
