// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ApplymentReference;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Cancels an onboarding application (撤销申请).
///
/// `POST /v3/brand/applyments/cancel-applyment`
///
/// - Returns [`ApplymentReference`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：撤销申请。调用方：普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016257700)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `NO_AUTH` | 403 | No permission. | Check the parameters. Apply for the permission. |
/// | `RESOURCE_ALREADY_EXISTS` | 400 | Exists already. | Query before anything is sent again. Apply for the permission. |
/// | `RESOURCE_NOT_EXISTS` | 404 | No such application. | Check the parameters. Apply for the permission. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::CancelApplyment;
///
/// let request = CancelApplyment::new()
///     .applyment_id("1111111111")
///     .business_code("1900013511_10000");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"applyment_id":"1111111111","business_code":"1900013511_10000"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "撤销申请",
    "/v3/brand/applyments/cancel-applyment",
    "POST /v3/brand/applyments/cancel-applyment",
    "4016257700"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CancelApplyment {
    /// WeChat Pay's application number (微信支付申请单号). At most 20 characters.
    pub applyment_id: Option<String>,
    /// Business application number (业务申请编号). At most 128 characters.
    pub business_code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CancelApplyment {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `applyment_id` or `business_code`.
    pub fn new() -> Self {
        Self {
            applyment_id: None,
            business_code: None,
            extra: Extra::new(),
        }
    }

    /// WeChat Pay's application number (微信支付申请单号). At most 20 characters.
    pub fn applyment_id<Via>(mut self, applyment_id: impl IntoField<String, Via>) -> Self {
        self.applyment_id = applyment_id.into_field();
        self
    }

    /// Business application number (业务申请编号). At most 128 characters.
    pub fn business_code<Via>(mut self, business_code: impl IntoField<String, Via>) -> Self {
        self.business_code = business_code.into_field();
        self
    }
}

impl Default for CancelApplyment {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CancelApplyment
    []
    [applyment_id, business_code,]
    ["applyment_id|business_code",]
}

wxpay_core::operation!(CancelApplyment => ApplymentReference, wxpay_core::Spec::new(
    "brand.cancel_applyment",
    wxpay_core::http::Method::POST,
    "/v3/brand/applyments/cancel-applyment",
)
.title("撤销申请")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016257700")
.body(wxpay_core::Body::Json));
