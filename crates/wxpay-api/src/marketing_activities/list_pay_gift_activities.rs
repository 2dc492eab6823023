// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ActivityBaseInfo;
use super::AdvancedSetting;
use super::AwardType;
use super::FullSendRule;
use super::MerchantOption;
use super::PayGiftActivityStatus;
use super::PayGiftActivityType;

wxpay_core::model! {
    /// Lists activities that give a gift after payment, page by page (获取支付有礼活动列表).
    ///
    /// `GET /v3/marketing/paygiftactivity/activities`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - It answers a list page by page: `client.items` and `client.pages` turn the pages.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_9.shtml)
    #[doc(alias = "获取支付有礼活动列表")]
    pub request ListPayGiftActivities {
        required {
            /// Where the page of results starts (分页页码). Required.
            offset: i64,
            /// Most results to return in one page (分页大小). Required. From 1 to 100.
            limit: i64,
        }
        optional {
            /// Activity name (活动名称).
            activity_name: String,
            /// Activity status (活动状态).
            activity_status: PayGiftActivityStatusFilter,
            /// Award type (奖品类型).
            award_type: AwardType,
        }
    }
}

wxpay_core::operation!(ListPayGiftActivities => PayGiftActivityPage, wxpay_core::Spec::new(
    "list_pay_gift_activities",
    wxpay_core::http::Method::GET,
    "/v3/marketing/paygiftactivity/activities",
)
.title("获取支付有礼活动列表")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_9.shtml")
.query(&["offset", "limit", "activity_name", "activity_status", "award_type"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListPayGiftActivities => [PayGiftActivitySummary] in data, undocumented by offset, total total_count);

wxpay_core::model! {
    /// One page of activities that give a gift after payment.
    pub answer PayGiftActivityPage {
        always {}
        optional {
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
            /// Total count (总数).
            total_count: i64,
            /// Result data (结果集).
            data: Vec<PayGiftActivitySummary>,
        }
    }
}

wxpay_core::model! {
    /// An activity as it appears in a page of activities.
    pub answer PayGiftActivitySummary {
        always {}
        optional {
            /// Basic details of the activity (活动基本信息).
            activity_base_info: ActivityBaseInfo,
            /// Advanced settings of the activity (活动高级设置).
            advanced_setting: AdvancedSetting,
            /// Activity id (活动id).
            activity_id: String,
            /// Sending rule of the awards.
            award_send_rule: AwardSendRuleInSummary,
            /// Activity type.
            activity_type: PayGiftActivityType,
            /// Activity status.
            activity_status: PayGiftActivityStatus,
            /// Merchant number of the creator.
            creator_merchant_id: String,
            /// Merchant number it belongs to.
            belong_merchant_id: String,
            /// When it was created.
            create_time: String,
            /// When it was last updated.
            update_time: String,
        }
    }
}

wxpay_core::model! {
    /// The rules for sending awards in a page of activities.
    pub answer AwardSendRuleInSummary {
        always {}
        optional {
            /// Sending rule by amount spent.
            full_send_rule: FullSendRule,
            /// Step sending rule. No official source confirms it.
            step_send_rule: StepSendRule,
        }
    }
}

wxpay_core::model! {
    /// The rule for sending awards in steps.
    pub answer StepSendRule {
        always {}
        optional {
            /// Award type (奖品类型).
            award_type: AwardType,
            /// Option for the merchants that send coupons (发券商户号选项).
            merchant_option: MerchantOption,
        }
    }
}

wxpay_core::open_enum! {
    /// The state by which activities are searched.
    pub enum PayGiftActivityStatusFilter {
        /// Create act status.
        CreateActStatus = "CREATE_ACT_STATUS",
        /// Ongoing act status.
        OngoingActStatus = "ONGOING_ACT_STATUS",
        /// Terminate act status.
        TerminateActStatus = "TERMINATE_ACT_STATUS",
        /// Stop act status.
        StopActStatus = "STOP_ACT_STATUS",
        /// Over time act status.
        OverTimeActStatus = "OVER_TIME_ACT_STATUS",
        /// Create act failed.
        CreateActFailed = "CREATE_ACT_FAILED",
    }
}
