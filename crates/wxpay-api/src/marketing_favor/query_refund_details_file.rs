// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DetailsFile;
use wxpay_core::model::Extra;

/// Queries the download address of the refund details of a batch (下载批次退款明细).
///
/// `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_11.shtml)
#[doc(alias = "下载批次退款明细")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryRefundDetailsFile {
    /// Coupon batch id (批次号). Required. It stands in the path.
    pub stock_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryRefundDetailsFile {
    /// Creates the request; setters add the other fields.
    pub fn new(stock_id: impl Into<String>) -> Self {
        Self {
            stock_id: stock_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryRefundDetailsFile
    [stock_id,]
    []
    []
}

wxpay_core::operation!(QueryRefundDetailsFile => DetailsFile, wxpay_core::Spec::new(
    "query_refund_details_file",
    wxpay_core::http::Method::GET,
    "/v3/marketing/favor/stocks/{stock_id}/refund-flow",
)
.title("下载批次退款明细")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_11.shtml")
.repeat(wxpay_core::Repeat::Freely));
