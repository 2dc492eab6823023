// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Refund;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a refund by the merchant's refund number (查询单笔退款).
///
/// `GET /v3/refund/domestic/refunds/{out_refund_no}`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_5_10.shtml)
#[doc(alias = "查询单笔退款")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryRefund {
    /// The merchant's own refund number (商户退款单号). Required. It stands in the path.
    pub out_refund_no: String,
    /// The sub-merchant's number (子商户号).
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

    /// The sub-merchant's number (子商户号).
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
    "query_refund",
    wxpay_core::http::Method::GET,
    "/v3/refund/domestic/refunds/{out_refund_no}",
)
.title("查询单笔退款")
.family("refunds")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_5_10.shtml")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
