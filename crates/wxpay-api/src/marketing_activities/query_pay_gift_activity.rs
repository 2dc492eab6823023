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
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_4.shtml)
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
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_4.shtml")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// An activity that gives a gift after payment.
    pub answer PayGiftActivity {
        always {}
        optional {
            /// Activity id (活动id).
            activity_id: String,
            /// Activity type (活动类型).
            activity_type: PayGiftActivityType,
            /// Activity status (活动状态).
            activity_status: PayGiftActivityStatus,
            /// Merchant number of the creator (创建商户号).
            creator_merchant_id: String,
            /// Merchant number it belongs to (所属商户号).
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
