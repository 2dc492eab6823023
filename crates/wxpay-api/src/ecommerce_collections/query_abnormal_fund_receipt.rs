// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AbnormalFundReceipt;

wxpay_core::model! {
    /// Queries the payment of abnormal funds in transit (查询在途异常资金付款结果).
    ///
    /// `GET /v3/abnormal-fund-processing/receipts/{receipt_id}`
    ///
    /// - Returns [`AbnormalFundReceipt`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询在途异常资金付款结果。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015408031)
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
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015408031")
.repeat(wxpay_core::Repeat::Freely));
