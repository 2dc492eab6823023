// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AdvanceReturn;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for the money that the platform advanced for a refund to be returned (垫付退款回补).
///
/// `POST /v3/ecommerce/refunds/{refund_id}/return-advance`
///
/// - Returns [`AdvanceReturn`].
/// - Callers: service providers and platforms (平台商户).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：垫付退款回补。调用方：平台商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476927)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `MCH_NOT_EXISTS` | 400 | No such merchant. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Apply for the permission. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay; interface reports an error. | Send the same request again later. |
/// | `NO_AUTH` | 403 | No permission to return advances. | Check the parameters. Apply for the permission. |
/// | `NOT_ENOUGH` | 403 | Balance is not enough. | Apply for the permission. |
/// | `REQUEST_BLOCKED` | 403 | Request blocked. | Apply for the permission. |
/// | `RESOURCE_NOT_EXISTS` | 404 | No such refund. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_refunds::CreateAdvanceReturn;
///
/// let request = CreateAdvanceReturn::new("50000000382019052709732678859").sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"refund_id":"50000000382019052709732678859","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "垫付退款回补",
    "/v3/ecommerce/refunds/{refund_id}/return-advance",
    "POST /v3/ecommerce/refunds/{refund_id}/return-advance",
    "4012476927"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateAdvanceReturn {
    /// WeChat Pay's refund number (微信退款单号). Required. At most 32 characters. It stands in the path.
    pub refund_id: String,
    /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateAdvanceReturn {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new(refund_id: impl Into<String>) -> Self {
        Self {
            refund_id: refund_id.into(),
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateAdvanceReturn
    [refund_id,]
    [sub_mchid,]
    ["sub_mchid",]
}

wxpay_core::operation!(CreateAdvanceReturn => AdvanceReturn, wxpay_core::Spec::new(
    "ecommerce_refunds.create_advance_return",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/refunds/{refund_id}/return-advance",
)
.title("垫付退款回补")
.family("ecommerce_refunds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012476927")
.body(wxpay_core::Body::Json));
