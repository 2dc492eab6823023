// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AdvanceReturn;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the return of money that the platform advanced for a refund (查询垫付回补结果).
///
/// `GET /v3/ecommerce/refunds/{refund_id}/return-advance`
///
/// - Returns [`AdvanceReturn`].
/// - Callers: service providers and platforms (平台商户).
/// - Retry: safe, it only reads.
/// - 中文：查询垫付回补结果。调用方：平台商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476916)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `MCH_NOT_EXISTS` | 400 | No such merchant. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature wrong. | Check the parameters. Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay; interface reports an error. | Send the same request again later. |
/// | `RESOURCE_NOT_EXISTS` | 404 | Query of the returned advance failed. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_refunds::QueryAdvanceReturn;
///
/// let request = QueryAdvanceReturn::new("50000000382019052709732678859").sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"refund_id":"50000000382019052709732678859","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询垫付回补结果",
    "/v3/ecommerce/refunds/{refund_id}/return-advance",
    "GET /v3/ecommerce/refunds/{refund_id}/return-advance",
    "4012476916"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryAdvanceReturn {
    /// WeChat Pay's refund number (微信退款单号). Required. At most 32 characters. It stands in the path.
    pub refund_id: String,
    /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryAdvanceReturn {
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

wxpay_core::__model_impl! { QueryAdvanceReturn
    [refund_id,]
    [sub_mchid,]
    ["sub_mchid",]
}

wxpay_core::operation!(QueryAdvanceReturn => AdvanceReturn, wxpay_core::Spec::new(
    "ecommerce_refunds.query_advance_return",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/refunds/{refund_id}/return-advance",
)
.title("查询垫付回补结果")
.family("ecommerce_refunds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012476916")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
