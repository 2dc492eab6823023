// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MultiuseFlowLink;

wxpay_core::model! {
    /// Queries the download link of a batch's sending details (下载批次发放明细).
    ///
    /// `GET /v3/multiuse/stocks/{stock_id}/send-flow`
    ///
    /// - Who may call it: merchants.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/stock/send-flow.html)
    #[doc(alias = "下载批次发放明细")]
    pub request DownloadMultiuseSendFlow {
        required {
            /// Coupon batch id (批次号). Required. It stands in the path.
            stock_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(DownloadMultiuseSendFlow => MultiuseFlowLink, wxpay_core::Spec::new(
    "download_multiuse_send_flow",
    wxpay_core::http::Method::GET,
    "/v3/multiuse/stocks/{stock_id}/send-flow",
)
.title("下载批次发放明细")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/stock/send-flow.html")
.repeat(wxpay_core::Repeat::Freely));
