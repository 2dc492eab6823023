// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FixedAmountVoucher;
use super::StockType;
use super::TradeType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates a batch of vouchers (创建代金券批次).
///
/// `POST /v3/marketing/favor/coupon-stocks`
///
/// - Returns [`CreatedStock`].
/// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商).
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：创建代金券批次。调用方：从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534633)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `PARAM_ERROR` | 400 | Notification address required; notified merchant required. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Openid not of the AppID; activity over or not active. | Check the parameters. |
/// | `APPID_MCHID_NOT_MATCH` | 400 | AppID not bound to the merchant. | Send the same request again later. |
/// | `MCH_NOT_EXISTS` | 400 | Merchant number invalid. |  |
/// | `NO_AUTH` | 403 | This configuration needs a special permission. |  |
/// | `NOT_ENOUGH` | 403 | Batch's budget used up. |  |
/// | `REQUEST_BLOCKED` | 403 | Calling merchant has no permission; merchant may not send coupons; batch not for other merchants. | Check the parameters. Apply for the permission. |
/// | `USER_ACCOUNT_ABNORMAL` | 403 | User invalid. | Contact WeChat Pay. |
/// | `RESOURCE_NOT_EXISTS` | 404 | No such batch. | Check the parameters. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::marketing_favor::{
///     BackgroundColor, CardLimit, CreateStock, FixedAmountVoucher, FixedAvailableTime,
///     JumpTarget, PatternInfo, StockType, StockUseRule, TradeType, VoucherAvailableTime,
///     VoucherUseRule,
/// };
///
/// let request = CreateStock::new("sample-out-request-no")
///     .stock_name("示例名称")
///     .available_begin_time("2015-05-20T13:29:35.120+08:00".parse::<DateTime>()?)
///     .available_end_time("2015-05-20T13:29:35.120+08:00".parse::<DateTime>()?)
///     .stock_use_rule(
///         StockUseRule::new()
///             .max_coupons(100)
///             .max_amount(5000)
///             .max_amount_by_day(400)
///             .max_coupons_per_user(3)
///             .natural_person_limit(false)
///             .prevent_api_abuse(false),
///     )
///     .no_cash(false)
///     .stock_type(StockType::Normal)
///     .comment("示例文字")
///     .belong_merchant("98568865")
///     .pattern_info(
///         PatternInfo::new()
///             .description("示例商品")
///             .merchant_logo("示例文字")
///             .merchant_name("示例商户")
///             .background_color(BackgroundColor::Color010)
///             .coupon_image("https://example.com/sample")
///             .jump_target(JumpTarget::PaymentCode)
///             .mini_program_appid("wx8888888888888888")
///             .mini_program_path("pages/sample/index"),
///     )
///     .coupon_use_rule(
///         VoucherUseRule::new()
///             .coupon_available_time(
///                 VoucherAvailableTime::new()
///                     .fix_available_time(
///                         FixedAvailableTime::new()
///                             .available_week_day([1])
///                             .begin_time(0)
///                             .end_time(3600),
///                     )
///                     .second_day_available(false)
///                     .available_time_after_receive(7),
///             )
///             .fixed_normal_coupon(
///                 FixedAmountVoucher::new()
///                     .coupon_amount(100)
///                     .transaction_minimum(100),
///             )
///             .goods_tag(["123321"])
///             .limit_card(CardLimit::new().name("示例名称").bin(["62542688"]))
///             .trade_type([TradeType::Microapp])
///             .available_items(["123321"])
///             .unavailable_items(["789987"])
///             .available_merchants(["9856000"])
///             .combine_use(false),
///     )
///     .ext_info("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"available_begin_time":"2015-05-20T13:29:35.120+08:00","available_end_time":"2015-05-20T13:29:35.120+08:00","belong_merchant":"98568865","comment":"示例文字","coupon_use_rule":{"available_items":["123321"],"available_merchants":["9856000"],"combine_use":false,"coupon_available_time":{"available_time_after_receive":7,"fix_available_time":{"available_week_day":[1],"begin_time":0,"end_time":3600},"second_day_available":false},"fixed_normal_coupon":{"coupon_amount":100,"transaction_minimum":100},"goods_tag":["123321"],"limit_card":{"bin":["62542688"],"name":"示例名称"},"trade_type":["MICROAPP"],"unavailable_items":["789987"]},"ext_info":"示例文字","no_cash":false,"out_request_no":"sample-out-request-no","pattern_info":{"background_color":"COLOR010","coupon_image":"https://example.com/sample","description":"示例商品","jump_target":"PAYMENT_CODE","merchant_logo":"示例文字","merchant_name":"示例商户","mini_program_appid":"wx8888888888888888","mini_program_path":"pages/sample/index"},"stock_name":"示例名称","stock_type":"NORMAL","stock_use_rule":{"max_amount":5000,"max_amount_by_day":400,"max_coupons":100,"max_coupons_per_user":3,"natural_person_limit":false,"prevent_api_abuse":false}}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "创建代金券批次",
    "/v3/marketing/favor/coupon-stocks",
    "POST /v3/marketing/favor/coupon-stocks",
    "4012534633",
    "4012534537"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateStock {
    /// The merchant's own request number (商户单据号). Required. At most 128 characters.
    pub out_request_no: String,
    /// Coupon batch name (批次名称). Required. At most 20 characters.
    pub stock_name: Option<String>,
    /// When it becomes available (开始时间). Required.
    pub available_begin_time: Option<DateTime>,
    /// When it stops being available (结束时间). Required.
    pub available_end_time: Option<DateTime>,
    /// Usage rule of the coupon batch. Required.
    pub stock_use_rule: Option<StockUseRule>,
    /// True if no funds change hands (是否无资金流). Required.
    pub no_cash: Option<bool>,
    /// Coupon batch type (批次类型). Required.
    pub stock_type: Option<StockType>,
    /// Comment (批次备注). At most 60 characters.
    pub comment: Option<String>,
    /// Merchant number the batch belongs to (归属商户号). Required. At most 20 characters.
    pub belong_merchant: Option<String>,
    /// Style details (样式信息).
    pub pattern_info: Option<PatternInfo>,
    /// Usage rule of the coupon. Required.
    pub coupon_use_rule: Option<VoucherUseRule>,
    /// Extension attributes (扩展属性). At most 128 characters.
    pub ext_info: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateStock {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `stock_name`, `available_begin_time`, `available_end_time`, `stock_use_rule`, `no_cash`, `stock_type`, `belong_merchant` and `coupon_use_rule`.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            stock_name: None,
            available_begin_time: None,
            available_end_time: None,
            stock_use_rule: None,
            no_cash: None,
            stock_type: None,
            comment: None,
            belong_merchant: None,
            pattern_info: None,
            coupon_use_rule: None,
            ext_info: None,
            extra: Extra::new(),
        }
    }

    /// Coupon batch name (批次名称). Required. At most 20 characters.
    pub fn stock_name<Via>(mut self, stock_name: impl IntoField<String, Via>) -> Self {
        self.stock_name = stock_name.into_field();
        self
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

    /// Usage rule of the coupon batch. Required.
    pub fn stock_use_rule<Via>(
        mut self,
        stock_use_rule: impl IntoField<StockUseRule, Via>,
    ) -> Self {
        self.stock_use_rule = stock_use_rule.into_field();
        self
    }

    /// True if no funds change hands (是否无资金流). Required.
    pub fn no_cash<Via>(mut self, no_cash: impl IntoField<bool, Via>) -> Self {
        self.no_cash = no_cash.into_field();
        self
    }

    /// Coupon batch type (批次类型). Required.
    pub fn stock_type<Via>(mut self, stock_type: impl IntoField<StockType, Via>) -> Self {
        self.stock_type = stock_type.into_field();
        self
    }

    /// Comment (批次备注). At most 60 characters.
    pub fn comment<Via>(mut self, comment: impl IntoField<String, Via>) -> Self {
        self.comment = comment.into_field();
        self
    }

    /// Merchant number the batch belongs to (归属商户号). Required. At most 20 characters.
    pub fn belong_merchant<Via>(mut self, belong_merchant: impl IntoField<String, Via>) -> Self {
        self.belong_merchant = belong_merchant.into_field();
        self
    }

    /// Style details (样式信息).
    pub fn pattern_info<Via>(mut self, pattern_info: impl IntoField<PatternInfo, Via>) -> Self {
        self.pattern_info = pattern_info.into_field();
        self
    }

    /// Usage rule of the coupon. Required.
    pub fn coupon_use_rule<Via>(
        mut self,
        coupon_use_rule: impl IntoField<VoucherUseRule, Via>,
    ) -> Self {
        self.coupon_use_rule = coupon_use_rule.into_field();
        self
    }

    /// Extension attributes (扩展属性). At most 128 characters.
    pub fn ext_info<Via>(mut self, ext_info: impl IntoField<String, Via>) -> Self {
        self.ext_info = ext_info.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateStock
    [out_request_no,]
    [stock_name, available_begin_time, available_end_time, stock_use_rule, no_cash, stock_type, comment, belong_merchant, pattern_info, coupon_use_rule, ext_info,]
    ["stock_name", "available_begin_time", "available_end_time", "stock_use_rule", "no_cash", "stock_type", "belong_merchant", "coupon_use_rule",]
}

wxpay_core::operation!(CreateStock => CreatedStock, wxpay_core::Spec::new(
    "marketing_favor.create_stock",
    wxpay_core::http::Method::POST,
    "/v3/marketing/favor/coupon-stocks",
)
.title("创建代金券批次")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012534633")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// Budget and limits of a new batch.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct StockUseRule {
    /// Most coupons the batch can send (发放总上限). Required.
    pub max_coupons: Option<i64>,
    /// Total budget (总预算). Required. In fen.
    pub max_amount: Option<i64>,
    /// Most that can be sent in a day, by amount (单天发放上限金额). In fen.
    pub max_amount_by_day: Option<i64>,
    /// Most coupons one user can receive (单个用户可领个数). Required.
    pub max_coupons_per_user: Option<i64>,
    /// True if the limit applies per natural person (是否开启自然人限制). Required.
    pub natural_person_limit: Option<bool>,
    /// True to guard against abuse (api发券防刷). Required.
    pub prevent_api_abuse: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl StockUseRule {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `max_coupons`, `max_amount`, `max_coupons_per_user`, `natural_person_limit` and `prevent_api_abuse`.
    pub fn new() -> Self {
        Self {
            max_coupons: None,
            max_amount: None,
            max_amount_by_day: None,
            max_coupons_per_user: None,
            natural_person_limit: None,
            prevent_api_abuse: None,
            extra: Extra::new(),
        }
    }

    /// Most coupons the batch can send (发放总上限). Required.
    pub fn max_coupons<Via>(mut self, max_coupons: impl IntoField<i64, Via>) -> Self {
        self.max_coupons = max_coupons.into_field();
        self
    }

    /// Total budget (总预算). Required. In fen.
    pub fn max_amount<Via>(mut self, max_amount: impl IntoField<i64, Via>) -> Self {
        self.max_amount = max_amount.into_field();
        self
    }

    /// Most that can be sent in a day, by amount (单天发放上限金额). In fen.
    pub fn max_amount_by_day<Via>(mut self, max_amount_by_day: impl IntoField<i64, Via>) -> Self {
        self.max_amount_by_day = max_amount_by_day.into_field();
        self
    }

    /// Most coupons one user can receive (单个用户可领个数). Required.
    pub fn max_coupons_per_user<Via>(
        mut self,
        max_coupons_per_user: impl IntoField<i64, Via>,
    ) -> Self {
        self.max_coupons_per_user = max_coupons_per_user.into_field();
        self
    }

    /// True if the limit applies per natural person (是否开启自然人限制). Required.
    pub fn natural_person_limit<Via>(
        mut self,
        natural_person_limit: impl IntoField<bool, Via>,
    ) -> Self {
        self.natural_person_limit = natural_person_limit.into_field();
        self
    }

    /// True to guard against abuse (api发券防刷). Required.
    pub fn prevent_api_abuse<Via>(mut self, prevent_api_abuse: impl IntoField<bool, Via>) -> Self {
        self.prevent_api_abuse = prevent_api_abuse.into_field();
        self
    }
}

impl Default for StockUseRule {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { StockUseRule
    []
    [max_coupons, max_amount, max_amount_by_day, max_coupons_per_user, natural_person_limit, prevent_api_abuse,]
    ["max_coupons", "max_amount", "max_coupons_per_user", "natural_person_limit", "prevent_api_abuse",]
}

/// Appearance and targets of the vouchers of a batch.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PatternInfo {
    /// Description (使用说明). Required. At most 1000 characters.
    pub description: Option<String>,
    /// Merchant logo (商户logo). At most 128 characters.
    pub merchant_logo: Option<String>,
    /// Merchant name (商户名称). At most 12 characters.
    pub merchant_name: Option<String>,
    /// Background color (背景颜色).
    pub background_color: Option<BackgroundColor>,
    /// Image of the coupon details (券详情图片). At most 128 characters.
    pub coupon_image: Option<String>,
    /// Page that the card bag opens (卡包跳转目标).
    pub jump_target: Option<JumpTarget>,
    /// Application id of the mini program (小程序appid). At most 128 characters.
    pub mini_program_appid: Option<String>,
    /// Page path in the mini program (小程序path). At most 128 characters.
    pub mini_program_path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PatternInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `description`.
    pub fn new() -> Self {
        Self {
            description: None,
            merchant_logo: None,
            merchant_name: None,
            background_color: None,
            coupon_image: None,
            jump_target: None,
            mini_program_appid: None,
            mini_program_path: None,
            extra: Extra::new(),
        }
    }

    /// Description (使用说明). Required. At most 1000 characters.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Merchant logo (商户logo). At most 128 characters.
    pub fn merchant_logo<Via>(mut self, merchant_logo: impl IntoField<String, Via>) -> Self {
        self.merchant_logo = merchant_logo.into_field();
        self
    }

    /// Merchant name (商户名称). At most 12 characters.
    pub fn merchant_name<Via>(mut self, merchant_name: impl IntoField<String, Via>) -> Self {
        self.merchant_name = merchant_name.into_field();
        self
    }

    /// Background color (背景颜色).
    pub fn background_color<Via>(
        mut self,
        background_color: impl IntoField<BackgroundColor, Via>,
    ) -> Self {
        self.background_color = background_color.into_field();
        self
    }

    /// Image of the coupon details (券详情图片). At most 128 characters.
    pub fn coupon_image<Via>(mut self, coupon_image: impl IntoField<String, Via>) -> Self {
        self.coupon_image = coupon_image.into_field();
        self
    }

    /// Page that the card bag opens (卡包跳转目标).
    pub fn jump_target<Via>(mut self, jump_target: impl IntoField<JumpTarget, Via>) -> Self {
        self.jump_target = jump_target.into_field();
        self
    }

    /// Application id of the mini program (小程序appid). At most 128 characters.
    pub fn mini_program_appid<Via>(
        mut self,
        mini_program_appid: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_program_appid = mini_program_appid.into_field();
        self
    }

    /// Page path in the mini program (小程序path). At most 128 characters.
    pub fn mini_program_path<Via>(
        mut self,
        mini_program_path: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_program_path = mini_program_path.into_field();
        self
    }
}

impl Default for PatternInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PatternInfo
    []
    [description, merchant_logo, merchant_name, background_color, coupon_image, jump_target, mini_program_appid, mini_program_path,]
    ["description",]
}

/// When, where and for what the vouchers of a batch can be used.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct VoucherUseRule {
    /// When the coupon can be redeemed (券可核销时间).
    pub coupon_available_time: Option<VoucherAvailableTime>,
    /// Details of a fixed amount-off coupon.
    pub fixed_normal_coupon: Option<FixedAmountVoucher>,
    /// Details of a percentage-off coupon.
    pub discount_coupon: Option<DiscountVoucher>,
    /// Details of an exchange coupon.
    pub exchange_coupon: Option<ExchangeVoucher>,
    /// Goods or discount tag. At most 128 characters. At most 50 items.
    pub goods_tag: Option<Vec<String>>,
    /// Payment methods required.
    pub limit_pay: Option<Vec<String>>,
    /// BIN of the required bank cards (指定银行卡BIN).
    pub limit_card: Option<CardLimit>,
    /// Ways of paying that the voucher is limited to.
    pub trade_type: Option<Vec<TradeType>>,
    /// Items it can be used for. At most 128 characters. At most 50 items.
    pub available_items: Option<Vec<String>>,
    /// Items it cannot be used for. At most 128 characters. At most 50 items.
    pub unavailable_items: Option<Vec<String>>,
    /// Merchants where it can be used. Required. At most 20 characters. At most 50 items.
    pub available_merchants: Option<Vec<String>>,
    /// True if it can be combined with other discounts (是否可叠加其他优惠).
    pub combine_use: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl VoucherUseRule {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `available_merchants`.
    pub fn new() -> Self {
        Self {
            coupon_available_time: None,
            fixed_normal_coupon: None,
            discount_coupon: None,
            exchange_coupon: None,
            goods_tag: None,
            limit_pay: None,
            limit_card: None,
            trade_type: None,
            available_items: None,
            unavailable_items: None,
            available_merchants: None,
            combine_use: None,
            extra: Extra::new(),
        }
    }

    /// When the coupon can be redeemed (券可核销时间).
    pub fn coupon_available_time<Via>(
        mut self,
        coupon_available_time: impl IntoField<VoucherAvailableTime, Via>,
    ) -> Self {
        self.coupon_available_time = coupon_available_time.into_field();
        self
    }

    /// Details of a fixed amount-off coupon.
    pub fn fixed_normal_coupon<Via>(
        mut self,
        fixed_normal_coupon: impl IntoField<FixedAmountVoucher, Via>,
    ) -> Self {
        self.fixed_normal_coupon = fixed_normal_coupon.into_field();
        self
    }

    /// Details of a percentage-off coupon.
    pub fn discount_coupon<Via>(
        mut self,
        discount_coupon: impl IntoField<DiscountVoucher, Via>,
    ) -> Self {
        self.discount_coupon = discount_coupon.into_field();
        self
    }

    /// Details of an exchange coupon.
    pub fn exchange_coupon<Via>(
        mut self,
        exchange_coupon: impl IntoField<ExchangeVoucher, Via>,
    ) -> Self {
        self.exchange_coupon = exchange_coupon.into_field();
        self
    }

    /// Goods or discount tag. At most 128 characters. At most 50 items.
    pub fn goods_tag<Via>(mut self, goods_tag: impl IntoField<Vec<String>, Via>) -> Self {
        self.goods_tag = goods_tag.into_field();
        self
    }

    /// Payment methods required.
    pub fn limit_pay<Via>(mut self, limit_pay: impl IntoField<Vec<String>, Via>) -> Self {
        self.limit_pay = limit_pay.into_field();
        self
    }

    /// BIN of the required bank cards (指定银行卡BIN).
    pub fn limit_card<Via>(mut self, limit_card: impl IntoField<CardLimit, Via>) -> Self {
        self.limit_card = limit_card.into_field();
        self
    }

    /// Ways of paying that the voucher is limited to.
    pub fn trade_type<Via>(mut self, trade_type: impl IntoField<Vec<TradeType>, Via>) -> Self {
        self.trade_type = trade_type.into_field();
        self
    }

    /// Items it can be used for. At most 128 characters. At most 50 items.
    pub fn available_items<Via>(
        mut self,
        available_items: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.available_items = available_items.into_field();
        self
    }

    /// Items it cannot be used for. At most 128 characters. At most 50 items.
    pub fn unavailable_items<Via>(
        mut self,
        unavailable_items: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.unavailable_items = unavailable_items.into_field();
        self
    }

    /// Merchants where it can be used. Required. At most 20 characters. At most 50 items.
    pub fn available_merchants<Via>(
        mut self,
        available_merchants: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.available_merchants = available_merchants.into_field();
        self
    }

    /// True if it can be combined with other discounts (是否可叠加其他优惠).
    pub fn combine_use<Via>(mut self, combine_use: impl IntoField<bool, Via>) -> Self {
        self.combine_use = combine_use.into_field();
        self
    }
}

impl Default for VoucherUseRule {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { VoucherUseRule
    []
    [coupon_available_time, fixed_normal_coupon, discount_coupon, exchange_coupon, goods_tag, limit_pay, limit_card, trade_type, available_items, unavailable_items, available_merchants, combine_use,]
    ["available_merchants",]
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

/// When vouchers can be redeemed.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct VoucherAvailableTime {
    /// When it becomes available (开始时间).
    pub available_begin_time: Option<DateTime>,
    /// When it stops being available (结束时间).
    pub available_end_time: Option<DateTime>,
    /// Fixed periods of availability (固定时间段可用).
    pub fix_available_time: Option<FixedAvailableTime>,
    /// True if it takes effect the day after receipt (领取第二天生效).
    pub second_day_available: Option<bool>,
    /// Time for which it is valid after receipt (领取后有效时间).
    pub available_time_after_receive: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl VoucherAvailableTime {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            available_begin_time: None,
            available_end_time: None,
            fix_available_time: None,
            second_day_available: None,
            available_time_after_receive: None,
            extra: Extra::new(),
        }
    }

    /// When it becomes available (开始时间).
    pub fn available_begin_time<Via>(
        mut self,
        available_begin_time: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.available_begin_time = available_begin_time.into_field();
        self
    }

    /// When it stops being available (结束时间).
    pub fn available_end_time<Via>(
        mut self,
        available_end_time: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.available_end_time = available_end_time.into_field();
        self
    }

    /// Fixed periods of availability (固定时间段可用).
    pub fn fix_available_time<Via>(
        mut self,
        fix_available_time: impl IntoField<FixedAvailableTime, Via>,
    ) -> Self {
        self.fix_available_time = fix_available_time.into_field();
        self
    }

    /// True if it takes effect the day after receipt (领取第二天生效).
    pub fn second_day_available<Via>(
        mut self,
        second_day_available: impl IntoField<bool, Via>,
    ) -> Self {
        self.second_day_available = second_day_available.into_field();
        self
    }

    /// Time for which it is valid after receipt (领取后有效时间).
    pub fn available_time_after_receive<Via>(
        mut self,
        available_time_after_receive: impl IntoField<i64, Via>,
    ) -> Self {
        self.available_time_after_receive = available_time_after_receive.into_field();
        self
    }
}

impl Default for VoucherAvailableTime {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { VoucherAvailableTime
    []
    [available_begin_time, available_end_time, fix_available_time, second_day_available, available_time_after_receive,]
    []
}

/// A percentage discount with its upper limit and threshold.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DiscountVoucher {
    /// Largest discount amount (最高折扣金额).
    pub discount_amount_max: Option<i64>,
    /// Discount percentage (折扣百分比).
    pub discount_percent: Option<i64>,
    /// Spending threshold (门槛).
    pub transaction_minimum: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DiscountVoucher {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            discount_amount_max: None,
            discount_percent: None,
            transaction_minimum: None,
            extra: Extra::new(),
        }
    }

    /// Largest discount amount (最高折扣金额).
    pub fn discount_amount_max<Via>(
        mut self,
        discount_amount_max: impl IntoField<i64, Via>,
    ) -> Self {
        self.discount_amount_max = discount_amount_max.into_field();
        self
    }

    /// Discount percentage (折扣百分比).
    pub fn discount_percent<Via>(mut self, discount_percent: impl IntoField<i64, Via>) -> Self {
        self.discount_percent = discount_percent.into_field();
        self
    }

    /// Spending threshold (门槛).
    pub fn transaction_minimum<Via>(
        mut self,
        transaction_minimum: impl IntoField<i64, Via>,
    ) -> Self {
        self.transaction_minimum = transaction_minimum.into_field();
        self
    }
}

