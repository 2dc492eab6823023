// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Refund;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a refund by the merchant's refund number (通过商户退款单号查询退款).
///
/// `GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-refund-by-out-refund-no.html)
#[doc(alias = "通过商户退款单号查询退款")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryRefundByOutRefundNo {
    /// The merchant's own refund number (商户退款单号). Required. It stands in the path.
    pub out_refund_no: String,
    /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID).
    pub individual_auth_id: Option<String>,
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryRefundByOutRefundNo {
    /// Creates the request; setters add the other fields.
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

    /// The sub-merchant's number (二级商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryRefundByOutRefundNo
    [out_refund_no,]
    [individual_auth_id, sub_mchid,]
    []
}

wxpay_core::operation!(QueryRefundByOutRefundNo => Refund, wxpay_core::Spec::new(
    "query_refund_by_out_refund_no",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/refunds/out-refund-no/{out_refund_no}",
)
.title("通过商户退款单号查询退款")
.family("ecommerce_refunds")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-refund-by-out-refund-no.html")
.query(&["individual_auth_id", "sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
