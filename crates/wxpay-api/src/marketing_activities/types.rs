// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizedBusinessType;
use super::AwardType;
use super::BackgroundColor;
use super::BankPackageTaskStatus;
use super::DeliveryPurpose;
use super::DeliveryUserCategory;
use super::MerchantOption;
use super::PartnerType;
use super::PaymentMethod;
use super::PaymentScene;
use super::SendContent;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// An upload task with its state and counts.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankPackageTask {
    /// Bank type (银行类型).
    pub bank_type: Option<String>,
    /// When it was created (创建上传任务的时间).
    pub create_time: Option<DateTime>,
    /// Number that failed (失败数).
    pub fail_count: Option<i64>,
    /// File name (文件名).
    pub filename: Option<String>,
    /// Number package id (号码包id).
    pub package_id: Option<String>,
    /// Status (任务状态).
    pub status: Option<BankPackageTaskStatus>,
    /// Number that succeeded (成功数).
    pub success_count: Option<i64>,
    /// Number of WeChat users matched (匹配成功的微信用户数).
    pub success_user_count: Option<i64>,
    /// Task id (上传任务).
    pub task_id: Option<String>,
    /// When it was last updated (上传任务最近一次更新的时间).
    pub update_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BankPackageTask
    []
    [bank_type, create_time, fail_count, filename, package_id, status, success_count, success_user_count, task_id, update_time,]
    []
}

/// The order that qualifications are locked or unlocked for.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct OrderInformation {
    /// The payer's id within the application (支付订单的微信用户OpenID). Sources differ on whether it is required.
    pub payer_openid: Option<String>,
    /// The merchant's own order number (商户订单号). Sources differ on whether it is required.
    pub out_trade_no: Option<String>,
    /// Total amount of the order (订单总金额). Sources differ on whether it is required. In fen.
    pub total_fee: Option<i64>,
    /// Store id (门店ID). Sources differ on whether it is required.
    pub store_id: Option<String>,
    /// Merchant number of the store (门店商户号). Sources differ on whether it is required.
    pub store_merchant_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl OrderInformation {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            payer_openid: None,
            out_trade_no: None,
            total_fee: None,
            store_id: None,
            store_merchant_id: None,
            extra: Extra::new(),
        }
    }

    /// The payer's id within the application (支付订单的微信用户OpenID). Sources differ on whether it is required.
    pub fn payer_openid<Via>(mut self, payer_openid: impl IntoField<String, Via>) -> Self {
        self.payer_openid = payer_openid.into_field();
        self
    }

    /// The merchant's own order number (商户订单号). Sources differ on whether it is required.
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// Total amount of the order (订单总金额). Sources differ on whether it is required. In fen.
    pub fn total_fee<Via>(mut self, total_fee: impl IntoField<i64, Via>) -> Self {
        self.total_fee = total_fee.into_field();
        self
    }

    /// Store id (门店ID). Sources differ on whether it is required.
    pub fn store_id<Via>(mut self, store_id: impl IntoField<String, Via>) -> Self {
        self.store_id = store_id.into_field();
        self
    }

    /// Merchant number of the store (门店商户号). Sources differ on whether it is required.
    pub fn store_merchant_id<Via>(
        mut self,
        store_merchant_id: impl IntoField<String, Via>,
    ) -> Self {
        self.store_merchant_id = store_merchant_id.into_field();
        self
    }
}

impl Default for OrderInformation {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { OrderInformation
    []
    [payer_openid, out_trade_no, total_fee, store_id, store_merchant_id,]
    []
}

/// The qualifications that succeeded and those that failed.
#[derive(Clone)]
#[non_exhaustive]
pub struct QualificationResult {
    /// Message returned.
    pub return_message: Option<String>,
    /// Ids of the qualifications that failed to lock (锁定失败的资格ID列表).
    pub failed_qualification_ids: Option<Vec<String>>,
    /// Ids of the qualifications locked (锁定成功的资格ID列表).
    pub succeed_qualification_ids: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { QualificationResult
    []
    [return_message, failed_qualification_ids, succeed_qualification_ids,]
    []
}

/// A sales representative, known by openid.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Representative {
    /// The user's id within the application (业务代理的OpenID). Required.
    pub openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Representative {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `openid`.
    pub fn new() -> Self {
        Self {
            openid: None,
            extra: Extra::new(),
        }
    }

    /// The user's id within the application (业务代理的OpenID). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }
}

impl Default for Representative {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Representative
    []
    [openid,]
    ["openid",]
}

impl From<&str> for Representative {
    /// Takes the `openid`.
    fn from(openid: &str) -> Self {
        Self::new().openid(openid)
    }
}

impl From<String> for Representative {
    /// Takes the `openid`.
    fn from(openid: String) -> Self {
        Self::new().openid(openid)
    }
}

/// A store of a retail store activity.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RetailStore {
    /// Store code (门店编码).
    pub store_code: Option<String>,
    /// Store name (门店名称).
    pub store_name: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl RetailStore {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            store_code: None,
            store_name: None,
            extra: Extra::new(),
        }
    }

