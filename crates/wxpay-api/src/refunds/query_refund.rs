// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Refund;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a refund by the merchant's refund number (查询单笔退款).
///
/// `GET /v3/refund/domestic/refunds/{out_refund_no}`
///
/// - Returns [`Refund`].
/// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
/// - Rate limit: 300 requests a second.
/// - Retry: safe, it only reads.
/// - 中文：查询单笔退款。调用方：普通商户、普通服务商；只读，可以重试；每秒 300 次。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4013421261)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature wrong. | Check the parameters. Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay; timeout inside. | Send the same request again later. |
/// | `MCH_NOT_EXISTS` | 404 | No such merchant. | Check the parameters. |
/// | `RESOURCE_NOT_EXISTS` | 404 | No such refund; query of the refund failed. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::refunds::QueryRefund;
///
/// let request = QueryRefund::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_refund_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询单笔退款",
    "/v3/refund/domestic/refunds/{out_refund_no}",
    "GET /v3/refund/domestic/refunds/{out_refund_no}",
    "4013421261",
    "4013462188"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryRefund {
    /// The merchant's own refund number (商户退款单号). Required. At most 64 characters. It stands in the path.
    pub out_refund_no: String,
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryRefund {
    /// Creates the request; setters add the other fields.
    pub fn new(out_refund_no: impl Into<String>) -> Self {
        Self {
            out_refund_no: out_refund_no.into(),
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryRefund
    [out_refund_no,]
    [sub_mchid,]
    []
}

wxpay_core::operation!(QueryRefund => Refund, wxpay_core::Spec::new(
    "refunds.query_refund",
    wxpay_core::http::Method::GET,
    "/v3/refund/domestic/refunds/{out_refund_no}",
)
.title("查询单笔退款")
.family("refunds")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4013421261")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
