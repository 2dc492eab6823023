// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SubsidyPayment;
use wxpay_core::model::Extra;

/// Queries one subsidy payment (查询营销补差付款单详情).
///
/// `GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`
///
/// - Returns [`SubsidyPayment`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - 中文：查询营销补差付款单详情。调用方：商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_18.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_busifavor::QuerySubsidyPayment;
///
/// let request = QuerySubsidyPayment::new("sample-subsidy-receipt-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"subsidy_receipt_id":"sample-subsidy-receipt-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询营销补差付款单详情",
    "/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}",
    "GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QuerySubsidyPayment {
    /// Subsidy payment number (补差付款单号). Required. It stands in the path.
    pub subsidy_receipt_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QuerySubsidyPayment {
    /// Creates the request; setters add the other fields.
    pub fn new(subsidy_receipt_id: impl Into<String>) -> Self {
        Self {
            subsidy_receipt_id: subsidy_receipt_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QuerySubsidyPayment
    [subsidy_receipt_id,]
    []
    []
}

wxpay_core::operation!(QuerySubsidyPayment => SubsidyPayment, wxpay_core::Spec::new(
    "marketing_busifavor.query_subsidy_payment",
    wxpay_core::http::Method::GET,
    "/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}",
)
.title("查询营销补差付款单详情")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_18.shtml")
.repeat(wxpay_core::Repeat::Freely));