impl Default for DiscountVoucher {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DiscountVoucher
    []
    [discount_amount_max, discount_percent, transaction_minimum,]
    []
}

/// An exchange price and the amount from which it applies.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ExchangeVoucher {
    /// Price paid on exchange (单品换购价). In fen.
    pub exchange_price: Option<i64>,
    /// Spending threshold (消费门槛).
    pub transaction_minimum: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ExchangeVoucher {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            exchange_price: None,
            transaction_minimum: None,
            extra: Extra::new(),
        }
    }

    /// Price paid on exchange (单品换购价). In fen.
    pub fn exchange_price<Via>(mut self, exchange_price: impl IntoField<i64, Via>) -> Self {
        self.exchange_price = exchange_price.into_field();
        self
    }

    /// Spending threshold (消费门槛).
    pub fn transaction_minimum<Via>(
        mut self,
        transaction_minimum: impl IntoField<i64, Via>,
    ) -> Self {
        self.transaction_minimum = transaction_minimum.into_field();
        self
    }
}

impl Default for ExchangeVoucher {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ExchangeVoucher
    []
    [exchange_price, transaction_minimum,]
    []
}

/// The bank cards with which a voucher can be used.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CardLimit {
    /// Name (银行卡名称). Required. At most 4 characters.
    pub name: Option<String>,
    /// Card BINs required (指定卡BIN). Required. From 6 to 13 characters. At most 10 items.
    pub bin: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CardLimit {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `name` and `bin`.
    pub fn new() -> Self {
        Self {
            name: None,
            bin: None,
            extra: Extra::new(),
        }
    }

    /// Name (银行卡名称). Required. At most 4 characters.
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Card BINs required (指定卡BIN). Required. From 6 to 13 characters. At most 10 items.
    pub fn bin<Via>(mut self, bin: impl IntoField<Vec<String>, Via>) -> Self {
        self.bin = bin.into_field();
        self
    }
}

