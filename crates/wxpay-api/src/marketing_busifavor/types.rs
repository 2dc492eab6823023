// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BackgroundColor;
use super::CodeDisplayMode;
use super::CouponState;
use super::StockType;
use super::UseMethod;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Target of a coupon and display of its code.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CustomEntrance {
    /// Mini program entrance (小程序入口).
    pub mini_programs_info: Option<EntranceMiniProgram>,
    /// Application id (商户公众号appid).
    pub appid: Option<String>,
    /// Marketing hall id (营销馆id).
    pub hall_id: Option<String>,
    /// Store id (可用门店id).
    pub store_id: Option<String>,
    /// Display of the code (code展示模式).
    pub code_display_mode: Option<CodeDisplayMode>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CustomEntrance {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            mini_programs_info: None,
            appid: None,
            hall_id: None,
            store_id: None,
            code_display_mode: None,
            extra: Extra::new(),
        }
    }

    /// Mini program entrance (小程序入口).
    pub fn mini_programs_info<Via>(
        mut self,
        mini_programs_info: impl IntoField<EntranceMiniProgram, Via>,
    ) -> Self {
        self.mini_programs_info = mini_programs_info.into_field();
        self
    }

    /// Application id (商户公众号appid).
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Marketing hall id (营销馆id).
    pub fn hall_id<Via>(mut self, hall_id: impl IntoField<String, Via>) -> Self {
        self.hall_id = hall_id.into_field();
        self
    }

    /// Store id (可用门店id).
    pub fn store_id<Via>(mut self, store_id: impl IntoField<String, Via>) -> Self {
        self.store_id = store_id.into_field();
        self
    }

    /// Display of the code (code展示模式).
    pub fn code_display_mode<Via>(
        mut self,
        code_display_mode: impl IntoField<CodeDisplayMode, Via>,
    ) -> Self {
        self.code_display_mode = code_display_mode.into_field();
        self
    }
}

impl Default for CustomEntrance {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CustomEntrance
    []
    [mini_programs_info, appid, hall_id, store_id, code_display_mode,]
    []
}

/// Appearance of the coupons of a batch.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DisplayPattern {
    /// Description (使用须知).
    pub description: Option<String>,
    /// Merchant logo address (商户logo).
    pub merchant_logo_url: Option<String>,
    /// Merchant name (商户名称).
    pub merchant_name: Option<String>,
    /// Background color (背景颜色).
    pub background_color: Option<BackgroundColor>,
    /// Image of the coupon details (券详情图片).
    pub coupon_image_url: Option<String>,
    /// Channels details (视频号相关信息).
    pub finder_info: Option<FinderInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DisplayPattern {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            description: None,
            merchant_logo_url: None,
            merchant_name: None,
            background_color: None,
            coupon_image_url: None,
            finder_info: None,
            extra: Extra::new(),
        }
    }

    /// Description (使用须知).
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Merchant logo address (商户logo).
    pub fn merchant_logo_url<Via>(
        mut self,
        merchant_logo_url: impl IntoField<String, Via>,
    ) -> Self {
        self.merchant_logo_url = merchant_logo_url.into_field();
        self
    }

    /// Merchant name (商户名称).
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

    /// Image of the coupon details (券详情图片).
    pub fn coupon_image_url<Via>(mut self, coupon_image_url: impl IntoField<String, Via>) -> Self {
        self.coupon_image_url = coupon_image_url.into_field();
        self
    }

    /// Channels details (视频号相关信息).
    pub fn finder_info<Via>(mut self, finder_info: impl IntoField<FinderInfo, Via>) -> Self {
        self.finder_info = finder_info.into_field();
        self
    }
}

impl Default for DisplayPattern {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DisplayPattern
    []
    [description, merchant_logo_url, merchant_name, background_color, coupon_image_url, finder_info,]
    []
}

/// The app id used for event notifications.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct NotifyConfig {
    /// Application id used for event notifications (事件通知appid).
    pub notify_appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl NotifyConfig {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            notify_appid: None,
            extra: Extra::new(),
        }
    }

    /// Application id used for event notifications (事件通知appid).
    pub fn notify_appid<Via>(mut self, notify_appid: impl IntoField<String, Via>) -> Self {
        self.notify_appid = notify_appid.into_field();
        self
    }
}

