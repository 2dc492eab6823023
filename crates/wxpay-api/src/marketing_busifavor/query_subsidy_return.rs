// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SubsidyReturn;
use wxpay_core::model::Extra;

/// Queries one return of a subsidy (查询商家券营销补差回退单详情).
///
/// `GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`
///
/// - Returns [`SubsidyReturn`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - 中文：查询商家券营销补差回退单详情。调用方：商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_21.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_busifavor::QuerySubsidyReturn;
///
/// let request = QuerySubsidyReturn::new("sample-subsidy-return-receipt-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"subsidy_return_receipt_id":"sample-subsidy-return-receipt-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询商家券营销补差回退单详情",
    "/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}",
    "GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QuerySubsidyReturn {
    /// Subsidy return number (补差回退单号). Required. It stands in the path.
    pub subsidy_return_receipt_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QuerySubsidyReturn {
    /// Creates the request; setters add the other fields.
    pub fn new(subsidy_return_receipt_id: impl Into<String>) -> Self {
        Self {
            subsidy_return_receipt_id: subsidy_return_receipt_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QuerySubsidyReturn
    [subsidy_return_receipt_id,]
    []
    []
}

wxpay_core::operation!(QuerySubsidyReturn => SubsidyReturn, wxpay_core::Spec::new(
    "marketing_busifavor.query_subsidy_return",
    wxpay_core::http::Method::GET,
    "/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}",
)
.title("查询商家券营销补差回退单详情")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_21.shtml")
.repeat(wxpay_core::Repeat::Freely));