    /// Store code (门店编码).
    pub fn store_code<Via>(mut self, store_code: impl IntoField<String, Via>) -> Self {
        self.store_code = store_code.into_field();
        self
    }

    /// Store name (门店名称).
    pub fn store_name<Via>(mut self, store_name: impl IntoField<String, Via>) -> Self {
        self.store_name = store_name.into_field();
        self
    }
}

impl Default for RetailStore {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { RetailStore
    []
    [store_code, store_name,]
    []
}

/// A partner: an app or a merchant.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Partner {
    /// Kind (合作方类别). Required.
    pub r#type: Option<PartnerType>,
    /// Application id (合作方APPID). At most 32 characters.
    pub appid: Option<String>,
    /// Merchant number (合作方商户ID). At most 15 characters.
    pub merchant_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Partner {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `type`.
    pub fn new() -> Self {
        Self {
            r#type: None,
            appid: None,
            merchant_id: None,
            extra: Extra::new(),
        }
    }

    /// Kind (合作方类别). Required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<PartnerType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Application id (合作方APPID). At most 32 characters.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Merchant number (合作方商户ID). At most 15 characters.
    pub fn merchant_id<Via>(mut self, merchant_id: impl IntoField<String, Via>) -> Self {
        self.merchant_id = merchant_id.into_field();
        self
    }
}

impl Default for Partner {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Partner
    []
    [r#type = "type", appid, merchant_id,]
    ["type",]
}

/// The batch a partner is authorized for.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AuthorizedData {
    /// Business type (授权业务类别). Required.
    pub business_type: Option<AuthorizedBusinessType>,
    /// Coupon batch id (授权批次ID). At most 20 characters.
    pub stock_id: Option<String>,
    /// Scenes of use. Described by SKIT; no official source confirms it.
    pub scenarios: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AuthorizedData {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `business_type`.
    pub fn new() -> Self {
        Self {
            business_type: None,
            stock_id: None,
            scenarios: None,
            extra: Extra::new(),
        }
    }

    /// Business type (授权业务类别). Required.
    pub fn business_type<Via>(
        mut self,
        business_type: impl IntoField<AuthorizedBusinessType, Via>,
    ) -> Self {
        self.business_type = business_type.into_field();
        self
    }

    /// Coupon batch id (授权批次ID). At most 20 characters.
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }

    /// Scenes of use. Described by SKIT; no official source confirms it.
    pub fn scenarios<Via>(mut self, scenarios: impl IntoField<Vec<String>, Via>) -> Self {
        self.scenarios = scenarios.into_field();
        self
    }
}

impl Default for AuthorizedData {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AuthorizedData
    []
    [business_type, stock_id, scenarios,]
    ["business_type",]
}

/// The basic settings of an activity.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ActivityBaseInfo {
    /// Activity name (活动名称). Required. At most 10 characters.
    pub activity_name: Option<String>,
    /// Activity subtitle (活动副标题). Required. At most 9 characters.
    pub activity_second_title: Option<String>,
    /// Merchant logo address (商户logo). Required. At most 128 characters.
    pub merchant_logo_url: Option<String>,
    /// Background color (背景颜色).
    pub background_color: Option<BackgroundColor>,
    /// Begin time (活动开始时间). Required.
    pub begin_time: Option<DateTime>,
    /// End time (活动结束时间). Required.
    pub end_time: Option<DateTime>,
    /// Periods of availability (可用时间段).
    pub available_periods: Option<AvailablePeriods>,
    /// The merchant's own request number. Required. At most 128 characters. Of the form `[a-zA-Z0-9\|\*_-]{1,128}`.
    pub out_request_no: Option<String>,
    /// Purpose of the delivery (投放目的). Required.
    pub delivery_purpose: Option<DeliveryPurpose>,
    /// Application id of the mini program (商家小程序appid). At most 32 characters.
    pub mini_programs_appid: Option<String>,
    /// Path in the mini program (商家小程序path). At most 128 characters.
    pub mini_programs_path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ActivityBaseInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `activity_name`, `activity_second_title`, `merchant_logo_url`, `begin_time`, `end_time`, `out_request_no` and `delivery_purpose`.
    pub fn new() -> Self {
        Self {
            activity_name: None,
            activity_second_title: None,
            merchant_logo_url: None,
            background_color: None,
            begin_time: None,
            end_time: None,
            available_periods: None,
            out_request_no: None,
            delivery_purpose: None,
            mini_programs_appid: None,
            mini_programs_path: None,
            extra: Extra::new(),
        }
    }