impl Default for CardLimit {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CardLimit
    []
    [name, bin,]
    ["name", "bin",]
}

/// The weekdays and hours at which vouchers can be redeemed.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct FixedAvailableTime {
    /// Days of the week when it is available. Required. Known values: 0, 1, 2, 3, 4, 5, 6.
    pub available_week_day: Option<Vec<i64>>,
    /// Begin time. Required. From 0 to 86400.
    pub begin_time: Option<i64>,
    /// End time. From 1 to 86399.
    pub end_time: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl FixedAvailableTime {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `available_week_day` and `begin_time`.
    pub fn new() -> Self {
        Self {
            available_week_day: None,
            begin_time: None,
            end_time: None,
            extra: Extra::new(),
        }
    }

    /// Days of the week when it is available. Required. Known values: 0, 1, 2, 3, 4, 5, 6.
    pub fn available_week_day<Via>(
        mut self,
        available_week_day: impl IntoField<Vec<i64>, Via>,
    ) -> Self {
        self.available_week_day = available_week_day.into_field();
        self
    }

    /// Begin time. Required. From 0 to 86400.
    pub fn begin_time<Via>(mut self, begin_time: impl IntoField<i64, Via>) -> Self {
        self.begin_time = begin_time.into_field();
        self
    }

    /// End time. From 1 to 86399.
    pub fn end_time<Via>(mut self, end_time: impl IntoField<i64, Via>) -> Self {
        self.end_time = end_time.into_field();
        self
    }
}

