// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::OutboundReturnState;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries a return of funds sent abroad by the merchant's own number (查询出境退回结果（通过商户出境退回单号）).
    ///
    /// `GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`
    ///
    /// - Returns [`OutboundReturn`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询出境退回结果（通过商户出境退回单号）。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013735052)
    #[doc(alias = "查询出境退回结果（通过商户出境退回单号）")]
    pub request QueryOutboundReturn {
        required {
            /// The merchant's own return number (商户出境单号). Required. It stands in the path.
            out_return_no: String,
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryOutboundReturn => OutboundReturn, wxpay_core::Spec::new(
    "query_outbound_return",
    wxpay_core::http::Method::GET,
    "/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}",
)
.title("查询出境退回结果（通过商户出境退回单号）")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013735052")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A return of funds sent abroad with its state and amount.
    pub answer OutboundReturn {
        always {}
        optional {
            /// The merchant's own return number (商户出境退回单号).
            out_return_no: String,
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// WeChat Pay's return number (微信出境退回单号).
            return_id: String,
            /// The merchant's own order number (商户出境单号).
            out_order_id: String,
            /// WeChat Pay's order number (微信订单号).
            transaction_id: String,
            /// WeChat Pay's refund number (微信退款单号).
            refund_id: String,
            /// Amount (退回金额). In fen.
            amount: i64,
            /// State (出境退回状态).
            state: OutboundReturnState,
            /// When it was created (创建时间).
            create_time: DateTime,
            /// When it succeeded (成功时间).
            success_time: DateTime,
            /// Why it failed (失败原因).
            fail_reason: String,
        }
    }
}