impl Default for NotifyConfig {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { NotifyConfig
    []
    [notify_appid,]
    []
}

impl From<&str> for NotifyConfig {
    /// Takes the `notify_appid`.
    fn from(notify_appid: &str) -> Self {
        Self::new().notify_appid(notify_appid)
    }
}

impl From<String> for NotifyConfig {
    /// Takes the `notify_appid`.
    fn from(notify_appid: String) -> Self {
        Self::new().notify_appid(notify_appid)
    }
}

/// A subsidy payment between merchants with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubsidyPayment {
    /// Subsidy payment number (补差付款单号).
    pub subsidy_receipt_id: Option<String>,
    /// Coupon batch id (商家券批次号).
    pub stock_id: Option<String>,
    /// Coupon code (商家券Code).
    pub coupon_code: Option<String>,
    /// WeChat Pay's order number (微信支付订单号).
    pub transaction_id: Option<String>,
    /// Merchant number the subsidy is deducted from (营销补差扣款商户号).
    pub payer_merchant: Option<String>,
    /// Merchant number the subsidy is paid into (营销补差入账商户号).
    pub payee_merchant: Option<String>,
    /// Amount (补差付款金额). In fen.
    pub amount: Option<i64>,
    /// Description (补差付款描述).
    pub description: Option<String>,
    /// Status (补差付款单据状态).
    pub status: Option<String>,
    /// Why it failed (补差付款失败原因).
    pub fail_reason: Option<String>,
    /// When it succeeded (补差付款完成时间).
    pub success_time: Option<DateTime>,
    /// The merchant's own subsidy number.
    pub out_subsidy_no: Option<String>,
    /// When it was created (补差付款发起时间).
    pub create_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SubsidyPayment
    []
    [subsidy_receipt_id, stock_id, coupon_code, transaction_id, payer_merchant, payee_merchant, amount, description, status, fail_reason, success_time, out_subsidy_no, create_time,]
    []
}

/// A return of a subsidy with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubsidyReturn {
    /// Subsidy return number (补差回退单号).
    pub subsidy_return_receipt_id: Option<String>,
    /// Coupon batch id (商家券批次号).
    pub stock_id: Option<String>,
    /// Coupon code (商家券Code).
    pub coupon_code: Option<String>,
    /// WeChat Pay's order number (微信支付订单号).
    pub transaction_id: Option<String>,
    /// WeChat Pay's refund number (微信支付退款单号).
    pub refund_id: Option<String>,
    /// Merchant number the subsidy is deducted from (原营销补差扣款商户号).
    pub payer_merchant: Option<String>,
    /// Merchant number the subsidy is paid into (原营销补差入账商户号).
    pub payee_merchant: Option<String>,
    /// Amount (补差回退金额). In fen.
    pub amount: Option<i64>,
    /// Description (补差回退描述).
    pub description: Option<String>,
    /// Status (补差回退单据状态).
    pub status: Option<String>,
    /// Why it failed (补差回退失败原因).
    pub fail_reason: Option<String>,
    /// When the subsidy's return was completed (补差回退完成时间).
    pub return_done_time: Option<DateTime>,
    /// Subsidy payment number (补差付款单号).
    pub subsidy_receipt_id: Option<String>,
    /// The merchant's own subsidy return number.
    pub out_subsidy_return_no: Option<String>,
    /// When the subsidy's return was started (补差回退发起时间).
    pub return_create_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SubsidyReturn
    []
    [subsidy_return_receipt_id, stock_id, coupon_code, transaction_id, refund_id, payer_merchant, payee_merchant, amount, description, status, fail_reason, return_done_time, subsidy_receipt_id, out_subsidy_return_no, return_create_time,]
    []
}

