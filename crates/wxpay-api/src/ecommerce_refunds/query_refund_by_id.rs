// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Refund;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a refund by WeChat Pay's refund number (通过微信支付退款单号查询退款).
///
/// `GET /v3/ecommerce/refunds/id/{refund_id}`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-refund.html)
#[doc(alias = "通过微信支付退款单号查询退款")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryRefundById {
    /// WeChat Pay's refund number (微信退款单号). Required. It stands in the path.
    pub refund_id: String,
    /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID).
    pub individual_auth_id: Option<String>,
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryRefundById {
    /// Creates the request; setters add the other fields.
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

    /// The sub-merchant's number (二级商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryRefundById
    [refund_id,]
    [individual_auth_id, sub_mchid,]
    []
}

wxpay_core::operation!(QueryRefundById => Refund, wxpay_core::Spec::new(
    "query_refund_by_id",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/refunds/id/{refund_id}",
)
.title("通过微信支付退款单号查询退款")
.family("ecommerce_refunds")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-refund.html")
.query(&["individual_auth_id", "sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
