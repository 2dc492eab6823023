// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ActivityBaseInfo;
use super::AdvancedSetting;
use super::AwardType;
use super::FullSendRule;
use super::MerchantOption;
use super::PayGiftActivityStatus;
use super::PayGiftActivityType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists activities that give a gift after payment, page by page (获取支付有礼活动列表).
///
/// `GET /v3/marketing/paygiftactivity/activities`
///
/// - Returns [`PayGiftActivityPage`].
/// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：获取支付有礼活动列表。调用方：普通商户、普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012489126)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `APPID_MCHID_NOT_MATCH` | 400 | AppID not bound to the merchant. | Check the parameters. |
/// | `MCH_NOT_EXISTS` | 400 | No such merchant. | Check the parameters. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature wrong or incomplete. | Check the parameters. Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
/// | `NO_AUTH` | 403 | Merchant not authorised. | Check the parameters. |
/// | `RESOURCE_NOT_EXISTS` | 404 | Resource missing or not available. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_activities::{
///     AwardType, ListPayGiftActivities, PayGiftActivityStatusFilter,
/// };
///
/// let request = ListPayGiftActivities::new()
///     .offset(1)
///     .limit(20)
///     .activity_name("示例名称")
///     .activity_status(PayGiftActivityStatusFilter::ActStatusUnknown)
///     .award_type(AwardType::Busifavor);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"activity_name":"示例名称","activity_status":"ACT_STATUS_UNKNOWN","award_type":"BUSIFAVOR","limit":20,"offset":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "获取支付有礼活动列表",
    "/v3/marketing/paygiftactivity/activities",
    "GET /v3/marketing/paygiftactivity/activities",
    "4012489126",
    "4012493214"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListPayGiftActivities {
    /// Start of the page of results (分页页码). Required.
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小). Required. From 1 to 100.
    pub limit: Option<i64>,
    /// Activity name (活动名称). At most 10 characters.
    pub activity_name: Option<String>,
    /// Activity status (活动状态).
    pub activity_status: Option<PayGiftActivityStatusFilter>,
    /// Award type (奖品类型).
    pub award_type: Option<AwardType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListPayGiftActivities {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `offset` and `limit`.
    pub fn new() -> Self {
        Self {
            offset: None,
            limit: None,
            activity_name: None,
            activity_status: None,
            award_type: None,
            extra: Extra::new(),
        }
    }

    /// Start of the page of results (分页页码). Required.
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Most results to return in one page (分页大小). Required. From 1 to 100.
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }

    /// Activity name (活动名称). At most 10 characters.
    pub fn activity_name<Via>(mut self, activity_name: impl IntoField<String, Via>) -> Self {
        self.activity_name = activity_name.into_field();
        self
    }

    /// Activity status (活动状态).
    pub fn activity_status<Via>(
        mut self,
        activity_status: impl IntoField<PayGiftActivityStatusFilter, Via>,
    ) -> Self {
        self.activity_status = activity_status.into_field();
        self
    }

    /// Award type (奖品类型).
    pub fn award_type<Via>(mut self, award_type: impl IntoField<AwardType, Via>) -> Self {
        self.award_type = award_type.into_field();
        self
    }
}

impl Default for ListPayGiftActivities {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListPayGiftActivities
    []
    [offset, limit, activity_name, activity_status, award_type,]
    ["offset", "limit",]
}

wxpay_core::operation!(ListPayGiftActivities => PayGiftActivityPage, wxpay_core::Spec::new(
    "marketing_activities.list_pay_gift_activities",
    wxpay_core::http::Method::GET,
    "/v3/marketing/paygiftactivity/activities",
)
.title("获取支付有礼活动列表")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012489126")
.query(&["offset", "limit", "activity_name", "activity_status", "award_type"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListPayGiftActivities => [PayGiftActivitySummary] in data, undocumented by offset, total total_count);

/// One page of activities that give a gift after payment.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayGiftActivityPage {
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Total count (总数).
    pub total_count: Option<i64>,
    /// Result data (结果集).
    pub data: Option<Vec<PayGiftActivitySummary>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PayGiftActivityPage
    []
    [offset, limit, total_count, data,]
    []
}

/// An activity as it appears in a page of activities.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayGiftActivitySummary {
    /// Basic details of the activity (活动基本信息).
    pub activity_base_info: Option<ActivityBaseInfo>,
    /// Advanced settings of the activity (活动高级设置).
    pub advanced_setting: Option<AdvancedSetting>,
    /// Activity id (活动id). At most 20 characters.
    pub activity_id: Option<String>,
    /// Sending rule of the awards.
    pub award_send_rule: Option<AwardSendRuleSummary>,
    /// Kind of the pay gift, such as one voucher or several.
    pub activity_type: Option<PayGiftActivityType>,
    /// Activity status (活动状态).
    pub activity_status: Option<PayGiftActivityStatus>,
    /// Merchant number of the creator. At most 15 characters.
    pub creator_merchant_id: Option<String>,
    /// Merchant number it belongs to. At most 15 characters.
    pub belong_merchant_id: Option<String>,
    /// When it was created.
    pub create_time: Option<DateTime>,
    /// When it was last updated.
    pub update_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PayGiftActivitySummary
    []
    [activity_base_info, advanced_setting, activity_id, award_send_rule, activity_type, activity_status, creator_merchant_id, belong_merchant_id, create_time, update_time,]
    []
}

/// The rules for sending awards in a page of activities.
#[derive(Clone)]
#[non_exhaustive]
pub struct AwardSendRuleSummary {
    /// Sending rule by amount spent.
    pub full_send_rule: Option<FullSendRule>,
    /// Step sending rule. No official source confirms it.
    pub step_send_rule: Option<StepSendRule>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AwardSendRuleSummary
    []
    [full_send_rule, step_send_rule,]
    []
}

/// The rule for sending awards in steps.
#[derive(Clone)]
#[non_exhaustive]
pub struct StepSendRule {
    /// Award type (奖品类型).
    pub award_type: Option<AwardType>,
    /// Option for the merchants that send coupons (发券商户号选项).
    pub merchant_option: Option<MerchantOption>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { StepSendRule
    []
    [award_type, merchant_option,]
    []
}

wxpay_core::open_enum! {
    /// The state by which activities are searched.
    pub enum PayGiftActivityStatusFilter {
        /// Created.
        CreateActStatus = "CREATE_ACT_STATUS",
        /// Running.
        OngoingActStatus = "ONGOING_ACT_STATUS",
        /// Terminated.
        TerminateActStatus = "TERMINATE_ACT_STATUS",
        /// Paused.
        StopActStatus = "STOP_ACT_STATUS",
        /// Expired.
        OverTimeActStatus = "OVER_TIME_ACT_STATUS",
        /// Creation failed.
        CreateActFailed = "CREATE_ACT_FAILED",
        /// Filters by no state.
        ActStatusUnknown = "ACT_STATUS_UNKNOWN",
    }
}