/// A merchant coupon that a user holds, with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserCoupon {
    /// Coupon batch name (商家券批次名称). At most 24 characters.
    pub stock_name: Option<String>,
    /// Merchant number the batch belongs to (批次归属商户号). From 8 to 15 characters.
    pub belong_merchant: Option<String>,
    /// Comment (批次备注). At most 20 characters.
    pub comment: Option<String>,
    /// Name of the goods or services (适用商品范围). At most 15 characters.
    pub goods_name: Option<String>,
    /// Coupon batch type (批次类型). At most 32 characters.
    pub stock_type: Option<StockType>,
    /// Usage rule of the coupon.
    pub coupon_use_rule: Option<UserCouponUseRule>,
    /// Custom entrance (自定义入口).
    pub custom_entrance: Option<UserCouponCustomEntrance>,
    /// Display style details (样式信息).
    pub display_pattern_info: Option<UserCouponDisplayPattern>,
    /// Coupon code (券code).
    pub coupon_code: Option<String>,
    /// Coupon state (券状态).
    pub coupon_state: Option<CouponState>,
    /// Coupon batch id (批次号).
    pub stock_id: Option<String>,
    /// True if it can be given to others (是否允许转赠).
    pub transferable: Option<bool>,
    /// True if its link can be shared (是否允许分享链接).
    pub shareable: Option<bool>,
    /// Request number of the sending.
    pub send_request_no: Option<String>,
    /// Request number of the use.
    pub use_request_no: Option<String>,
    /// When it becomes available (券可使用开始时间).
    pub available_start_time: Option<DateTime>,
    /// When it expires (券过期时间).
    pub expire_time: Option<DateTime>,
    /// When the coupon was received (券领券时间).
    pub receive_time: Option<DateTime>,
    /// When it was used (券核销时间).
    pub use_time: Option<DateTime>,
    /// The merchant's own number of the associated order.
    pub associate_out_trade_no: Option<String>,
    /// Request number of the return.
    pub return_request_no: Option<String>,
    /// When it was returned.
    pub return_time: Option<DateTime>,
    /// Request number of the deactivation.
    pub deactivate_request_no: Option<String>,
    /// When it was deactivated.
    pub deactivate_time: Option<DateTime>,
    /// Why it was deactivated.
    pub deactivate_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserCoupon
    []
    [stock_name, belong_merchant, comment, goods_name, stock_type, coupon_use_rule, custom_entrance, display_pattern_info, coupon_code, coupon_state, stock_id, transferable, shareable, send_request_no, use_request_no, available_start_time, expire_time, receive_time, use_time, associate_out_trade_no, return_request_no, return_time, deactivate_request_no, deactivate_time, deactivate_reason,]
    []
}

/// The batch, code and request number of a sent coupon.
#[derive(Clone)]
#[non_exhaustive]
pub struct SentCouponOutcome {
    /// Coupon batch id.
    pub stock_id: Option<String>,
    /// The merchant's own request number.
    pub out_request_no: Option<String>,
    /// Code that identifies the coupon of one user.
    pub coupon_code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SentCouponOutcome
    []
    [stock_id, out_request_no, coupon_code,]
    []
}

/// A fixed reduction above a threshold.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct FixedAmountCoupon {
    /// Amount of the discount (优惠金额). Required.
    pub discount_amount: Option<i64>,
    /// Spending threshold (消费门槛). Required.
    pub transaction_minimum: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl FixedAmountCoupon {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `discount_amount` and `transaction_minimum`.
    pub fn new() -> Self {
        Self {
            discount_amount: None,
            transaction_minimum: None,
            extra: Extra::new(),
        }
    }

    /// Amount of the discount (优惠金额). Required.
    pub fn discount_amount<Via>(mut self, discount_amount: impl IntoField<i64, Via>) -> Self {
        self.discount_amount = discount_amount.into_field();
        self
    }

    /// Spending threshold (消费门槛). Required.
    pub fn transaction_minimum<Via>(
        mut self,
        transaction_minimum: impl IntoField<i64, Via>,
    ) -> Self {
        self.transaction_minimum = transaction_minimum.into_field();
        self
    }
}

