// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CharityBudgetReceipt;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the electronic receipt of a charity budget's funding (查询预算出资的电子回单).
///
/// `GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
///
/// - Returns [`CharityBudgetReceipt`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询预算出资的电子回单。调用方：服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer::QueryCharityBudgetReceipt;
///
/// let request = QueryCharityBudgetReceipt::new("1217752501201407033233368018")
///     .accept_id("sample-accept-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"accept_id":"sample-accept-id","out_budget_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询预算出资的电子回单",
    "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts",
    "GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryCharityBudgetReceipt {
    /// The merchant's own budget number (商户预算单号). Required. It stands in the path.
    pub out_budget_no: String,
    /// Acceptance credential (受理凭证). Required.
    pub accept_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryCharityBudgetReceipt {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `accept_id`.
    pub fn new(out_budget_no: impl Into<String>) -> Self {
        Self {
            out_budget_no: out_budget_no.into(),
            accept_id: None,
            extra: Extra::new(),
        }
    }

    /// Acceptance credential (受理凭证). Required.
    pub fn accept_id<Via>(mut self, accept_id: impl IntoField<String, Via>) -> Self {
        self.accept_id = accept_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryCharityBudgetReceipt
    [out_budget_no,]
    [accept_id,]
    ["accept_id",]
}

wxpay_core::operation!(QueryCharityBudgetReceipt => CharityBudgetReceipt, wxpay_core::Spec::new(
    "transfer.query_charity_budget_receipt",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts",
)
.title("查询预算出资的电子回单")
.family("transfer")
.query(&["accept_id"])
.repeat(wxpay_core::Repeat::Freely));
