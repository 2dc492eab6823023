// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FailReason;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries the outcome of profit sharing for after-sales service (查询售后服务分账结果).
    ///
    /// `GET /v3/ecommerce/profitsharing/after-sales-orders`
    ///
    /// - Returns [`AfterSalesOrder`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询售后服务分账结果。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html)
    #[doc(alias = "查询售后服务分账结果")]
    pub request QueryAfterSalesOrder {
        required {
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
        }
        optional {
            /// WeChat Pay's order number (微信订单号).
            transaction_id: String,
        }
    }
}

wxpay_core::operation!(QueryAfterSalesOrder => AfterSalesOrder, wxpay_core::Spec::new(
    "query_after_sales_order",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/profitsharing/after-sales-orders",
)
.title("查询售后服务分账结果")
.family("ecommerce_profitsharing")
.doc("https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html")
.query(&["sub_mchid", "transaction_id"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// Profit sharing for after-sales service, with its outcome.
    pub answer AfterSalesOrder {
        always {}
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// WeChat Pay's order number (微信分账单号).
            transaction_id: String,
            /// Amount (分账金额). In fen.
            amount: i64,
            /// Result (分账结果).
            result: AfterSalesResult,
            /// Why it failed (分账失败原因).
            fail_reason: FailReason,
            /// When it was finished (分账完成时间).
            finish_time: DateTime,
        }
    }
}

wxpay_core::open_enum! {
    /// Outcome of profit sharing for after-sales service.
    pub enum AfterSalesResult {
        Processing = "PROCESSING",
        Success = "SUCCESS",
        Failed = "FAILED",
    }
}
