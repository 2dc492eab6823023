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
    #[doc(alias = "获取支付有礼活动列表")]
    pub request ListPayGiftActivities {
        required {
            /// Where the page of results starts (分页页码). Required.
            offset: i64,
            /// Most results to return in one page (分页大小). Required. From 1 to 100.
            limit: i64,
        }
        optional {
            /// Activity name (活动名称). At most 10 characters.
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
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012489126")
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
            /// Activity id (活动id). At most 20 characters.
            activity_id: String,
            /// Sending rule of the awards.
            award_send_rule: AwardSendRuleInSummary,
            /// Activity type.
            activity_type: PayGiftActivityType,
            /// Activity status.
            activity_status: PayGiftActivityStatus,
            /// Merchant number of the creator. At most 15 characters.
            creator_merchant_id: String,
            /// Merchant number it belongs to. At most 15 characters.
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
        /// Unknown.
        ActStatusUnknown = "ACT_STATUS_UNKNOWN",
    }
}
