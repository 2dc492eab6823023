// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Activity;
use super::ActivityType;
use super::AwardSendPeriod;
use super::CouponStock;
use super::MiniProgramActivitySetting;
use super::PayActivitySetting;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates a member gift activity (创建活动).
///
/// `POST /v3/marketing/membercard-activity/activities`
///
/// - Returns [`Activity`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：创建活动。调用方：商户、服务商、平台；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_1.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_membercard::{ActivityType, CreateActivity};
///
/// let request = CreateActivity::new("1217752501201407033233368018")
///     .card_id("sample-card-id")
///     .activity_name("示例名称")
///     .activity_type(ActivityType::NonMemberAfterpay);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"activity_name":"示例名称","activity_type":"NON_MEMBER_AFTERPAY","card_id":"sample-card-id","out_request_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "创建活动",
    "/v3/marketing/membercard-activity/activities",
    "POST /v3/marketing/membercard-activity/activities"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateActivity {
    /// The merchant's own request number. Required.
    pub out_request_no: String,
    /// Member card or card template id (会员卡ID). Required.
    pub card_id: Option<String>,
    /// Activity name (活动名称). Required.
    pub activity_name: Option<String>,
    /// Activity type (活动类型). Required.
    pub activity_type: Option<ActivityType>,
    /// Begin time (活动开始时间). Sources differ on whether it is required.
    pub begin_time: Option<DateTime>,
    /// End time (活动结束时间). Sources differ on whether it is required.
    pub end_time: Option<DateTime>,
    /// Period in which awards are sent (发放时间段).
    pub award_send_period: Option<AwardSendPeriod>,
    /// List of coupon batches (优惠券列表).
    pub stock_list: Option<Vec<CouponStock>>,
    /// Settings of the after-payment activity (支付后活动设置).
    pub pay_activity_setting: Option<PayActivitySetting>,
    /// Settings of the before-payment member activity (支付前会员活动设置).
    pub miniprogram_activity_setting: Option<MiniProgramActivitySetting>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateActivity {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `card_id`, `activity_name` and `activity_type`.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            card_id: None,
            activity_name: None,
            activity_type: None,
            begin_time: None,
            end_time: None,
            award_send_period: None,
            stock_list: None,
            pay_activity_setting: None,
            miniprogram_activity_setting: None,
            extra: Extra::new(),
        }
    }

    /// Member card or card template id (会员卡ID). Required.
    pub fn card_id<Via>(mut self, card_id: impl IntoField<String, Via>) -> Self {
        self.card_id = card_id.into_field();
        self
    }

    /// Activity name (活动名称). Required.
    pub fn activity_name<Via>(mut self, activity_name: impl IntoField<String, Via>) -> Self {
        self.activity_name = activity_name.into_field();
        self
    }

    /// Activity type (活动类型). Required.
    pub fn activity_type<Via>(mut self, activity_type: impl IntoField<ActivityType, Via>) -> Self {
        self.activity_type = activity_type.into_field();
        self
    }

    /// Begin time (活动开始时间). Sources differ on whether it is required.
    pub fn begin_time<Via>(mut self, begin_time: impl IntoField<DateTime, Via>) -> Self {
        self.begin_time = begin_time.into_field();
        self
    }

    /// End time (活动结束时间). Sources differ on whether it is required.
    pub fn end_time<Via>(mut self, end_time: impl IntoField<DateTime, Via>) -> Self {
        self.end_time = end_time.into_field();
        self
    }

    /// Period in which awards are sent (发放时间段).
    pub fn award_send_period<Via>(
        mut self,
        award_send_period: impl IntoField<AwardSendPeriod, Via>,
    ) -> Self {
        self.award_send_period = award_send_period.into_field();
        self
    }

    /// List of coupon batches (优惠券列表).
    pub fn stock_list<Via>(mut self, stock_list: impl IntoField<Vec<CouponStock>, Via>) -> Self {
        self.stock_list = stock_list.into_field();
        self
    }

    /// Settings of the after-payment activity (支付后活动设置).
    pub fn pay_activity_setting<Via>(
        mut self,
        pay_activity_setting: impl IntoField<PayActivitySetting, Via>,
    ) -> Self {
        self.pay_activity_setting = pay_activity_setting.into_field();
        self
    }

    /// Settings of the before-payment member activity (支付前会员活动设置).
    pub fn miniprogram_activity_setting<Via>(
        mut self,
        miniprogram_activity_setting: impl IntoField<MiniProgramActivitySetting, Via>,
    ) -> Self {
        self.miniprogram_activity_setting = miniprogram_activity_setting.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateActivity
    [out_request_no,]
    [card_id, activity_name, activity_type, begin_time, end_time, award_send_period, stock_list, pay_activity_setting, miniprogram_activity_setting,]
    ["card_id", "activity_name", "activity_type",]
}

wxpay_core::operation!(CreateActivity => Activity, wxpay_core::Spec::new(
    "marketing_membercard.create_activity",
    wxpay_core::http::Method::POST,
    "/v3/marketing/membercard-activity/activities",
)
.title("创建活动")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_1.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
