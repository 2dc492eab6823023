// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MultiuseFlowLink;

wxpay_core::model! {
    /// Queries the download link of a batch's redemption details (下载核销明细).
    ///
    /// `GET /v3/multiuse/stocks/{stock_id}/use-flow`
    ///
    /// - Who may call it: merchants.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/stock/use-flow.html)
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
.doc("https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/stock/use-flow.html")
.repeat(wxpay_core::Repeat::Freely));
