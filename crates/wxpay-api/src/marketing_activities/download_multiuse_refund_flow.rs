// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MultiuseFlowLink;

wxpay_core::model! {
    /// Queries the download link of a batch's refund details (下载批次退款明细).
    ///
    /// `GET /v3/multiuse/stocks/{stock_id}/refund-flow`
    ///
    /// - Returns [`MultiuseFlowLink`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - 中文：下载批次退款明细。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012539762)
    #[doc(alias = "下载批次退款明细")]
    pub request DownloadMultiuseRefundFlow {
        required {
            /// Coupon batch id (批次号). Required. It stands in the path.
            stock_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(DownloadMultiuseRefundFlow => MultiuseFlowLink, wxpay_core::Spec::new(
    "download_multiuse_refund_flow",
    wxpay_core::http::Method::GET,
    "/v3/multiuse/stocks/{stock_id}/refund-flow",
)
.title("下载批次退款明细")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012539762")
.repeat(wxpay_core::Repeat::Freely));
