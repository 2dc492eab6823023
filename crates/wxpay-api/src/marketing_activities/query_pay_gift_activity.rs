// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ActivityBaseInfo;
use super::AdvancedSetting;
use super::FullSendRule;
use super::PayGiftActivityStatus;
use super::PayGiftActivityType;
use wxpay_core::DateTime;

wxpay_core::model! {
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
    #[doc(alias = "查询活动详情接口")]
    pub request QueryPayGiftActivity {
        required {
            /// Activity id (活动id). Required. It stands in the path.
            activity_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryPayGiftActivity => PayGiftActivity, wxpay_core::Spec::new(
    "query_pay_gift_activity",
    wxpay_core::http::Method::GET,
    "/v3/marketing/paygiftactivity/activities/{activity_id}",
)
.title("查询活动详情接口")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012487971")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// An activity that gives a gift after payment.
    pub answer PayGiftActivity {
        always {}
        optional {
            /// Activity id (活动id). At most 20 characters.
            activity_id: String,
            /// Activity type (活动类型).
            activity_type: PayGiftActivityType,
            /// Activity status (活动状态).
            activity_status: PayGiftActivityStatus,
            /// Merchant number of the creator (创建商户号). At most 15 characters.
            creator_merchant_id: String,
            /// Merchant number it belongs to (所属商户号). At most 15 characters.
            belong_merchant_id: String,
            /// When it was paused (活动暂停时间).
            pause_time: DateTime,
            /// When the activity resumes (活动恢复时间).
            recovery_time: DateTime,
            /// When it was created (活动创建时间).
            create_time: DateTime,
            /// When it was last updated (活动更新时间).
            update_time: DateTime,
            /// Basic details of the activity (活动基本信息).
            activity_base_info: ActivityBaseInfo,
            /// Advanced settings of the activity (活动高级设置).
            advanced_setting: AdvancedSetting,
            /// Sending rule of the awards.
            award_send_rule: AwardSendRule,
        }
    }
}

wxpay_core::model! {
    /// The rule for sending the awards of an activity.
    pub answer AwardSendRule {
        always {}
        optional {
            /// Sending rule by amount spent.
            full_send_rule: FullSendRule,
        }
    }
}
