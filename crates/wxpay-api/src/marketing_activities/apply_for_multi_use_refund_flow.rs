// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MultiUseFlowLink;
use wxpay_core::model::Extra;

/// Queries the download link of a batch's refund details (下载批次退款明细).
///
/// `GET /v3/multiuse/stocks/{stock_id}/refund-flow`
///
/// - Returns [`MultiUseFlowLink`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - 中文：下载批次退款明细。调用方：商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012539762)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_activities::ApplyForMultiUseRefundFlow;
///
/// let request = ApplyForMultiUseRefundFlow::new("sample-stock-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"stock_id":"sample-stock-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "下载批次退款明细",
    "/v3/multiuse/stocks/{stock_id}/refund-flow",
    "GET /v3/multiuse/stocks/{stock_id}/refund-flow",
    "4012539762",
    "DownloadMultiuseRefundFlow"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForMultiUseRefundFlow {
    /// Coupon batch id (批次号). Required. It stands in the path.
    pub stock_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForMultiUseRefundFlow {
    /// Creates the request; setters add the other fields.
    pub fn new(stock_id: impl Into<String>) -> Self {
        Self {
            stock_id: stock_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { ApplyForMultiUseRefundFlow
    [stock_id,]
    []
    []
}

wxpay_core::operation!(ApplyForMultiUseRefundFlow => MultiUseFlowLink, wxpay_core::Spec::new(
    "marketing_activities.apply_for_multi_use_refund_flow",
    wxpay_core::http::Method::GET,
    "/v3/multiuse/stocks/{stock_id}/refund-flow",
)
.title("下载批次退款明细")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012539762")
.repeat(wxpay_core::Repeat::Freely));
