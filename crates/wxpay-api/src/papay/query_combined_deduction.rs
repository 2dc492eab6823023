// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CombinedDeduction;

wxpay_core::model! {
    /// Queries a combined deduction by the merchant's number of the combined order (电商合单委托代扣查询订单).
    ///
    /// `GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`
    ///
    /// - Returns [`CombinedDeduction`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：电商合单委托代扣查询订单。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_6.shtml)
    #[doc(alias = "电商合单委托代扣查询订单")]
    pub request QueryCombinedDeduction {
        required {
            /// The merchant's own number for the combined order (合单商户订单号). Required. It stands in the path.
            combine_out_trade_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryCombinedDeduction => CombinedDeduction, wxpay_core::Spec::new(
    "query_combined_deduction",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}",
)
.title("电商合单委托代扣查询订单")
.family("papay")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_6.shtml")
.repeat(wxpay_core::Repeat::Freely));
