// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AbnormalFundReceipt;

wxpay_core::model! {
    /// Queries the payment of abnormal funds in transit (查询在途异常资金付款结果).
    ///
    /// `GET /v3/abnormal-fund-processing/receipts/{receipt_id}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    #[doc(alias = "查询在途异常资金付款结果")]
    pub request QueryAbnormalFundReceipt {
        required {
            /// Receipt id (微信支付在途异常资金付款单号). Required. It stands in the path.
            receipt_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryAbnormalFundReceipt => AbnormalFundReceipt, wxpay_core::Spec::new(
    "query_abnormal_fund_receipt",
    wxpay_core::http::Method::GET,
    "/v3/abnormal-fund-processing/receipts/{receipt_id}",
)
.title("查询在途异常资金付款结果")
.family("ecommerce_collections")
.repeat(wxpay_core::Repeat::Freely));
