// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MultiuseFlowLink;

wxpay_core::model! {
    /// Queries the download link of a batch's redemption details (下载核销明细).
    ///
    /// `GET /v3/multiuse/stocks/{stock_id}/use-flow`
    ///
    /// - Returns [`MultiuseFlowLink`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - 中文：下载核销明细。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012539758)
    #[doc(alias = "下载核销明细")]
    pub request DownloadMultiuseUseFlow {
        required {
            /// Coupon batch id (批次号). Required. It stands in the path.
            stock_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(DownloadMultiuseUseFlow => MultiuseFlowLink, wxpay_core::Spec::new(
    "download_multiuse_use_flow",
    wxpay_core::http::Method::GET,
    "/v3/multiuse/stocks/{stock_id}/use-flow",
)
.title("下载核销明细")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012539758")
.repeat(wxpay_core::Repeat::Freely));