    /// Activity name (活动名称). Required. At most 10 characters.
    pub fn activity_name<Via>(mut self, activity_name: impl IntoField<String, Via>) -> Self {
        self.activity_name = activity_name.into_field();
        self
    }

    /// Activity subtitle (活动副标题). Required. At most 9 characters.
    pub fn activity_second_title<Via>(
        mut self,
        activity_second_title: impl IntoField<String, Via>,
    ) -> Self {
        self.activity_second_title = activity_second_title.into_field();
        self
    }

    /// Merchant logo address (商户logo). Required. At most 128 characters.
    pub fn merchant_logo_url<Via>(
        mut self,
        merchant_logo_url: impl IntoField<String, Via>,
    ) -> Self {
        self.merchant_logo_url = merchant_logo_url.into_field();
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

    /// Begin time (活动开始时间). Required.
    pub fn begin_time<Via>(mut self, begin_time: impl IntoField<DateTime, Via>) -> Self {
        self.begin_time = begin_time.into_field();
        self
    }

    /// End time (活动结束时间). Required.
    pub fn end_time<Via>(mut self, end_time: impl IntoField<DateTime, Via>) -> Self {
        self.end_time = end_time.into_field();
        self
    }

    /// Periods of availability (可用时间段).
    pub fn available_periods<Via>(
        mut self,
        available_periods: impl IntoField<AvailablePeriods, Via>,
    ) -> Self {
        self.available_periods = available_periods.into_field();
        self
    }

    /// The merchant's own request number. Required. At most 128 characters. Of the form `[a-zA-Z0-9\|\*_-]{1,128}`.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }

    /// Purpose of the delivery (投放目的). Required.
    pub fn delivery_purpose<Via>(
        mut self,
        delivery_purpose: impl IntoField<DeliveryPurpose, Via>,
    ) -> Self {
        self.delivery_purpose = delivery_purpose.into_field();
        self
    }

    /// Application id of the mini program (商家小程序appid). At most 32 characters.
    pub fn mini_programs_appid<Via>(
        mut self,
        mini_programs_appid: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_programs_appid = mini_programs_appid.into_field();
        self
    }

    /// Path in the mini program (商家小程序path). At most 128 characters.
    pub fn mini_programs_path<Via>(
        mut self,
        mini_programs_path: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_programs_path = mini_programs_path.into_field();
        self
    }
}

impl Default for ActivityBaseInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ActivityBaseInfo
    []
    [activity_name, activity_second_title, merchant_logo_url, background_color, begin_time, end_time, available_periods, out_request_no, delivery_purpose, mini_programs_appid, mini_programs_path,]
    ["activity_name", "activity_second_title", "merchant_logo_url", "begin_time", "end_time", "out_request_no", "delivery_purpose",]
}

