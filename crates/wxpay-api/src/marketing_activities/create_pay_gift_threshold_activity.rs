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
    /// - Returns [`CreatedPayGiftActivity`].
    /// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：创建全场满额送活动。调用方：普通商户、普通服务商；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012487898)
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
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012487898")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The id of a created activity and when it was created.
    pub answer CreatedPayGiftActivity {
        always {}
        optional {
            /// Activity id (活动id). At most 20 characters.
            activity_id: String,
            /// When it was created (创建时间).
            create_time: DateTime,
        }
    }
}
