// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CharityBudget;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a charity budget by the merchant's own number (商户单号查询公益捐赠预算详情).
///
/// `GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`
///
/// - Returns [`CharityBudget`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：商户单号查询公益捐赠预算详情。调用方：服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer::QueryCharityBudget;
///
/// let request =
///     QueryCharityBudget::new("1217752501201407033233368018").sponsor_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_budget_no":"1217752501201407033233368018","sponsor_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商户单号查询公益捐赠预算详情",
    "/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}",
    "GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryCharityBudget {
    /// The merchant's own budget number (商户预算单号). Required. It stands in the path.
    pub out_budget_no: String,
    /// Merchant number of the sponsor (出资商户号). Required.
    pub sponsor_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryCharityBudget {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sponsor_mchid`.
    pub fn new(out_budget_no: impl Into<String>) -> Self {
        Self {
            out_budget_no: out_budget_no.into(),
            sponsor_mchid: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number of the sponsor (出资商户号). Required.
    pub fn sponsor_mchid<Via>(mut self, sponsor_mchid: impl IntoField<String, Via>) -> Self {
        self.sponsor_mchid = sponsor_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryCharityBudget
    [out_budget_no,]
    [sponsor_mchid,]
    ["sponsor_mchid",]
}

wxpay_core::operation!(QueryCharityBudget => CharityBudget, wxpay_core::Spec::new(
    "transfer.query_charity_budget",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}",
)
.title("商户单号查询公益捐赠预算详情")
.family("transfer")
.query(&["sponsor_mchid"])
.repeat(wxpay_core::Repeat::Freely));
