// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Repayment;

wxpay_core::model! {
    /// Queries a repayment by the merchant's order number (查询还款单).
    ///
    /// `GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}`
    ///
    /// - Returns [`Repayment`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询还款单。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "查询还款单")]
    pub request QueryRepayment {
        required {
            /// The merchant's own order number (商户侧交易单号). Required. It stands in the path.
            out_trade_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryRepayment => Repayment, wxpay_core::Spec::new(
    "query_repayment",
    wxpay_core::http::Method::GET,
    "/v3/credit-repayment/partner/deduct-orders/{out_trade_no}",
)
.title("查询还款单")
.family("credit")
.repeat(wxpay_core::Repeat::Freely));
