// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UnsplitAmount;

wxpay_core::model! {
    /// Queries what is left to share of an order (查询剩余待分金额).
    ///
    /// `GET /v3/profitsharing/transactions/{transaction_id}/amounts`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_1_6.shtml)
    #[doc(alias = "查询剩余待分金额")]
    pub request QueryUnsplitAmount {
        required {
            /// WeChat Pay's order number (微信订单号). Required. It stands in the path.
            transaction_id: String,
        }
        optional {}
    }
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
