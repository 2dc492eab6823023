// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SubjectChange;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a change of registered details by merchant and request number (查询申请单状态-使用业务单号).
///
/// `GET /v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
///
/// - Returns [`SubjectChange`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询申请单状态-使用业务单号。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014090667)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::applyment::QuerySubjectChangeByOutRequestNo;
///
/// let request = QuerySubjectChangeByOutRequestNo::new()
///     .merchant_code("1217752501201407033233368018")
///     .out_request_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"merchant_code":"1217752501201407033233368018","out_request_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询申请单状态-使用业务单号",
    "/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}",
    "GET /v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}",
    "4014090667"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QuerySubjectChangeByOutRequestNo {
    /// Merchant number (微信支付商户号). Required. It stands in the path.
    pub merchant_code: Option<String>,
    /// The merchant's own request number. Required. It stands in the path.
    pub out_request_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QuerySubjectChangeByOutRequestNo {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `merchant_code` and `out_request_no`.
    pub fn new() -> Self {
        Self {
            merchant_code: None,
            out_request_no: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (微信支付商户号). Required. It stands in the path.
    pub fn merchant_code<Via>(mut self, merchant_code: impl IntoField<String, Via>) -> Self {
        self.merchant_code = merchant_code.into_field();
        self
    }

    /// The merchant's own request number. Required. It stands in the path.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }
}

impl Default for QuerySubjectChangeByOutRequestNo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QuerySubjectChangeByOutRequestNo
    []
    [merchant_code, out_request_no,]
    ["merchant_code", "out_request_no",]
}

wxpay_core::operation!(QuerySubjectChangeByOutRequestNo => SubjectChange, wxpay_core::Spec::new(
    "applyment.query_subject_change_by_out_request_no",
    wxpay_core::http::Method::GET,
    "/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}",
)
.title("查询申请单状态-使用业务单号")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014090667")
.repeat(wxpay_core::Repeat::Freely));
