// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CharityBudgetReceipt;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for the electronic receipt of a charity budget's funding (申请预算出资的电子回单).
///
/// `POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
///
/// - Returns [`CharityBudgetReceipt`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_budget_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：申请预算出资的电子回单。调用方：服务商、平台；`out_budget_no` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer::ApplyForCharityBudgetReceipt;
///
/// let request = ApplyForCharityBudgetReceipt::new("1217752501201407033233368018")
///     .start_date("2026-01-31")
///     .end_date("2026-01-31")
///     .sponsor_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"end_date":"2026-01-31","out_budget_no":"1217752501201407033233368018","sponsor_mchid":"1900000109","start_date":"2026-01-31"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "申请预算出资的电子回单",
    "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts",
    "POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForCharityBudgetReceipt {
    /// The merchant's own budget number (商户预算单号). Required. It stands in the path.
    pub out_budget_no: String,
    /// Start date (开始日期). Required.
    pub start_date: Option<String>,
    /// End date (结束日期). Required.
    pub end_date: Option<String>,
    /// Merchant number of the sponsor (出资商户号). Required.
    pub sponsor_mchid: Option<String>,
    /// Merchant number of the receiver (收款商户号).
    pub receiver_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForCharityBudgetReceipt {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `start_date`, `end_date` and `sponsor_mchid`.
    pub fn new(out_budget_no: impl Into<String>) -> Self {
        Self {
            out_budget_no: out_budget_no.into(),
            start_date: None,
            end_date: None,
            sponsor_mchid: None,
            receiver_mchid: None,
            extra: Extra::new(),
        }
    }

    /// Start date (开始日期). Required.
    pub fn start_date<Via>(mut self, start_date: impl IntoField<String, Via>) -> Self {
        self.start_date = start_date.into_field();
        self
    }

    /// End date (结束日期). Required.
    pub fn end_date<Via>(mut self, end_date: impl IntoField<String, Via>) -> Self {
        self.end_date = end_date.into_field();
        self
    }

    /// Merchant number of the sponsor (出资商户号). Required.
    pub fn sponsor_mchid<Via>(mut self, sponsor_mchid: impl IntoField<String, Via>) -> Self {
        self.sponsor_mchid = sponsor_mchid.into_field();
        self
    }

    /// Merchant number of the receiver (收款商户号).
    pub fn receiver_mchid<Via>(mut self, receiver_mchid: impl IntoField<String, Via>) -> Self {
        self.receiver_mchid = receiver_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { ApplyForCharityBudgetReceipt
    [out_budget_no,]
    [start_date, end_date, sponsor_mchid, receiver_mchid,]
    ["start_date", "end_date", "sponsor_mchid",]
}

wxpay_core::operation!(ApplyForCharityBudgetReceipt => CharityBudgetReceipt, wxpay_core::Spec::new(
    "transfer.apply_for_charity_budget_receipt",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts",
)
.title("申请预算出资的电子回单")
.family("transfer")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_budget_no")));