impl Default for FixedAmountCoupon {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { FixedAmountCoupon
    []
    [discount_amount, transaction_minimum,]
    ["discount_amount", "transaction_minimum",]
}

/// A percentage discount above a threshold.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DiscountCoupon {
    /// Discount percentage (折扣比例). Required.
    pub discount_percent: Option<i64>,
    /// Spending threshold (消费门槛). Required.
    pub transaction_minimum: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DiscountCoupon {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `discount_percent` and `transaction_minimum`.
    pub fn new() -> Self {
        Self {
            discount_percent: None,
            transaction_minimum: None,
            extra: Extra::new(),
        }
    }

    /// Discount percentage (折扣比例). Required.
    pub fn discount_percent<Via>(mut self, discount_percent: impl IntoField<i64, Via>) -> Self {
        self.discount_percent = discount_percent.into_field();
        self
    }

    /// Spending threshold (消费门槛). Required.
    pub fn transaction_minimum<Via>(
        mut self,
        transaction_minimum: impl IntoField<i64, Via>,
    ) -> Self {
        self.transaction_minimum = transaction_minimum.into_field();
        self
    }
}

impl Default for DiscountCoupon {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DiscountCoupon
    []
    [discount_percent, transaction_minimum,]
    ["discount_percent", "transaction_minimum",]
}

/// An exchange price above a threshold.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ExchangeCoupon {
    /// Price paid on exchange (单品换购价). Required. In fen.
    pub exchange_price: Option<i64>,
    /// Spending threshold (消费门槛). Required.
    pub transaction_minimum: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ExchangeCoupon {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `exchange_price` and `transaction_minimum`.
    pub fn new() -> Self {
        Self {
            exchange_price: None,
            transaction_minimum: None,
            extra: Extra::new(),
        }
    }

    /// Price paid on exchange (单品换购价). Required. In fen.
    pub fn exchange_price<Via>(mut self, exchange_price: impl IntoField<i64, Via>) -> Self {
        self.exchange_price = exchange_price.into_field();
        self
    }

    /// Spending threshold (消费门槛). Required.
    pub fn transaction_minimum<Via>(
        mut self,
        transaction_minimum: impl IntoField<i64, Via>,
    ) -> Self {
        self.transaction_minimum = transaction_minimum.into_field();
        self
    }
}

impl Default for ExchangeCoupon {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ExchangeCoupon
    []
    [exchange_price, transaction_minimum,]
    ["exchange_price", "transaction_minimum",]
}

/// The mini program a coupon leads to.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct EntranceMiniProgram {
    /// Application id of the mini program (商家小程序appid). Required.
    pub mini_programs_appid: Option<String>,
    /// Path in the mini program (商家小程序path). Required.
    pub mini_programs_path: Option<String>,
    /// Wording of the entrance (入口文案). Required.
    pub entrance_words: Option<String>,
    /// Guiding wording (引导文案).
    pub guiding_words: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl EntranceMiniProgram {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `mini_programs_appid`, `mini_programs_path` and `entrance_words`.
    pub fn new() -> Self {
        Self {
            mini_programs_appid: None,
            mini_programs_path: None,
            entrance_words: None,
            guiding_words: None,
            extra: Extra::new(),
        }
    }

    /// Application id of the mini program (商家小程序appid). Required.
    pub fn mini_programs_appid<Via>(
        mut self,
        mini_programs_appid: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_programs_appid = mini_programs_appid.into_field();
        self
    }

    /// Path in the mini program (商家小程序path). Required.
    pub fn mini_programs_path<Via>(
        mut self,
        mini_programs_path: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_programs_path = mini_programs_path.into_field();
        self
    }

    /// Wording of the entrance (入口文案). Required.
    pub fn entrance_words<Via>(mut self, entrance_words: impl IntoField<String, Via>) -> Self {
        self.entrance_words = entrance_words.into_field();
        self
    }

    /// Guiding wording (引导文案).
    pub fn guiding_words<Via>(mut self, guiding_words: impl IntoField<String, Via>) -> Self {
        self.guiding_words = guiding_words.into_field();
        self
    }
}

impl Default for EntranceMiniProgram {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { EntranceMiniProgram
    []
    [mini_programs_appid, mini_programs_path, entrance_words, guiding_words,]
    ["mini_programs_appid", "mini_programs_path", "entrance_words",]
}

/// The WeChat Channels account and video shown with a coupon.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct FinderInfo {
    /// Channels account id (视频号ID). Sources differ on whether it is required.
    pub finder_id: Option<String>,
    /// Channels video id (视频号视频ID). Sources differ on whether it is required.
    pub finder_video_id: Option<String>,
    /// Cover image address of the Channels video (视频号封面图). Sources differ on whether it is required.
    pub finder_video_cover_image_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl FinderInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            finder_id: None,
            finder_video_id: None,
            finder_video_cover_image_url: None,
            extra: Extra::new(),
        }
    }

    /// Channels account id (视频号ID). Sources differ on whether it is required.
    pub fn finder_id<Via>(mut self, finder_id: impl IntoField<String, Via>) -> Self {
        self.finder_id = finder_id.into_field();
        self
    }

    /// Channels video id (视频号视频ID). Sources differ on whether it is required.
    pub fn finder_video_id<Via>(mut self, finder_video_id: impl IntoField<String, Via>) -> Self {
        self.finder_video_id = finder_video_id.into_field();
        self
    }

    /// Cover image address of the Channels video (视频号封面图). Sources differ on whether it is required.
    pub fn finder_video_cover_image_url<Via>(
        mut self,
        finder_video_cover_image_url: impl IntoField<String, Via>,
    ) -> Self {
        self.finder_video_cover_image_url = finder_video_cover_image_url.into_field();
        self
    }
}

