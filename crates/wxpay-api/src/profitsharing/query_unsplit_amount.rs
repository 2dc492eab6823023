// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UnsplitAmount;
use wxpay_core::model::Extra;

/// Queries what is left to share of an order (查询剩余待分金额).
///
/// `GET /v3/profitsharing/transactions/{transaction_id}/amounts`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_1_6.shtml)
#[doc(alias = "查询剩余待分金额")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryUnsplitAmount {
    /// WeChat Pay's order number (微信订单号). Required. It stands in the path.
    pub transaction_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryUnsplitAmount {
    /// Creates the request; setters add the other fields.
    pub fn new(transaction_id: impl Into<String>) -> Self {
        Self {
            transaction_id: transaction_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryUnsplitAmount
    [transaction_id,]
    []
    []
}

wxpay_core::operation!(QueryUnsplitAmount => UnsplitAmount, wxpay_core::Spec::new(
    "query_unsplit_amount",
    wxpay_core::http::Method::GET,
    "/v3/profitsharing/transactions/{transaction_id}/amounts",
)
.title("查询剩余待分金额")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_1_6.shtml")
.repeat(wxpay_core::Repeat::Freely));