impl Default for FixedAvailableTime {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { FixedAvailableTime
    []
    [available_week_day, begin_time, end_time,]
    ["available_week_day", "begin_time",]
}

wxpay_core::open_enum! {
    /// The background colour of a voucher.
    pub enum BackgroundColor {
        /// Colour #63b359.
        Color010 = "COLOR010",
        /// Colour #2c9f67.
        Color020 = "COLOR020",
        /// Colour #509fc9.
        Color030 = "COLOR030",
        /// Colour #5885cf.
        Color040 = "COLOR040",
        /// Colour #9062c0.
        Color050 = "COLOR050",
        /// Colour #d09a45.
        Color060 = "COLOR060",
        /// Colour #e4b138.
        Color070 = "COLOR070",
        /// Colour #ee903c.
        Color080 = "COLOR080",
        /// Colour #f08500.
        Color081 = "COLOR081",
        /// Colour #a9d92d.
        Color082 = "COLOR082",
        /// Colour #dd6549.
        Color090 = "COLOR090",
        /// Colour #cc463d.
        Color100 = "COLOR100",
        /// Colour #cf3e36.
        Color101 = "COLOR101",
        /// Colour #5E6671.
        Color102 = "COLOR102",
    }
}

wxpay_core::open_enum! {
    /// Target of a voucher in the card wallet.
    pub enum JumpTarget {
        /// Opens the payment code.
        PaymentCode = "PAYMENT_CODE",
        /// Opens the mini program.
        MiniProgram = "MINI_PROGRAM",
        /// Opens the default page.
        DefaultPage = "DEFAULT_PAGE",
    }
}
