// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;

/// Cancels an account-opening intent application by the business code (撤销商户开户意愿申请单).
///
/// `POST /v3/apply4subject/applyment/{business_code}/cancel`
///
/// - Returns nothing (204).
/// - Callers: service providers and platforms (从业机构（支付机构）、从业机构（银行）、渠道商).
/// - Retry: safe with the same `business_code` and the same parameters.
/// - 中文：撤销商户开户意愿申请单。调用方：从业机构（支付机构）、从业机构（银行）、渠道商；`business_code` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012697627)
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
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::applyment::CancelIntentApplymentByBusinessCode;
///
/// let request = CancelIntentApplymentByBusinessCode::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"business_code":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "撤销商户开户意愿申请单",
    "/v3/apply4subject/applyment/{business_code}/cancel",
    "POST /v3/apply4subject/applyment/{business_code}/cancel",
    "4012697627"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CancelIntentApplymentByBusinessCode {
    /// Business application number (业务申请编号). Required. At most 128 characters. It stands in the path.
    pub business_code: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CancelIntentApplymentByBusinessCode {
    /// Creates the request; setters add the other fields.
    pub fn new(business_code: impl Into<String>) -> Self {
        Self {
            business_code: business_code.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { CancelIntentApplymentByBusinessCode
    [business_code,]
    []
    []
}

wxpay_core::operation!(CancelIntentApplymentByBusinessCode => (), wxpay_core::Spec::new(
    "applyment.cancel_intent_applyment_by_business_code",
    wxpay_core::http::Method::POST,
    "/v3/apply4subject/applyment/{business_code}/cancel",
)
.title("撤销商户开户意愿申请单")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012697627")
.repeat(wxpay_core::Repeat::ByNumber("business_code")));
