// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AvailableWeek;
use super::CouponCodeMode;
use super::CustomEntrance;
use super::DiscountCoupon;
use super::DisplayPattern;
use super::ExchangeCoupon;
use super::FixedAmountCoupon;
use super::IrregularAvailableTime;
use super::NotifyConfig;
use super::StockType;
use super::UseMethod;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates a batch of merchant coupons (创建商家券).
///
/// `POST /v3/marketing/busifavor/stocks`
///
/// - Returns [`CreatedStock`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：创建商家券。调用方：商户；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534855)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_busifavor::{
///     CouponCodeMode, CouponUseRule, CreateStock, StockSendRule, StockType, UseMethod,
/// };
///
/// let request = CreateStock::new("1217752501201407033233368018")
///     .stock_name("示例名称")
///     .belong_merchant("示例文字")
///     .goods_name("示例名称")
///     .stock_type(StockType::Normal)
///     .coupon_use_rule(CouponUseRule::new().use_method(UseMethod::OffLine))
///     .stock_send_rule(StockSendRule::new().max_coupons(1).max_coupons_per_user(1))
///     .coupon_code_mode(CouponCodeMode::WechatpayMode);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"belong_merchant":"示例文字","coupon_code_mode":"WECHATPAY_MODE","coupon_use_rule":{"use_method":"OFF_LINE"},"goods_name":"示例名称","out_request_no":"1217752501201407033233368018","stock_name":"示例名称","stock_send_rule":{"max_coupons":1,"max_coupons_per_user":1},"stock_type":"NORMAL"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "创建商家券",
    "/v3/marketing/busifavor/stocks",
    "POST /v3/marketing/busifavor/stocks",
    "4012534855",
    "4012692931"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateStock {
    /// The merchant's own request number. Required.
    pub out_request_no: String,
    /// Coupon batch name (商家券批次名称). Required.
    pub stock_name: Option<String>,
    /// Merchant number the batch belongs to (批次归属商户号). Required.
    pub belong_merchant: Option<String>,
    /// Comment (批次备注).
    pub comment: Option<String>,
    /// Name of the goods or services (适用商品范围). Required.
    pub goods_name: Option<String>,
    /// Coupon batch type (批次类型). Required.
    pub stock_type: Option<StockType>,
    /// Usage rule of the coupon. Required.
    pub coupon_use_rule: Option<CouponUseRule>,
    /// Sending rule of the coupon batch. Required.
    pub stock_send_rule: Option<StockSendRule>,
    /// Custom entrance (自定义入口).
    pub custom_entrance: Option<CustomEntrance>,
    /// Display style details (样式信息).
    pub display_pattern_info: Option<DisplayPattern>,
    /// Assignment of coupon codes (券code模式). Required.
    pub coupon_code_mode: Option<CouponCodeMode>,
    /// Event notification settings (事件通知配置).
    pub notify_config: Option<NotifyConfig>,
    /// Subsidy (是否允许营销补贴).
    pub subsidy: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateStock {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `stock_name`, `belong_merchant`, `goods_name`, `stock_type`, `coupon_use_rule`, `stock_send_rule` and `coupon_code_mode`.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            stock_name: None,
            belong_merchant: None,
            comment: None,
            goods_name: None,
            stock_type: None,
            coupon_use_rule: None,
            stock_send_rule: None,
            custom_entrance: None,
            display_pattern_info: None,
            coupon_code_mode: None,
            notify_config: None,
            subsidy: None,
            extra: Extra::new(),
        }
    }

    /// Coupon batch name (商家券批次名称). Required.
    pub fn stock_name<Via>(mut self, stock_name: impl IntoField<String, Via>) -> Self {
        self.stock_name = stock_name.into_field();
        self
    }

    /// Merchant number the batch belongs to (批次归属商户号). Required.
    pub fn belong_merchant<Via>(mut self, belong_merchant: impl IntoField<String, Via>) -> Self {
        self.belong_merchant = belong_merchant.into_field();
        self
    }

    /// Comment (批次备注).
    pub fn comment<Via>(mut self, comment: impl IntoField<String, Via>) -> Self {
        self.comment = comment.into_field();
        self
    }

    /// Name of the goods or services (适用商品范围). Required.
    pub fn goods_name<Via>(mut self, goods_name: impl IntoField<String, Via>) -> Self {
        self.goods_name = goods_name.into_field();
        self
    }

    /// Coupon batch type (批次类型). Required.
    pub fn stock_type<Via>(mut self, stock_type: impl IntoField<StockType, Via>) -> Self {
        self.stock_type = stock_type.into_field();
        self
    }

    /// Usage rule of the coupon. Required.
    pub fn coupon_use_rule<Via>(
        mut self,
        coupon_use_rule: impl IntoField<CouponUseRule, Via>,
    ) -> Self {
        self.coupon_use_rule = coupon_use_rule.into_field();
        self
    }

    /// Sending rule of the coupon batch. Required.
    pub fn stock_send_rule<Via>(
        mut self,
        stock_send_rule: impl IntoField<StockSendRule, Via>,
    ) -> Self {
        self.stock_send_rule = stock_send_rule.into_field();
        self
    }

    /// Custom entrance (自定义入口).
    pub fn custom_entrance<Via>(
        mut self,
        custom_entrance: impl IntoField<CustomEntrance, Via>,
    ) -> Self {
        self.custom_entrance = custom_entrance.into_field();
        self
    }

    /// Display style details (样式信息).
    pub fn display_pattern_info<Via>(
        mut self,
        display_pattern_info: impl IntoField<DisplayPattern, Via>,
    ) -> Self {
        self.display_pattern_info = display_pattern_info.into_field();
        self
    }

    /// Assignment of coupon codes (券code模式). Required.
    pub fn coupon_code_mode<Via>(
        mut self,
        coupon_code_mode: impl IntoField<CouponCodeMode, Via>,
    ) -> Self {
        self.coupon_code_mode = coupon_code_mode.into_field();
        self
    }

    /// Event notification settings (事件通知配置).
    pub fn notify_config<Via>(mut self, notify_config: impl IntoField<NotifyConfig, Via>) -> Self {
        self.notify_config = notify_config.into_field();
        self
    }

    /// Subsidy (是否允许营销补贴).
    pub fn subsidy<Via>(mut self, subsidy: impl IntoField<bool, Via>) -> Self {
        self.subsidy = subsidy.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateStock
    [out_request_no,]
    [stock_name, belong_merchant, comment, goods_name, stock_type, coupon_use_rule, stock_send_rule, custom_entrance, display_pattern_info, coupon_code_mode, notify_config, subsidy,]
    ["stock_name", "belong_merchant", "goods_name", "stock_type", "coupon_use_rule", "stock_send_rule", "coupon_code_mode",]
}

