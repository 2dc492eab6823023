// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Stock;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries one batch of vouchers (查询批次详情).
///
/// `GET /v3/marketing/favor/stocks/{stock_id}`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/stock/query-stock.html)
#[doc(alias = "查询批次详情")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryStock {
    /// Coupon batch id (批次号). Required. It stands in the path.
    pub stock_id: String,
    /// Merchant number that created the coupon batch (创建批次的商户号). Required.
    pub stock_creator_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryStock {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `stock_creator_mchid`.
    pub fn new(stock_id: impl Into<String>) -> Self {
        Self {
            stock_id: stock_id.into(),
            stock_creator_mchid: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number that created the coupon batch (创建批次的商户号). Required.
    pub fn stock_creator_mchid<Via>(
        mut self,
        stock_creator_mchid: impl IntoField<String, Via>,
    ) -> Self {
        self.stock_creator_mchid = stock_creator_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryStock
    [stock_id,]
    [stock_creator_mchid,]
    ["stock_creator_mchid",]
}

wxpay_core::operation!(QueryStock => Stock, wxpay_core::Spec::new(
    "query_stock",
    wxpay_core::http::Method::GET,
    "/v3/marketing/favor/stocks/{stock_id}",
)
.title("查询批次详情")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/stock/query-stock.html")
.query(&["stock_creator_mchid"])
.repeat(wxpay_core::Repeat::Freely));
