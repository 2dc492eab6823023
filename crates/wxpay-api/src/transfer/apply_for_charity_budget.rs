// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CharityBudget;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for a budget for charity donations (申请公益捐赠预算).
///
/// `POST /v3/fund-app/mch-transfer/partner/charity-budget`
///
/// - Returns [`CharityBudget`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_budget_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：申请公益捐赠预算。调用方：服务商、平台；`out_budget_no` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer::ApplyForCharityBudget;
///
/// let request = ApplyForCharityBudget::new("1217752501201407033233368018")
///     .sponsor_mchid("1900000109")
///     .sponsor_subject_name("示例名称")
///     .activity_name("示例名称")
///     .activity_remark("示例文字")
///     .amount(100);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"activity_name":"示例名称","activity_remark":"示例文字","amount":100,"out_budget_no":"1217752501201407033233368018","sponsor_mchid":"1900000109","sponsor_subject_name":"示例名称"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "申请公益捐赠预算",
    "/v3/fund-app/mch-transfer/partner/charity-budget",
    "POST /v3/fund-app/mch-transfer/partner/charity-budget"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForCharityBudget {
    /// The merchant's own budget number (商户预算单号). Required.
    pub out_budget_no: String,
    /// Merchant number of the sponsor (出资商户号). Required.
    pub sponsor_mchid: Option<String>,
    /// Name of the sponsoring entity (出资企业主体名称). Required.
    pub sponsor_subject_name: Option<String>,
    /// Activity name (活动名称). Required.
    pub activity_name: Option<String>,
    /// Text about the activity of the budget. Required.
    pub activity_remark: Option<String>,
    /// Amount (预算总金额). Required. In fen.
    pub amount: Option<i64>,
    /// Address that receives the notifications (回调地址).
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForCharityBudget {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sponsor_mchid`, `sponsor_subject_name`, `activity_name`, `activity_remark` and `amount`.
    /// The client fills in `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_budget_no: impl Into<String>) -> Self {
        Self {
            out_budget_no: out_budget_no.into(),
            sponsor_mchid: None,
            sponsor_subject_name: None,
            activity_name: None,
            activity_remark: None,
            amount: None,
            notify_url: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number of the sponsor (出资商户号). Required.
    pub fn sponsor_mchid<Via>(mut self, sponsor_mchid: impl IntoField<String, Via>) -> Self {
        self.sponsor_mchid = sponsor_mchid.into_field();
        self
    }

    /// Name of the sponsoring entity (出资企业主体名称). Required.
    pub fn sponsor_subject_name<Via>(
        mut self,
        sponsor_subject_name: impl IntoField<String, Via>,
    ) -> Self {
        self.sponsor_subject_name = sponsor_subject_name.into_field();
        self
    }

    /// Activity name (活动名称). Required.
    pub fn activity_name<Via>(mut self, activity_name: impl IntoField<String, Via>) -> Self {
        self.activity_name = activity_name.into_field();
        self
    }

    /// Text about the activity of the budget. Required.
    pub fn activity_remark<Via>(mut self, activity_remark: impl IntoField<String, Via>) -> Self {
        self.activity_remark = activity_remark.into_field();
        self
    }

    /// Amount (预算总金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Address that receives the notifications (回调地址).
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }
}

wxpay_core::__model_impl! { ApplyForCharityBudget
    [out_budget_no,]
    [sponsor_mchid, sponsor_subject_name, activity_name, activity_remark, amount, notify_url,]
    ["sponsor_mchid", "sponsor_subject_name", "activity_name", "activity_remark", "amount",]
}

wxpay_core::operation!(ApplyForCharityBudget => CharityBudget, wxpay_core::Spec::new(
    "transfer.apply_for_charity_budget",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/partner/charity-budget",
)
.title("申请公益捐赠预算")
.family("transfer")
.fill(&[("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_budget_no")));
