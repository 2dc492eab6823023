// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Stock;

wxpay_core::model! {
    /// Queries one batch of vouchers (查询批次详情).
    ///
    /// `GET /v3/marketing/favor/stocks/{stock_id}`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/stock/query-stock.html)
    #[doc(alias = "查询批次详情")]
    pub request QueryStock {
        required {
            /// Coupon batch id (批次号). Required. It stands in the path.
            stock_id: String,
            /// Merchant number that created the coupon batch (创建批次的商户号). Required.
            stock_creator_mchid: String,
        }
        optional {}
    }
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
