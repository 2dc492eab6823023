// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ActivityBaseInfo;
use super::AdvancedSetting;
use super::FullSendRule;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

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
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::marketing_activities::{
///     ActivityBaseInfo, AdvancedSetting, AvailableDayTime, AvailablePeriods, AvailableTime,
///     Award, AwardType, BackgroundColor, CreatePayGiftThresholdActivity, DeliveryPurpose,
///     DeliveryUserCategory, FullSendRule, MerchantOption, PaymentMethod,
///     PaymentMethodInformation, PaymentMode, PaymentScene, SendContent,
/// };
///
/// let request = CreatePayGiftThresholdActivity::new()
///     .activity_base_info(
///         ActivityBaseInfo::new()
///             .activity_name("示例名称")
///             .activity_second_title("示例标题")
///             .merchant_logo_url("https://example.com/sample")
///             .background_color(BackgroundColor::Color010)
///             .begin_time("2015-05-20T13:29:35.120+08:00".parse::<DateTime>()?)
///             .end_time("2015-05-20T13:29:35.120+08:00".parse::<DateTime>()?)
///             .available_periods(
///                 AvailablePeriods::new()
///                     .available_time([AvailableTime::new()
///                         .begin_time("2015-05-20T00:00:00.000+08:00".parse::<DateTime>()?)
///                         .end_time("2015-05-20T23:59:59.000+08:00".parse::<DateTime>()?)])
///                     .available_day_time([AvailableDayTime::new()
///                         .begin_day_time("110000")
///                         .end_day_time("135959")]),
///             )
///             .out_request_no("100002322019090134234xxxx")
///             .delivery_purpose(DeliveryPurpose::OffLinePay)
///             .mini_programs_appid("wx8888888888888888")
///             .mini_programs_path("pages/sample/index"),
///     )
///     .advanced_setting(
///         AdvancedSetting::new()
///             .delivery_user_category(DeliveryUserCategory::AllPerson)
///             .merchant_member_appid("34567890")
///             .payment_mode(PaymentMode::new().payment_scene_list([PaymentScene::AppScene]))
///             .goods_tags(["sample-goods-tags"])
///             .payment_method_information(
///                 PaymentMethodInformation::new()
///                     .payment_method(PaymentMethod::Cft)
///                     .bank_abbreviation("AHRCUB_CREDIT"),
///             ),
///     )
///     .award_send_rule(
///         FullSendRule::new()
///             .award_type(AwardType::Busifavor)
///             .merchant_option(MerchantOption::InSeviceCouponMerchant)
///             .transaction_amount_minimum(100)
///             .send_content(SendContent::SingleCoupon)
///             .award_list([Award::new()
///                 .stock_id("98065001")
///                 .original_image_url("https://example.com/sample")
///                 .thumbnail_url("https://example.com/sample")])
///             .merchant_id_list(["10000022"]),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"activity_base_info":{"activity_name":"示例名称","activity_second_title":"示例标题","available_periods":{"available_day_time":[{"begin_day_time":"110000","end_day_time":"135959"}],"available_time":[{"begin_time":"2015-05-20T00:00:00.000+08:00","end_time":"2015-05-20T23:59:59.000+08:00"}]},"background_color":"Color010","begin_time":"2015-05-20T13:29:35.120+08:00","delivery_purpose":"OFF_LINE_PAY","end_time":"2015-05-20T13:29:35.120+08:00","merchant_logo_url":"https://example.com/sample","mini_programs_appid":"wx8888888888888888","mini_programs_path":"pages/sample/index","out_request_no":"100002322019090134234xxxx"},"advanced_setting":{"delivery_user_category":"DELIVERY_ALL_PERSON","goods_tags":["sample-goods-tags"],"merchant_member_appid":"34567890","payment_method_information":{"bank_abbreviation":"AHRCUB_CREDIT","payment_method":"CFT"},"payment_mode":{"payment_scene_list":["APP_SCENE"]}},"award_send_rule":{"award_list":[{"original_image_url":"https://example.com/sample","stock_id":"98065001","thumbnail_url":"https://example.com/sample"}],"award_type":"BUSIFAVOR","merchant_id_list":["10000022"],"merchant_option":"IN_SEVICE_COUPON_MERCHANT","send_content":"SINGLE_COUPON","transaction_amount_minimum":100}}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "创建全场满额送活动",
    "/v3/marketing/paygiftactivity/unique-threshold-activity",
    "POST /v3/marketing/paygiftactivity/unique-threshold-activity",
    "4012487898",
    "4012492900"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreatePayGiftThresholdActivity {
    /// Basic details of the activity (活动基本信息). Required.
    pub activity_base_info: Option<ActivityBaseInfo>,
    /// Advanced settings of the activity (活动高级设置).
    pub advanced_setting: Option<AdvancedSetting>,
    /// Sending rule of the awards. Required.
    pub award_send_rule: Option<FullSendRule>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreatePayGiftThresholdActivity {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `activity_base_info` and `award_send_rule`.
    pub fn new() -> Self {
        Self {
            activity_base_info: None,
            advanced_setting: None,
            award_send_rule: None,
            extra: Extra::new(),
        }
    }

    /// Basic details of the activity (活动基本信息). Required.
    pub fn activity_base_info<Via>(
        mut self,
        activity_base_info: impl IntoField<ActivityBaseInfo, Via>,
    ) -> Self {
        self.activity_base_info = activity_base_info.into_field();
        self
    }

    /// Advanced settings of the activity (活动高级设置).
    pub fn advanced_setting<Via>(
        mut self,
        advanced_setting: impl IntoField<AdvancedSetting, Via>,
    ) -> Self {
        self.advanced_setting = advanced_setting.into_field();
        self
    }

    /// Sending rule of the awards. Required.
    pub fn award_send_rule<Via>(
        mut self,
        award_send_rule: impl IntoField<FullSendRule, Via>,
    ) -> Self {
        self.award_send_rule = award_send_rule.into_field();
        self
    }
}

impl Default for CreatePayGiftThresholdActivity {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreatePayGiftThresholdActivity
    []
    [activity_base_info, advanced_setting, award_send_rule,]
    ["activity_base_info", "award_send_rule",]
}

wxpay_core::operation!(CreatePayGiftThresholdActivity => CreatedPayGiftActivity, wxpay_core::Spec::new(
    "marketing_activities.create_pay_gift_threshold_activity",
    wxpay_core::http::Method::POST,
    "/v3/marketing/paygiftactivity/unique-threshold-activity",
)
.title("创建全场满额送活动")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012487898")
.body(wxpay_core::Body::Json));

/// The id of a created activity and when it was created.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedPayGiftActivity {
    /// Activity id (活动id). At most 20 characters.
    pub activity_id: Option<String>,
    /// When it was created (创建时间).
    pub create_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedPayGiftActivity
    []
    [activity_id, create_time,]
    []
}
