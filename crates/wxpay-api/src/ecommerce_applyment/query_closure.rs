// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Closure;
use wxpay_core::model::Extra;

/// Queries the state of an account closure application (查询注销单状态).
///
/// `GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`
///
/// - Returns [`Closure`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：查询注销单状态。调用方：普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476223)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `NOT_FOUND` | 404 | No such application. | Apply for the permission. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_applyment::QueryClosure;
///
/// let request = QueryClosure::new("123283928932");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_apply_no":"123283928932"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询注销单状态",
    "/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}",
    "GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}",
    "4012476223"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryClosure {
    /// The merchant's own application number (商户注销申请单号). Required. At most 32 characters. It stands in the path.
    pub out_apply_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryClosure {
    /// Creates the request; setters add the other fields.
    pub fn new(out_apply_no: impl Into<String>) -> Self {
        Self {
            out_apply_no: out_apply_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryClosure
    [out_apply_no,]
    []
    []
}

wxpay_core::operation!(QueryClosure => Closure, wxpay_core::Spec::new(
    "ecommerce_applyment.query_closure",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}",
)
.title("查询注销单状态")
.family("ecommerce_applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012476223")
.repeat(wxpay_core::Repeat::Freely));