impl Default for FinderInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { FinderInfo
    []
    [finder_id, finder_video_id, finder_video_cover_image_url,]
    []
}

/// When, how and with which discount the coupons of an existing batch can be used.
#[derive(Clone)]
#[non_exhaustive]
pub struct StockCouponUseRule {
    /// When the coupon can be redeemed (券可核销时间).
    pub coupon_available_time: Option<StockCouponAvailableTime>,
    /// Details of a fixed amount-off coupon.
    pub fixed_normal_coupon: Option<FixedAmountCoupon>,
    /// Details of a percentage-off coupon.
    pub discount_coupon: Option<DiscountCoupon>,
    /// Details of an exchange coupon.
    pub exchange_coupon: Option<ExchangeCoupon>,
    /// Way of redemption (核销方式).
    pub use_method: Option<UseMethod>,
    /// Application id of the mini program (小程序appid).
    pub mini_programs_appid: Option<String>,
    /// Path in the mini program (小程序path).
    pub mini_programs_path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { StockCouponUseRule
    []
    [coupon_available_time, fixed_normal_coupon, discount_coupon, exchange_coupon, use_method, mini_programs_appid, mini_programs_path,]
    []
}

/// An uploaded coupon code and whether it was assigned.
#[derive(Clone)]
#[non_exhaustive]
pub struct CouponCode {
    /// Code (商户上传code).
    pub code: Option<String>,
    /// Assignment status of the uploaded code (商户上传code分配状态).
    pub code_status: Option<String>,
    /// Upload time (上传时间).
    pub upload_time: Option<DateTime>,
    /// When it was assigned (被分配时间).
    pub dispatched_time: Option<DateTime>,
    /// The user's id within the application (领券用户的OpenID).
    pub openid: Option<String>,
    /// The user's union id (领券用户的UnionID).
    pub unionid: Option<String>,
    /// Coupon code (用户券code).
    pub coupon_code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CouponCode
    []
    [code, code_status, upload_time, dispatched_time, openid, unionid, coupon_code,]
    []
}

/// When, how and with which discount a user's coupon can be used.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserCouponUseRule {
    /// When the coupon can be redeemed (券可核销时间).
    pub coupon_available_time: Option<UserCouponAvailableTime>,
    /// Available times in each week (固定周期有效时间段). No official source confirms it.
    pub available_week: Option<UserCouponAvailableWeek>,
    /// Irregular periods of availability (无规律的有效时间段). No official source confirms it.
    #[doc(alias("irregular_available_time"))]
    pub irregulary_avaliable_time: Option<Vec<UserCouponIrregularAvailableTime>>,
    /// Details of a fixed amount-off coupon.
    pub fixed_normal_coupon: Option<UserFixedAmountCoupon>,
    /// Details of a percentage-off coupon.
    pub discount_coupon: Option<UserDiscountCoupon>,
    /// Details of an exchange coupon.
    pub exchange_coupon: Option<UserExchangeCoupon>,
    /// Way of redemption (核销方式).
    pub use_method: Option<UseMethod>,
    /// Application id of the mini program (小程序appid).
    pub mini_programs_appid: Option<String>,
    /// Path in the mini program (小程序path).
    pub mini_programs_path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserCouponUseRule
    []
    [coupon_available_time, available_week, irregulary_avaliable_time, fixed_normal_coupon, discount_coupon, exchange_coupon, use_method, mini_programs_appid, mini_programs_path,]
    []
}