/// The advanced settings of an activity.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AdvancedSetting {
    /// Category of users it is delivered to (奖品类型).
    pub delivery_user_category: Option<DeliveryUserCategory>,
    /// Application id of the merchant's membership (商家会员appid). At most 32 characters.
    pub merchant_member_appid: Option<String>,
    /// Payment mode (支付模式).
    pub payment_mode: Option<PaymentMode>,
    /// Discount tags of the order (订单优惠标记). At most 15 characters.
    pub goods_tags: Option<Vec<String>>,
    /// Payment method details (支付方式信息).
    pub payment_method_information: Option<PaymentMethodInformation>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AdvancedSetting {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            delivery_user_category: None,
            merchant_member_appid: None,
            payment_mode: None,
            goods_tags: None,
            payment_method_information: None,
            extra: Extra::new(),
        }
    }

    /// Category of users it is delivered to (奖品类型).
    pub fn delivery_user_category<Via>(
        mut self,
        delivery_user_category: impl IntoField<DeliveryUserCategory, Via>,
    ) -> Self {
        self.delivery_user_category = delivery_user_category.into_field();
        self
    }

    /// Application id of the merchant's membership (商家会员appid). At most 32 characters.
    pub fn merchant_member_appid<Via>(
        mut self,
        merchant_member_appid: impl IntoField<String, Via>,
    ) -> Self {
        self.merchant_member_appid = merchant_member_appid.into_field();
        self
    }

    /// Payment mode (支付模式).
    pub fn payment_mode<Via>(mut self, payment_mode: impl IntoField<PaymentMode, Via>) -> Self {
        self.payment_mode = payment_mode.into_field();
        self
    }

    /// Discount tags of the order (订单优惠标记). At most 15 characters.
    pub fn goods_tags<Via>(mut self, goods_tags: impl IntoField<Vec<String>, Via>) -> Self {
        self.goods_tags = goods_tags.into_field();
        self
    }

    /// Payment method details (支付方式信息).
    pub fn payment_method_information<Via>(
        mut self,
        payment_method_information: impl IntoField<PaymentMethodInformation, Via>,
    ) -> Self {
        self.payment_method_information = payment_method_information.into_field();
        self
    }
}

impl Default for AdvancedSetting {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AdvancedSetting
    []
    [delivery_user_category, merchant_member_appid, payment_mode, goods_tags, payment_method_information,]
    []
}

/// The rule for sending awards once a payment reaches an amount.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct FullSendRule {
    /// Award type (奖品类型). Required.
    pub award_type: Option<AwardType>,
    /// Option for the merchants that send coupons (发券商户号选项). Required.
    pub merchant_option: Option<MerchantOption>,
    /// Spending threshold (消费金额门槛). Required. In fen.
    pub transaction_amount_minimum: Option<i64>,
    /// Content sent (发放内容). Required.
    pub send_content: Option<SendContent>,
    /// List of basic award details (奖品基本信息列表). Required.
    pub award_list: Option<Vec<Award>>,
    /// Merchant numbers that send the coupons (发券商户号列表). At most 15 characters.
    pub merchant_id_list: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl FullSendRule {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `award_type`, `merchant_option`, `transaction_amount_minimum`, `send_content` and `award_list`.
    pub fn new() -> Self {
        Self {
            award_type: None,
            merchant_option: None,
            transaction_amount_minimum: None,
            send_content: None,
            award_list: None,
            merchant_id_list: None,
            extra: Extra::new(),
        }
    }

    /// Award type (奖品类型). Required.
    pub fn award_type<Via>(mut self, award_type: impl IntoField<AwardType, Via>) -> Self {
        self.award_type = award_type.into_field();
        self
    }

    /// Option for the merchants that send coupons (发券商户号选项). Required.
    pub fn merchant_option<Via>(
        mut self,
        merchant_option: impl IntoField<MerchantOption, Via>,
    ) -> Self {
        self.merchant_option = merchant_option.into_field();
        self
    }

    /// Spending threshold (消费金额门槛). Required. In fen.
    pub fn transaction_amount_minimum<Via>(
        mut self,
        transaction_amount_minimum: impl IntoField<i64, Via>,
    ) -> Self {
        self.transaction_amount_minimum = transaction_amount_minimum.into_field();
        self
    }

    /// Content sent (发放内容). Required.
    pub fn send_content<Via>(mut self, send_content: impl IntoField<SendContent, Via>) -> Self {
        self.send_content = send_content.into_field();
        self
    }

    /// List of basic award details (奖品基本信息列表). Required.
    pub fn award_list<Via>(mut self, award_list: impl IntoField<Vec<Award>, Via>) -> Self {
        self.award_list = award_list.into_field();
        self
    }

    /// Merchant numbers that send the coupons (发券商户号列表). At most 15 characters.
    pub fn merchant_id_list<Via>(
        mut self,
        merchant_id_list: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.merchant_id_list = merchant_id_list.into_field();
        self
    }
}

