// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Refund;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a refund by the merchant's refund number (通过商户退款单号查询退款).
///
/// `GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}`
///
/// - Returns [`Refund`].
/// - Callers: service providers and platforms (平台商户).
/// - Retry: safe, it only reads.
/// - 中文：通过商户退款单号查询退款。调用方：平台商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012476911)
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
/// use wxpay::api::ecommerce_refunds::QueryRefundByOutRefundNo;
///
/// let request =
///     QueryRefundByOutRefundNo::new("1217752501201407033233368018").sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_refund_no":"1217752501201407033233368018","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "通过商户退款单号查询退款",
    "/v3/ecommerce/refunds/out-refund-no/{out_refund_no}",
    "GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}",
    "4012476911"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryRefundByOutRefundNo {
    /// The merchant's own refund number (商户退款单号). Required. At most 64 characters. It stands in the path.
    pub out_refund_no: String,
    /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID).
    pub individual_auth_id: Option<String>,
    /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryRefundByOutRefundNo {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new(out_refund_no: impl Into<String>) -> Self {
        Self {
            out_refund_no: out_refund_no.into(),
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

wxpay_core::__model_impl! { QueryRefundByOutRefundNo
    [out_refund_no,]
    [individual_auth_id, sub_mchid,]
    ["sub_mchid",]
}

wxpay_core::operation!(QueryRefundByOutRefundNo => Refund, wxpay_core::Spec::new(
    "ecommerce_refunds.query_refund_by_out_refund_no",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/refunds/out-refund-no/{out_refund_no}",
)
.title("通过商户退款单号查询退款")
.family("ecommerce_refunds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012476911")
.query(&["individual_auth_id", "sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
