// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DetailsFile;

wxpay_core::model! {
    /// Queries the download address of the redemption details of a batch (下载批次核销明细).
    ///
    /// `GET /v3/marketing/favor/stocks/{stock_id}/use-flow`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_10.shtml)
    #[doc(alias = "下载批次核销明细")]
    pub request QueryRedemptionDetailsFile {
        required {
            /// Coupon batch id (批次号). Required. It stands in the path.
            stock_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryRedemptionDetailsFile => DetailsFile, wxpay_core::Spec::new(
    "query_redemption_details_file",
    wxpay_core::http::Method::GET,
    "/v3/marketing/favor/stocks/{stock_id}/use-flow",
)
.title("下载批次核销明细")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_10.shtml")
.repeat(wxpay_core::Repeat::Freely));
