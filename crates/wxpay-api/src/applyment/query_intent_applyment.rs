// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ApplymentState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the review result of a confirmation that a merchant intends to open an account (查询商户开户意愿申请单审核结果).
///
/// `GET /v3/apply4subject/applyment`
///
/// - Returns [`IntentApplyment`].
/// - Callers: service providers and platforms (从业机构（支付机构）、从业机构（银行）、渠道商).
/// - Rate limit: 20 requests a second.
/// - Retry: safe, it only reads.
/// - 中文：查询商户开户意愿申请单审核结果。调用方：从业机构（支付机构）、从业机构（银行）、渠道商；只读，可以重试；每秒 20 次。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012697715)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `NO_AUTH` | 403 | No permission. | Check the parameters. Apply for the permission. |
/// | `INVALID_REQUEST` | 400 | Invalid request. |  |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::applyment::QueryIntentApplyment;
///
/// let request = QueryIntentApplyment::new()
///     .applyment_id(20000011111_i64)
///     .business_code("1900013511_10000");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"applyment_id":20000011111,"business_code":"1900013511_10000"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询商户开户意愿申请单审核结果",
    "/v3/apply4subject/applyment",
    "GET /v3/apply4subject/applyment",
    "4012697715"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryIntentApplyment {
    /// WeChat Pay's application number.
    pub applyment_id: Option<i64>,
    /// Business application number (业务申请编号). At most 128 characters.
    pub business_code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryIntentApplyment {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            applyment_id: None,
            business_code: None,
            extra: Extra::new(),
        }
    }

    /// WeChat Pay's application number.
    pub fn applyment_id<Via>(mut self, applyment_id: impl IntoField<i64, Via>) -> Self {
        self.applyment_id = applyment_id.into_field();
        self
    }

    /// Business application number (业务申请编号). At most 128 characters.
    pub fn business_code<Via>(mut self, business_code: impl IntoField<String, Via>) -> Self {
        self.business_code = business_code.into_field();
        self
    }
}

impl Default for QueryIntentApplyment {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryIntentApplyment
    []
    [applyment_id, business_code,]
    []
}

wxpay_core::operation!(QueryIntentApplyment => IntentApplyment, wxpay_core::Spec::new(
    "applyment.query_intent_applyment",
    wxpay_core::http::Method::GET,
    "/v3/apply4subject/applyment",
)
.title("查询商户开户意愿申请单审核结果")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012697715")
.query(&["applyment_id", "business_code"])
.repeat(wxpay_core::Repeat::Freely));

/// An account-opening intent application with its state, mini program code and rejection reason.
#[derive(Clone)]
#[non_exhaustive]
pub struct IntentApplyment {
    /// State of the application.
    pub applyment_state: Option<ApplymentState>,
    /// Image of the mini program code (小程序码图片). At most 30000 characters.
    pub qrcode_data: Option<String>,
    /// Parameter rejected (驳回参数). At most 256 characters.
    pub reject_param: Option<String>,
    /// Why it was rejected (驳回原因). At most 1024 characters.
    pub reject_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { IntentApplyment
    []
    [applyment_state, qrcode_data, reject_param, reject_reason,]
    []
}