impl Default for FullSendRule {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { FullSendRule
    []
    [award_type, merchant_option, transaction_amount_minimum, send_content, award_list, merchant_id_list,]
    ["award_type", "merchant_option", "transaction_amount_minimum", "send_content", "award_list",]
}

/// A weekly discount activity with its amounts and times.
#[derive(Clone)]
#[non_exhaustive]
pub struct WeeklyDiscountActivity {
    /// Activity id (活动ID).
    pub activity_id: Option<String>,
    /// Activity name (活动名称).
    pub activity_name: Option<String>,
    /// Scene where the activity runs (活动投放场景).
    pub activity_scene: Option<String>,
    /// Region code where the activity runs (活动投放区域编码).
    pub activity_area_code: Option<Vec<String>>,
    /// Payment method required by the activity (活动指定付款方式).
    pub activity_limit_pay: Option<String>,
    /// Spending threshold of the activity (活动优惠门槛). In fen.
    pub activity_transaction_minimum_amount: Option<i64>,
    /// Discount amount of the activity (活动优惠金额). In fen.
    pub activity_coupon_amount: Option<i64>,
    /// Days of the cycle when the activity is available (活动可使用周期).
    pub activity_available_week: Option<Vec<String>>,
    /// Budget of the activity (活动预算). In fen.
    pub activity_max_amount: Option<i64>,
    /// Budget of the activity for one day (活动单天预算). In fen.
    pub activity_max_amount_per_day: Option<i64>,
    /// When the activity begins (活动开始时间).
    pub activity_available_begin_time: Option<DateTime>,
    /// When the activity ends (活动结束时间).
    pub activity_available_end_time: Option<DateTime>,
    /// Activity state (活动状态).
    pub activity_state: Option<String>,
    /// Activity remark (活动备注).
    pub activity_remark: Option<String>,
    /// Logo of the activity (活动logo).
    pub activity_logo: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { WeeklyDiscountActivity
    []
    [activity_id, activity_name, activity_scene, activity_area_code, activity_limit_pay, activity_transaction_minimum_amount, activity_coupon_amount, activity_available_week, activity_max_amount, activity_max_amount_per_day, activity_available_begin_time, activity_available_end_time, activity_state, activity_remark, activity_logo,]
    []
}

/// The download link of a batch's details.
#[derive(Clone)]
#[non_exhaustive]
pub struct MultiUseFlowLink {
    /// Address (下载链接).
    pub url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MultiUseFlowLink
    []
    [url,]
    []
}

/// The periods in which an activity is available.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AvailablePeriods {
    /// Available time (可用时间).
    pub available_time: Option<Vec<AvailableTime>>,
    /// Times of availability in each day (每日可用时间).
    pub available_day_time: Option<Vec<AvailableDayTime>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AvailablePeriods {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            available_time: None,
            available_day_time: None,
            extra: Extra::new(),
        }
    }

    /// Available time (可用时间).
    pub fn available_time<Via>(
        mut self,
        available_time: impl IntoField<Vec<AvailableTime>, Via>,
    ) -> Self {
        self.available_time = available_time.into_field();
        self
    }

    /// Times of availability in each day (每日可用时间).
    pub fn available_day_time<Via>(
        mut self,
        available_day_time: impl IntoField<Vec<AvailableDayTime>, Via>,
    ) -> Self {
        self.available_day_time = available_day_time.into_field();
        self
    }
}

impl Default for AvailablePeriods {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AvailablePeriods
    []
    [available_time, available_day_time,]
    []
}

/// The payment scenes and methods an activity applies to.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PaymentMode {
    /// Payment scenes (支付场景列表).
    pub payment_scene_list: Option<Vec<PaymentScene>>,
    /// Payment method details (支付方式信息).
    pub payment_method_information: Option<PaymentMethodInformation>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PaymentMode {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            payment_scene_list: None,
            payment_method_information: None,
            extra: Extra::new(),
        }
    }

    /// Payment scenes (支付场景列表).
    pub fn payment_scene_list<Via>(
        mut self,
        payment_scene_list: impl IntoField<Vec<PaymentScene>, Via>,
    ) -> Self {
        self.payment_scene_list = payment_scene_list.into_field();
        self
    }

    /// Payment method details (支付方式信息).
    pub fn payment_method_information<Via>(
        mut self,
        payment_method_information: impl IntoField<PaymentMethodInformation, Via>,
    ) -> Self {
        self.payment_method_information = payment_method_information.into_field();
        self
    }
}

impl Default for PaymentMode {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PaymentMode
    []
    [payment_scene_list, payment_method_information,]
    []
}