/// Target of a user's coupon and display of its code.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserCouponCustomEntrance {
    /// Mini program entrance (小程序入口).
    pub mini_programs_info: Option<EntranceMiniProgram>,
    /// Application id (商户公众号appid).
    pub appid: Option<String>,
    /// Marketing hall id (更多优惠入口).
    pub hall_id: Option<String>,
    /// Store id (可用门店id).
    pub store_id: Option<String>,
    /// Display of the code (code展示模式).
    pub code_display_mode: Option<CodeDisplayMode>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserCouponCustomEntrance
    []
    [mini_programs_info, appid, hall_id, store_id, code_display_mode,]
    []
}

/// Appearance of a user's coupon.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserCouponDisplayPattern {
    /// Description (使用须知).
    pub description: Option<String>,
    /// Merchant logo address (商户logo).
    pub merchant_logo_url: Option<String>,
    /// Merchant name (商户名称).
    pub merchant_name: Option<String>,
    /// Background color (背景颜色).
    pub background_color: Option<BackgroundColor>,
    /// Image of the coupon details (券详情图片).
    pub coupon_image_url: Option<String>,
    /// Channels details (视频号相关信息).
    pub finder_info: Option<FinderInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserCouponDisplayPattern
    []
    [description, merchant_logo_url, merchant_name, background_color, coupon_image_url, finder_info,]
    []
}

/// The weekdays and hours at which coupons can be redeemed.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AvailableWeek {
    /// Days of the week (可用星期数).
    pub week_day: Option<Vec<i64>>,
    /// Times of availability in each day.
    pub available_day_time: Option<Vec<AvailableDayTime>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AvailableWeek {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            week_day: None,
            available_day_time: None,
            extra: Extra::new(),
        }
    }

    /// Days of the week (可用星期数).
    pub fn week_day<Via>(mut self, week_day: impl IntoField<Vec<i64>, Via>) -> Self {
        self.week_day = week_day.into_field();
        self
    }

    /// Times of availability in each day.
    pub fn available_day_time<Via>(
        mut self,
        available_day_time: impl IntoField<Vec<AvailableDayTime>, Via>,
    ) -> Self {
        self.available_day_time = available_day_time.into_field();
        self
    }
}

impl Default for AvailableWeek {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AvailableWeek
    []
    [week_day, available_day_time,]
    []
}

/// An irregular period in which coupons can be redeemed.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct IrregularAvailableTime {
    /// Begin time (开始时间).
    pub begin_time: Option<DateTime>,
    /// End time (结束时间).
    pub end_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl IrregularAvailableTime {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            begin_time: None,
            end_time: None,
            extra: Extra::new(),
        }
    }

    /// Begin time (开始时间).
    pub fn begin_time<Via>(mut self, begin_time: impl IntoField<DateTime, Via>) -> Self {
        self.begin_time = begin_time.into_field();
        self
    }

    /// End time (结束时间).
    pub fn end_time<Via>(mut self, end_time: impl IntoField<DateTime, Via>) -> Self {
        self.end_time = end_time.into_field();
        self
    }
}

