// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DetailsFile;
use wxpay_core::model::Extra;

/// Queries the download address of the redemption details of a batch (下载批次核销明细).
///
/// `GET /v3/marketing/favor/stocks/{stock_id}/use-flow`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_10.shtml)
#[doc(alias = "下载批次核销明细")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryRedemptionDetailsFile {
    /// Coupon batch id (批次号). Required. It stands in the path.
    pub stock_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryRedemptionDetailsFile {
    /// Creates the request; setters add the other fields.
    pub fn new(stock_id: impl Into<String>) -> Self {
        Self {
            stock_id: stock_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryRedemptionDetailsFile
    [stock_id,]
    []
    []
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