wxpay_core::operation!(CreateStock => CreatedStock, wxpay_core::Spec::new(
    "marketing_busifavor.create_stock",
    wxpay_core::http::Method::POST,
    "/v3/marketing/busifavor/stocks",
)
.title("创建商家券")
.family("marketing_busifavor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012534855")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// When, how and with which discount the coupons of a new batch can be used.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CouponUseRule {
    /// When the coupon can be redeemed (券可核销时间). Sources differ on whether it is required.
    pub coupon_available_time: Option<CouponAvailableTime>,
    /// Details of a fixed amount-off coupon.
    pub fixed_normal_coupon: Option<FixedAmountCoupon>,
    /// Details of a percentage-off coupon.
    pub discount_coupon: Option<DiscountCoupon>,
    /// Details of an exchange coupon.
    pub exchange_coupon: Option<ExchangeCoupon>,
    /// Way of redemption (核销方式). Required.
    pub use_method: Option<UseMethod>,
    /// Application id of the mini program (小程序appid).
    pub mini_programs_appid: Option<String>,
    /// Path in the mini program (小程序path).
    pub mini_programs_path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CouponUseRule {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `use_method`.
    pub fn new() -> Self {
        Self {
            coupon_available_time: None,
            fixed_normal_coupon: None,
            discount_coupon: None,
            exchange_coupon: None,
            use_method: None,
            mini_programs_appid: None,
            mini_programs_path: None,
            extra: Extra::new(),
        }
    }

    /// When the coupon can be redeemed (券可核销时间). Sources differ on whether it is required.
    pub fn coupon_available_time<Via>(
        mut self,
        coupon_available_time: impl IntoField<CouponAvailableTime, Via>,
    ) -> Self {
        self.coupon_available_time = coupon_available_time.into_field();
        self
    }

    /// Details of a fixed amount-off coupon.
    pub fn fixed_normal_coupon<Via>(
        mut self,
        fixed_normal_coupon: impl IntoField<FixedAmountCoupon, Via>,
    ) -> Self {
        self.fixed_normal_coupon = fixed_normal_coupon.into_field();
        self
    }

    /// Details of a percentage-off coupon.
    pub fn discount_coupon<Via>(
        mut self,
        discount_coupon: impl IntoField<DiscountCoupon, Via>,
    ) -> Self {
        self.discount_coupon = discount_coupon.into_field();
        self
    }

    /// Details of an exchange coupon.
    pub fn exchange_coupon<Via>(
        mut self,
        exchange_coupon: impl IntoField<ExchangeCoupon, Via>,
    ) -> Self {
        self.exchange_coupon = exchange_coupon.into_field();
        self
    }

    /// Way of redemption (核销方式). Required.
    pub fn use_method<Via>(mut self, use_method: impl IntoField<UseMethod, Via>) -> Self {
        self.use_method = use_method.into_field();
        self
    }

    /// Application id of the mini program (小程序appid).
    pub fn mini_programs_appid<Via>(
        mut self,
        mini_programs_appid: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_programs_appid = mini_programs_appid.into_field();
        self
    }

    /// Path in the mini program (小程序path).
    pub fn mini_programs_path<Via>(
        mut self,
        mini_programs_path: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_programs_path = mini_programs_path.into_field();
        self
    }
}

impl Default for CouponUseRule {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CouponUseRule
    []
    [coupon_available_time, fixed_normal_coupon, discount_coupon, exchange_coupon, use_method, mini_programs_appid, mini_programs_path,]
    ["use_method",]
}

/// Budget and limits of a new batch.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct StockSendRule {
    /// Total budget (批次总预算). In fen.
    pub max_amount: Option<i64>,
    /// Most coupons the batch can send (批次最大发放个数). Required.
    pub max_coupons: Option<i64>,
    /// Most coupons one user can receive (用户最大可领个数). Required.
    pub max_coupons_per_user: Option<i64>,
    /// Most that can be sent in a day, by amount (单天发放上限金额). In fen.
    pub max_amount_by_day: Option<i64>,
    /// Most that can be sent in a day (单天发放上限个数).
    pub max_coupons_by_day: Option<i64>,
    /// True if the limit applies per natural person (是否开启自然人限制).
    pub natural_person_limit: Option<bool>,
    /// True to guard against abuse (可疑账号拦截).
    pub prevent_api_abuse: Option<bool>,
    /// True if it can be given to others (是否允许转赠).
    pub transferable: Option<bool>,
    /// True if its link can be shared (是否允许分享链接).
    pub shareable: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl StockSendRule {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `max_coupons` and `max_coupons_per_user`.
    pub fn new() -> Self {
        Self {
            max_amount: None,
            max_coupons: None,
            max_coupons_per_user: None,
            max_amount_by_day: None,
            max_coupons_by_day: None,
            natural_person_limit: None,
            prevent_api_abuse: None,
            transferable: None,
            shareable: None,
            extra: Extra::new(),
        }
    }

    /// Total budget (批次总预算). In fen.
    pub fn max_amount<Via>(mut self, max_amount: impl IntoField<i64, Via>) -> Self {
        self.max_amount = max_amount.into_field();
        self
    }

    /// Most coupons the batch can send (批次最大发放个数). Required.
    pub fn max_coupons<Via>(mut self, max_coupons: impl IntoField<i64, Via>) -> Self {
        self.max_coupons = max_coupons.into_field();
        self
    }

    /// Most coupons one user can receive (用户最大可领个数). Required.
    pub fn max_coupons_per_user<Via>(
        mut self,
        max_coupons_per_user: impl IntoField<i64, Via>,
    ) -> Self {
        self.max_coupons_per_user = max_coupons_per_user.into_field();
        self
    }

    /// Most that can be sent in a day, by amount (单天发放上限金额). In fen.
    pub fn max_amount_by_day<Via>(mut self, max_amount_by_day: impl IntoField<i64, Via>) -> Self {
        self.max_amount_by_day = max_amount_by_day.into_field();
        self
    }

    /// Most that can be sent in a day (单天发放上限个数).
    pub fn max_coupons_by_day<Via>(mut self, max_coupons_by_day: impl IntoField<i64, Via>) -> Self {
        self.max_coupons_by_day = max_coupons_by_day.into_field();
        self
    }

    /// True if the limit applies per natural person (是否开启自然人限制).
    pub fn natural_person_limit<Via>(
        mut self,
        natural_person_limit: impl IntoField<bool, Via>,
    ) -> Self {
        self.natural_person_limit = natural_person_limit.into_field();
        self
    }

    /// True to guard against abuse (可疑账号拦截).
    pub fn prevent_api_abuse<Via>(mut self, prevent_api_abuse: impl IntoField<bool, Via>) -> Self {
        self.prevent_api_abuse = prevent_api_abuse.into_field();
        self
    }

    /// True if it can be given to others (是否允许转赠).
    pub fn transferable<Via>(mut self, transferable: impl IntoField<bool, Via>) -> Self {
        self.transferable = transferable.into_field();
        self
    }

    /// True if its link can be shared (是否允许分享链接).
    pub fn shareable<Via>(mut self, shareable: impl IntoField<bool, Via>) -> Self {
        self.shareable = shareable.into_field();
        self
    }
}

impl Default for StockSendRule {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { StockSendRule
    []
    [max_amount, max_coupons, max_coupons_per_user, max_amount_by_day, max_coupons_by_day, natural_person_limit, prevent_api_abuse, transferable, shareable,]
    ["max_coupons", "max_coupons_per_user",]
}

/// The number of a batch just created, and when.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedStock {
    /// Coupon batch id (批次号).
    pub stock_id: Option<String>,
    /// When it was created (创建时间).
    pub create_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedStock
    []
    [stock_id, create_time,]
    []
}

/// When the coupons of a new batch can be redeemed.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CouponAvailableTime {
    /// When it becomes available (开始时间). Required.
    pub available_begin_time: Option<DateTime>,
    /// When it stops being available (结束时间). Required.
    pub available_end_time: Option<DateTime>,
    /// Number of days it stays valid (生效后N天内有效).
    pub available_day_after_receive: Option<i64>,
    /// Available times in each week (固定周期有效时间段).
    pub available_week: Option<AvailableWeek>,
    /// Irregular periods of availability (无规律的有效时间段).
    #[doc(alias("irregular_available_time"))]
    pub irregulary_avaliable_time: Option<Vec<IrregularAvailableTime>>,
    /// Days after receipt before it takes effect (领取后N天开始生效).
    pub wait_days_after_receive: Option<i64>,
    /// Seconds it stays valid after receipt (领取后N秒内有效).
    pub available_second_after_receive: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CouponAvailableTime {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `available_begin_time` and `available_end_time`.
    pub fn new() -> Self {
        Self {
            available_begin_time: None,
            available_end_time: None,
            available_day_after_receive: None,
            available_week: None,
            irregulary_avaliable_time: None,
            wait_days_after_receive: None,
            available_second_after_receive: None,
            extra: Extra::new(),
        }
    }

    /// When it becomes available (开始时间). Required.
    pub fn available_begin_time<Via>(
        mut self,
        available_begin_time: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.available_begin_time = available_begin_time.into_field();
        self
    }

    /// When it stops being available (结束时间). Required.
    pub fn available_end_time<Via>(
        mut self,
        available_end_time: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.available_end_time = available_end_time.into_field();
        self
    }

    /// Number of days it stays valid (生效后N天内有效).
    pub fn available_day_after_receive<Via>(
        mut self,
        available_day_after_receive: impl IntoField<i64, Via>,
    ) -> Self {
        self.available_day_after_receive = available_day_after_receive.into_field();
        self
    }

    /// Available times in each week (固定周期有效时间段).
    pub fn available_week<Via>(
        mut self,
        available_week: impl IntoField<AvailableWeek, Via>,
    ) -> Self {
        self.available_week = available_week.into_field();
        self
    }

    /// Irregular periods of availability (无规律的有效时间段).
    pub fn irregulary_avaliable_time<Via>(
        mut self,
        irregulary_avaliable_time: impl IntoField<Vec<IrregularAvailableTime>, Via>,
    ) -> Self {
        self.irregulary_avaliable_time = irregulary_avaliable_time.into_field();
        self
    }

    /// Days after receipt before it takes effect (领取后N天开始生效).
    pub fn wait_days_after_receive<Via>(
        mut self,
        wait_days_after_receive: impl IntoField<i64, Via>,
    ) -> Self {
        self.wait_days_after_receive = wait_days_after_receive.into_field();
        self
    }

    /// Seconds it stays valid after receipt (领取后N秒内有效).
    pub fn available_second_after_receive<Via>(
        mut self,
        available_second_after_receive: impl IntoField<i64, Via>,
    ) -> Self {
        self.available_second_after_receive = available_second_after_receive.into_field();
        self
    }
}

impl Default for CouponAvailableTime {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CouponAvailableTime
    []
    [available_begin_time, available_end_time, available_day_after_receive, available_week, irregulary_avaliable_time, wait_days_after_receive, available_second_after_receive,]
    ["available_begin_time", "available_end_time",]
}
