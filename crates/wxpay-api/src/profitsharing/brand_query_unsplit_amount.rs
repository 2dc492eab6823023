// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UnsplitAmount;

wxpay_core::model! {
    /// Queries what is left to share of a brand's order (查询订单剩余待分金额).
    ///
    /// `GET /v3/brand/profitsharing/orders/{transaction_id}/amounts`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_7_9.shtml)
    #[doc(alias = "查询订单剩余待分金额")]
    pub request BrandQueryUnsplitAmount {
        required {
            /// WeChat Pay's order number (微信订单号). Required. It stands in the path.
            transaction_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(BrandQueryUnsplitAmount => UnsplitAmount, wxpay_core::Spec::new(
    "brand_query_unsplit_amount",
    wxpay_core::http::Method::GET,
    "/v3/brand/profitsharing/orders/{transaction_id}/amounts",
)
.title("查询订单剩余待分金额")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_7_9.shtml")
.repeat(wxpay_core::Repeat::Freely));
