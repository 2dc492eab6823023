// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Unlocks a charity budget (解锁公益捐赠预算).
///
/// `POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`
///
/// - Returns [`UnlockedCharityBudget`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：解锁公益捐赠预算。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer::UnlockCharityBudget;
///
/// let request = UnlockCharityBudget::new("1217752501201407033233368018")
///     .sponsor_mchid("1900000109")
///     .activity_remark("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"activity_remark":"示例文字","out_budget_no":"1217752501201407033233368018","sponsor_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "解锁公益捐赠预算",
    "/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock",
    "POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UnlockCharityBudget {
    /// The merchant's own budget number (商户预算单号). Required. It stands in the path.
    pub out_budget_no: String,
    /// Merchant number of the sponsor (出资商户号). Required.
    pub sponsor_mchid: Option<String>,
    /// Activity remark (解锁备注). Required.
    pub activity_remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UnlockCharityBudget {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sponsor_mchid` and `activity_remark`.
    pub fn new(out_budget_no: impl Into<String>) -> Self {
        Self {
            out_budget_no: out_budget_no.into(),
            sponsor_mchid: None,
            activity_remark: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number of the sponsor (出资商户号). Required.
    pub fn sponsor_mchid<Via>(mut self, sponsor_mchid: impl IntoField<String, Via>) -> Self {
        self.sponsor_mchid = sponsor_mchid.into_field();
        self
    }

    /// Activity remark (解锁备注). Required.
    pub fn activity_remark<Via>(mut self, activity_remark: impl IntoField<String, Via>) -> Self {
        self.activity_remark = activity_remark.into_field();
        self
    }
}

wxpay_core::__model_impl! { UnlockCharityBudget
    [out_budget_no,]
    [sponsor_mchid, activity_remark,]
    ["sponsor_mchid", "activity_remark",]
}

wxpay_core::operation!(UnlockCharityBudget => UnlockedCharityBudget, wxpay_core::Spec::new(
    "transfer.unlock_charity_budget",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock",
)
.title("解锁公益捐赠预算")
.family("transfer")
.body(wxpay_core::Body::Json));

/// A charity budget after its unlocking, with the unlocked amount.
#[derive(Clone)]
#[non_exhaustive]
pub struct UnlockedCharityBudget {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The merchant's own budget number (商户预算单号).
    pub out_budget_no: Option<String>,
    /// WeChat Pay's budget number (微信支付预算单号).
    pub budget_id: Option<String>,
    /// Amount (预算总金额). In fen.
    pub amount: Option<i64>,
    /// Merchant number of the sponsor (出资商户号).
    pub sponsor_mchid: Option<String>,
    /// Activity name (活动名称).
    pub activity_name: Option<String>,
    /// Text about the activity of the budget.
    pub activity_remark: Option<String>,
    /// State (预算单状态).
    pub state: Option<UnlockedBudgetState>,
    /// Remark on the unlocking.
    pub unlock_remark: Option<String>,
    /// When the funds were locked (资金锁定时间).
    pub locked_time: Option<DateTime>,
    /// When it was finished (完成时间).
    pub finished_time: Option<DateTime>,
    /// Amount unlocked (解锁金额). In fen.
    pub unlocked_amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UnlockedCharityBudget
    []
    [sp_mchid, out_budget_no, budget_id, amount, sponsor_mchid, activity_name, activity_remark, state, unlock_remark, locked_time, finished_time, unlocked_amount,]
    []
}

wxpay_core::open_enum! {
    /// The state of a charity budget after its unlocking.
    pub enum UnlockedBudgetState {
        Finished = "FINISHED",
    }
}
