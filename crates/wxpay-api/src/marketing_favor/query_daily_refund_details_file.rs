// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries the download address of a batch's refund details of one day (获取批次退款明细下载链接).
    ///
    /// `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`
    ///
    /// - Returns [`DailyRefundDetailsFile`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：获取批次退款明细下载链接。调用方：商户、服务商、平台；只读，可以重试。
    #[doc(alias = "获取批次退款明细下载链接")]
    pub request QueryDailyRefundDetailsFile {
        required {
            /// Coupon batch id (批次号). Required. It stands in the path.
            stock_id: String,
            /// Date of the bill (账单日期). Required.
            bill_date: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryDailyRefundDetailsFile => DailyRefundDetailsFile, wxpay_core::Spec::new(
    "query_daily_refund_details_file",
    wxpay_core::http::Method::GET,
    "/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day",
)
.title("获取批次退款明细下载链接")
.family("marketing_favor")
.query(&["bill_date"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The download address, digest and record count of one day's refund details.
    pub answer DailyRefundDetailsFile {
        always {}
        optional {
            /// Address (下载链接).
            url: String,
            /// Digest of the bill file (账单文件摘要).
            stock_refundflow_hash: String,
            /// Number of records in the bill (账单记录总条数).
            stock_refundflow_count: String,
        }
    }
}