impl Default for IrregularAvailableTime {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { IrregularAvailableTime
    []
    [begin_time, end_time,]
    []
}

/// When the coupons of an existing batch can be redeemed.
#[derive(Clone)]
#[non_exhaustive]
pub struct StockCouponAvailableTime {
    /// When it becomes available (开始时间).
    pub available_begin_time: Option<DateTime>,
    /// When it stops being available (结束时间).
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
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { StockCouponAvailableTime
    []
    [available_begin_time, available_end_time, available_day_after_receive, available_week, irregulary_avaliable_time, wait_days_after_receive,]
    []
}

/// When a user's coupon can be redeemed.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserCouponAvailableTime {
    /// When it becomes available (开始时间).
    pub available_begin_time: Option<DateTime>,
    /// When it stops being available (结束时间).
    pub available_end_time: Option<DateTime>,
    /// Number of days it stays valid (领取后N天内有效). From 1 to 365.
    pub available_day_after_receive: Option<i64>,
    /// Available times in each week (固定周期有效时间段).
    pub available_week: Option<AvailableWeek>,
    /// Irregular periods of availability (无规律的有效时间段).
    #[doc(alias("irregular_available_time"))]
    pub irregulary_avaliable_time: Option<Vec<IrregularAvailableTime>>,
    /// Days after receipt before it takes effect (领取后N天开始生效).
    pub wait_days_after_receive: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserCouponAvailableTime
    []
    [available_begin_time, available_end_time, available_day_after_receive, available_week, irregulary_avaliable_time, wait_days_after_receive,]
    []
}

/// The weekdays and hours at which a user's coupon can be redeemed.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserCouponAvailableWeek {
    /// Days of the week. Known values: 0, 1, 2, 3, 4, 5, 6.
    pub week_day: Option<Vec<i64>>,
    /// Times of availability in each day.
    pub available_day_time: Option<Vec<AvailableDayTime>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserCouponAvailableWeek
    []
    [week_day, available_day_time,]
    []
}

/// An irregular period in which a user's coupon can be redeemed.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserCouponIrregularAvailableTime {
    /// Begin time (开始时间).
    pub begin_time: Option<DateTime>,
    /// End time (结束时间).
    pub end_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserCouponIrregularAvailableTime
    []
    [begin_time, end_time,]
    []
}

/// The fixed reduction and threshold of a user's coupon.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserFixedAmountCoupon {
    /// Amount of the discount (优惠金额). From 1 to 10000000.
    pub discount_amount: Option<i64>,
    /// Spending threshold (消费门槛). From 1 to 10000000.
    pub transaction_minimum: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserFixedAmountCoupon
    []
    [discount_amount, transaction_minimum,]
    []
}

/// The percentage discount and threshold of a user's coupon.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserDiscountCoupon {
    /// Discount percentage (折扣比例). From 1 to 100.
    pub discount_percent: Option<i64>,
    /// Spending threshold (消费门槛). From 1 to 10000000.
    pub transaction_minimum: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserDiscountCoupon
    []
    [discount_percent, transaction_minimum,]
    []
}

/// The exchange price and threshold of a user's coupon.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserExchangeCoupon {
    /// Price paid on exchange (单品换购价). In fen. From 1 to 10000000.
    pub exchange_price: Option<i64>,
    /// Spending threshold (消费门槛). From 1 to 10000000.
    pub transaction_minimum: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserExchangeCoupon
    []
    [exchange_price, transaction_minimum,]
    []
}

/// A period of the day in which coupons can be redeemed.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AvailableDayTime {
    /// Begin time (开始时间). From 1 to 86399.
    pub begin_time: Option<i64>,
    /// End time (结束时间). From 1 to 86399.
    pub end_time: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AvailableDayTime {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            begin_time: None,
            end_time: None,
            extra: Extra::new(),
        }
    }

    /// Begin time (开始时间). From 1 to 86399.
    pub fn begin_time<Via>(mut self, begin_time: impl IntoField<i64, Via>) -> Self {
        self.begin_time = begin_time.into_field();
        self
    }

    /// End time (结束时间). From 1 to 86399.
    pub fn end_time<Via>(mut self, end_time: impl IntoField<i64, Via>) -> Self {
        self.end_time = end_time.into_field();
        self
    }
}

impl Default for AvailableDayTime {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AvailableDayTime
    []
    [begin_time, end_time,]
    []
}
