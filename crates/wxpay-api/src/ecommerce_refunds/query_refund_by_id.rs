// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Refund;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a refund by WeChat Pay's refund number (通过微信支付退款单号查询退款).
///
/// `GET /v3/ecommerce/refunds/id/{refund_id}`
///
/// - Returns [`Refund`].
/// - Callers: service providers and platforms (平台商户).
/// - Retry: safe, it only reads.
/// - 中文：通过微信支付退款单号查询退款。调用方：平台商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476908)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `MCH_NOT_EXISTS` | 400 | No such merchant. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Apply for the permission. |
/// | `SIGN_ERROR` | 401 | Signature wrong. | Check the parameters. Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay; interface reports an error. | Send the same request again later. |
/// | `NO_AUTH` | 403 | No permission for refunds. | Check the parameters. Apply for the permission. |
/// | `REQUEST_BLOCKED` | 403 | Request blocked. | Apply for the permission. |
/// | `RESOURCE_NOT_EXISTS` | 404 | No such order. | Check the parameters. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_refunds::QueryRefundById;
///
/// let request = QueryRefundById::new("50000000382019052709732678859").sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"refund_id":"50000000382019052709732678859","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "通过微信支付退款单号查询退款",
    "/v3/ecommerce/refunds/id/{refund_id}",
    "GET /v3/ecommerce/refunds/id/{refund_id}",
    "4012476908"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryRefundById {
    /// WeChat Pay's refund number (微信退款单号). Required. At most 32 characters. It stands in the path.
    pub refund_id: String,
    /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID).
    pub individual_auth_id: Option<String>,
    /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryRefundById {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new(refund_id: impl Into<String>) -> Self {
        Self {
            refund_id: refund_id.into(),
            individual_auth_id: None,
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID).
    pub fn individual_auth_id<Via>(
        mut self,
        individual_auth_id: impl IntoField<String, Via>,
    ) -> Self {
        self.individual_auth_id = individual_auth_id.into_field();
        self
    }

    /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryRefundById
    [refund_id,]
    [individual_auth_id, sub_mchid,]
    ["sub_mchid",]
}

wxpay_core::operation!(QueryRefundById => Refund, wxpay_core::Spec::new(
    "ecommerce_refunds.query_refund_by_id",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/refunds/id/{refund_id}",
)
.title("通过微信支付退款单号查询退款")
.family("ecommerce_refunds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012476908")
.query(&["individual_auth_id", "sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
