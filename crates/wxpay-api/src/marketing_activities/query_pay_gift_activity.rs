// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ActivityBaseInfo;
use super::AdvancedSetting;
use super::FullSendRule;
use super::PayGiftActivityStatus;
use super::PayGiftActivityType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;

/// Queries one activity that gives a gift after payment (查询活动详情接口).
///
/// `GET /v3/marketing/paygiftactivity/activities/{activity_id}`
///
/// - Returns [`PayGiftActivity`].
/// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：查询活动详情接口。调用方：普通商户、普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012487971)
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
/// use wxpay::api::marketing_activities::QueryPayGiftActivity;
///
/// let request = QueryPayGiftActivity::new("10028001");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"activity_id":"10028001"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询活动详情接口",
    "/v3/marketing/paygiftactivity/activities/{activity_id}",
    "GET /v3/marketing/paygiftactivity/activities/{activity_id}",
    "4012487971",
    "4012492967"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryPayGiftActivity {
    /// Activity id (活动id). Required. It stands in the path.
    pub activity_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryPayGiftActivity {
    /// Creates the request; setters add the other fields.
    pub fn new(activity_id: impl Into<String>) -> Self {
        Self {
            activity_id: activity_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryPayGiftActivity
    [activity_id,]
    []
    []
}

wxpay_core::operation!(QueryPayGiftActivity => PayGiftActivity, wxpay_core::Spec::new(
    "marketing_activities.query_pay_gift_activity",
    wxpay_core::http::Method::GET,
    "/v3/marketing/paygiftactivity/activities/{activity_id}",
)
.title("查询活动详情接口")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012487971")
.repeat(wxpay_core::Repeat::Freely));

/// An activity that gives a gift after payment.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayGiftActivity {
    /// Activity id (活动id). At most 20 characters.
    pub activity_id: Option<String>,
    /// Activity type (活动类型).
    pub activity_type: Option<PayGiftActivityType>,
    /// Activity status (活动状态).
    pub activity_status: Option<PayGiftActivityStatus>,
    /// Merchant number of the creator (创建商户号). At most 15 characters.
    pub creator_merchant_id: Option<String>,
    /// Merchant number it belongs to (所属商户号). At most 15 characters.
    pub belong_merchant_id: Option<String>,
    /// When it was paused (活动暂停时间).
    pub pause_time: Option<DateTime>,
    /// When the activity resumes (活动恢复时间).
    pub recovery_time: Option<DateTime>,
    /// When it was created (活动创建时间).
    pub create_time: Option<DateTime>,
    /// When it was last updated (活动更新时间).
    pub update_time: Option<DateTime>,
    /// Basic details of the activity (活动基本信息).
    pub activity_base_info: Option<ActivityBaseInfo>,
    /// Advanced settings of the activity (活动高级设置).
    pub advanced_setting: Option<AdvancedSetting>,
    /// Sending rule of the awards.
    pub award_send_rule: Option<AwardSendRule>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PayGiftActivity
    []
    [activity_id, activity_type, activity_status, creator_merchant_id, belong_merchant_id, pause_time, recovery_time, create_time, update_time, activity_base_info, advanced_setting, award_send_rule,]
    []
}

/// The rule for sending the awards of an activity.
#[derive(Clone)]
#[non_exhaustive]
pub struct AwardSendRule {
    /// Sending rule by amount spent.
    pub full_send_rule: Option<FullSendRule>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AwardSendRule
    []
    [full_send_rule,]
    []
}
