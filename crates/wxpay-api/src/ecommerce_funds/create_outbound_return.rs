// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::OutboundReturnState;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Asks for the return of funds sent abroad (申请资金出境退回).
    ///
    /// `POST /v3/funds-to-oversea/return/return-orders`
    ///
    /// - Returns [`CreatedOutboundReturn`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_return_no` and the same parameters.
    /// - 中文：申请资金出境退回。调用方：服务商、平台；`out_return_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013735039)
    #[doc(alias = "申请资金出境退回")]
    pub request CreateOutboundReturn {
        required {
            /// The merchant's own return number (商户出境退回单号). Required.
            out_return_no: String,
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
            /// The merchant's own order number (商户出境单号). Required.
            out_order_id: String,
            /// WeChat Pay's order number (微信订单号). Required.
            transaction_id: String,
            /// Amount (退回金额). Required. In fen.
            amount: i64,
        }
        optional {
            /// Supplementary details for a returned proof (退回凭证补充信息). Sources differ on whether it is required.
            supplement_info: String,
            /// WeChat Pay's refund number (微信退款单号). Described by SKIT; no official source confirms it.
            refund_id: String,
        }
    }
}

wxpay_core::operation!(CreateOutboundReturn => CreatedOutboundReturn, wxpay_core::Spec::new(
    "create_outbound_return",
    wxpay_core::http::Method::POST,
    "/v3/funds-to-oversea/return/return-orders",
)
.title("申请资金出境退回")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013735039")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_return_no")));

wxpay_core::model! {
    /// A return of funds just asked for, with its state.
    pub answer CreatedOutboundReturn {
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
            /// Supplementary details for a returned proof (退回凭证补充信息).
            supplement_info: String,
            /// Amount (退回金额). In fen.
            amount: i64,
            /// State (出境退回状态).
            state: OutboundReturnState,
            /// When it was created (创建时间).
            create_time: DateTime,
            /// When it succeeded (成功时间).
            success_time: DateTime,
            /// Why it failed (失败原因).
            fail_reason: OutboundReturnFailReason,
            /// WeChat Pay's refund number (微信退款单号). Described by SKIT; no official source confirms it.
            refund_id: String,
        }
    }
}

wxpay_core::open_enum! {
    /// Why a return of funds sent abroad failed.
    pub enum OutboundReturnFailReason {
        ReturnAmountNotEnough = "RETURN_AMOUNT_NOT_ENOUGH",
    }
}
