// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Applyment;
use wxpay_core::model::Extra;

/// Queries an onboarding application by its id (根据申请单ID查询申请状态).
///
/// `GET /v3/brand/applyments/applyment-id/{applyment_id}`
///
/// - Returns [`Applyment`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：根据申请单ID查询申请状态。调用方：普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016257685)
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
/// | `RESOURCE_NOT_EXISTS` | 404 | No such application. | Check the parameters. Apply for the permission. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::QueryApplymentById;
///
/// let request = QueryApplymentById::new("1111111111");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"applyment_id":"1111111111"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "根据申请单ID查询申请状态",
    "/v3/brand/applyments/applyment-id/{applyment_id}",
    "GET /v3/brand/applyments/applyment-id/{applyment_id}",
    "4016257685"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryApplymentById {
    /// WeChat Pay's application number (微信支付申请单号). Required. At most 20 characters. It stands in the path.
    pub applyment_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryApplymentById {
    /// Creates the request; setters add the other fields.
    pub fn new(applyment_id: impl Into<String>) -> Self {
        Self {
            applyment_id: applyment_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryApplymentById
    [applyment_id,]
    []
    []
}

wxpay_core::operation!(QueryApplymentById => Applyment, wxpay_core::Spec::new(
    "brand.query_applyment_by_id",
    wxpay_core::http::Method::GET,
    "/v3/brand/applyments/applyment-id/{applyment_id}",
)
.title("根据申请单ID查询申请状态")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016257685")
.repeat(wxpay_core::Repeat::Freely));
