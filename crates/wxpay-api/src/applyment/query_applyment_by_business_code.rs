// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Applyment;
use wxpay_core::model::Extra;

/// Queries the state of an onboarding application by the business code (通过业务申请编号查询申请状态).
///
/// `GET /v3/applyment4sub/applyment/business_code/{business_code}`
///
/// - Returns [`Applyment`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：通过业务申请编号查询申请状态。调用方：普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012697168)
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
/// | `APPLYMENT_NOT_EXIST` | 400 | No such application. | Check the parameters. Apply for the permission. |
/// | `PROCESSING` | 400 | Request being processed. | Query before anything is sent again. Apply for the permission. |
/// | `RATE_LIMITED` | 403 | Too often. | Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::applyment::QueryApplymentByBusinessCode;
///
/// let request = QueryApplymentByBusinessCode::new("1900013511_10000");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"business_code":"1900013511_10000"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "通过业务申请编号查询申请状态",
    "/v3/applyment4sub/applyment/business_code/{business_code}",
    "GET /v3/applyment4sub/applyment/business_code/{business_code}",
    "4012697168"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryApplymentByBusinessCode {
    /// Business application number (业务申请编号). Required. At most 124 characters. It stands in the path.
    pub business_code: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryApplymentByBusinessCode {
    /// Creates the request; setters add the other fields.
    pub fn new(business_code: impl Into<String>) -> Self {
        Self {
            business_code: business_code.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryApplymentByBusinessCode
    [business_code,]
    []
    []
}

wxpay_core::operation!(QueryApplymentByBusinessCode => Applyment, wxpay_core::Spec::new(
    "applyment.query_applyment_by_business_code",
    wxpay_core::http::Method::GET,
    "/v3/applyment4sub/applyment/business_code/{business_code}",
)
.title("通过业务申请编号查询申请状态")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012697168")
.repeat(wxpay_core::Repeat::Freely));
