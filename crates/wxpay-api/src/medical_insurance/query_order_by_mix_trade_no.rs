// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Order;

wxpay_core::model! {
    /// Queries an order by the number of the mixed order (使用医保自费混合订单号查看下单结果).
    ///
    /// `GET /v3/med-ins/orders/mix-trade-no/{mix_trade_no}`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    #[doc(alias = "使用医保自费混合订单号查看下单结果")]
    pub request QueryOrderByMixTradeNo {
        required {
            /// Number of the order mixing insurance and self-payment (医保自费混合订单号). Required. It stands in the path.
            mix_trade_no: String,
        }
        optional {
            /// The sub-merchant's number (医疗机构的商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryOrderByMixTradeNo => Order, wxpay_core::Spec::new(
    "query_order_by_mix_trade_no",
    wxpay_core::http::Method::GET,
    "/v3/med-ins/orders/mix-trade-no/{mix_trade_no}",
)
.title("使用医保自费混合订单号查看下单结果")
.family("medical_insurance")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