/// A payment method and its bank.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PaymentMethodInformation {
    /// Payment method (支付方式). Sources differ on whether it is required.
    pub payment_method: Option<PaymentMethod>,
    /// Bank abbreviation (银行简称).
    pub bank_abbreviation: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PaymentMethodInformation {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            payment_method: None,
            bank_abbreviation: None,
            extra: Extra::new(),
        }
    }

    /// Payment method (支付方式). Sources differ on whether it is required.
    pub fn payment_method<Via>(
        mut self,
        payment_method: impl IntoField<PaymentMethod, Via>,
    ) -> Self {
        self.payment_method = payment_method.into_field();
        self
    }

    /// Bank abbreviation (银行简称).
    pub fn bank_abbreviation<Via>(
        mut self,
        bank_abbreviation: impl IntoField<String, Via>,
    ) -> Self {
        self.bank_abbreviation = bank_abbreviation.into_field();
        self
    }
}

impl Default for PaymentMethodInformation {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PaymentMethodInformation
    []
    [payment_method, bank_abbreviation,]
    []
}

/// An award: a coupon batch and its images.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Award {
    /// Coupon batch id (代金券批次Id). Required. At most 20 characters.
    pub stock_id: Option<String>,
    /// Original image of the award (奖品原始图). Required. At most 128 characters.
    pub original_image_url: Option<String>,
    /// Thumbnail of the award (奖品缩略图). At most 128 characters.
    pub thumbnail_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Award {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `stock_id` and `original_image_url`.
    pub fn new() -> Self {
        Self {
            stock_id: None,
            original_image_url: None,
            thumbnail_url: None,
            extra: Extra::new(),
        }
    }

    /// Coupon batch id (代金券批次Id). Required. At most 20 characters.
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }

    /// Original image of the award (奖品原始图). Required. At most 128 characters.
    pub fn original_image_url<Via>(
        mut self,
        original_image_url: impl IntoField<String, Via>,
    ) -> Self {
        self.original_image_url = original_image_url.into_field();
        self
    }

    /// Thumbnail of the award (奖品缩略图). At most 128 characters.
    pub fn thumbnail_url<Via>(mut self, thumbnail_url: impl IntoField<String, Via>) -> Self {
        self.thumbnail_url = thumbnail_url.into_field();
        self
    }
}

impl Default for Award {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Award
    []
    [stock_id, original_image_url, thumbnail_url,]
    ["stock_id", "original_image_url",]
}

/// A period with start and end.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AvailableTime {
    /// Begin time (可用开始时间). Required.
    pub begin_time: Option<DateTime>,
    /// End time (可用结束时间). Required.
    pub end_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AvailableTime {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `begin_time` and `end_time`.
    pub fn new() -> Self {
        Self {
            begin_time: None,
            end_time: None,
            extra: Extra::new(),
        }
    }

    /// Begin time (可用开始时间). Required.
    pub fn begin_time<Via>(mut self, begin_time: impl IntoField<DateTime, Via>) -> Self {
        self.begin_time = begin_time.into_field();
        self
    }

    /// End time (可用结束时间). Required.
    pub fn end_time<Via>(mut self, end_time: impl IntoField<DateTime, Via>) -> Self {
        self.end_time = end_time.into_field();
        self
    }
}

impl Default for AvailableTime {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AvailableTime
    []
    [begin_time, end_time,]
    ["begin_time", "end_time",]
}

/// A period within each day.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AvailableDayTime {
    /// When each day's period begins (每日可用开始时间). Required. At most 6 characters. Of the form `[0-9]{6}`.
    pub begin_day_time: Option<String>,
    /// When each day's period ends (每日可用结束时间). Required. At most 6 characters. Of the form `[0-9]{6}`.
    pub end_day_time: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AvailableDayTime {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `begin_day_time` and `end_day_time`.
    pub fn new() -> Self {
        Self {
            begin_day_time: None,
            end_day_time: None,
            extra: Extra::new(),
        }
    }

    /// When each day's period begins (每日可用开始时间). Required. At most 6 characters. Of the form `[0-9]{6}`.
    pub fn begin_day_time<Via>(mut self, begin_day_time: impl IntoField<String, Via>) -> Self {
        self.begin_day_time = begin_day_time.into_field();
        self
    }

    /// When each day's period ends (每日可用结束时间). Required. At most 6 characters. Of the form `[0-9]{6}`.
    pub fn end_day_time<Via>(mut self, end_day_time: impl IntoField<String, Via>) -> Self {
        self.end_day_time = end_day_time.into_field();
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
    [begin_day_time, end_day_time,]
    ["begin_day_time", "end_day_time",]
}
