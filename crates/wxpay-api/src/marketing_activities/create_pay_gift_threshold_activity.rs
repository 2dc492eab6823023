// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ActivityBaseInfo;
use super::AdvancedSetting;
use super::FullSendRule;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Creates an activity that gives a gift once a payment reaches an amount (创建全场满额送活动).
    ///
    /// `POST /v3/marketing/paygiftactivity/unique-threshold-activity`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    #[doc(alias = "创建全场满额送活动")]
    pub request CreatePayGiftThresholdActivity {
        required {
            /// Basic details of the activity (活动基本信息). Required.
            activity_base_info: ActivityBaseInfo,
            /// Sending rule of the awards. Required.
            award_send_rule: FullSendRule,
        }
        optional {
            /// Advanced settings of the activity (活动高级设置).
            advanced_setting: AdvancedSetting,
        }
    }
}

wxpay_core::operation!(CreatePayGiftThresholdActivity => CreatedPayGiftActivity, wxpay_core::Spec::new(
    "create_pay_gift_threshold_activity",
    wxpay_core::http::Method::POST,
    "/v3/marketing/paygiftactivity/unique-threshold-activity",
)
.title("创建全场满额送活动")
.family("marketing_activities")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The id of a created activity and when it was created.
    pub answer CreatedPayGiftActivity {
        always {}
        optional {
            /// Activity id (活动id).
            activity_id: String,
            /// When it was created (创建时间).
            create_time: DateTime,
        }
    }
}
