// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Activity;
use super::ActivityType;
use super::AwardSendPeriod;
use super::CouponStock;
use super::MiniprogramActivitySetting;
use super::PayActivitySetting;

wxpay_core::model! {
    /// Creates a member gift activity (创建活动).
    ///
    /// `POST /v3/marketing/membercard-activity/activities`
    ///
    /// - Returns [`Activity`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：创建活动。调用方：商户、服务商、平台；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_1.shtml)
    #[doc(alias = "创建活动")]
    pub request CreateActivity {
        required {
            /// Member card or card template id (会员卡ID). Required.
            card_id: String,
            /// Activity name (活动名称). Required.
            activity_name: String,
            /// Activity type (活动类型). Required.
            activity_type: ActivityType,
            /// The merchant's own request number. Required.
            out_request_no: String,
        }
        optional {
            /// Begin time (活动开始时间). Sources differ on whether it is required.
            begin_time: String,
            /// End time (活动结束时间). Sources differ on whether it is required.
            end_time: String,
            /// Period in which awards are sent (发放时间段).
            award_send_period: AwardSendPeriod,
            /// List of coupon batches (优惠券列表).
            stock_list: Vec<CouponStock>,
            /// Settings of the after-payment activity (支付后活动设置).
            pay_activity_setting: PayActivitySetting,
            /// Settings of the before-payment member activity (支付前会员活动设置).
            miniprogram_activity_setting: MiniprogramActivitySetting,
        }
    }
}

wxpay_core::operation!(CreateActivity => Activity, wxpay_core::Spec::new(
    "create_activity",
    wxpay_core::http::Method::POST,
    "/v3/marketing/membercard-activity/activities",
)
.title("创建活动")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_1.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
