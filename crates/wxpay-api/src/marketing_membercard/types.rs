// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ActivateType;
use super::ActivityState;
use super::ActivityType;
use super::CardState;
use super::CodeMode;
use super::CodeType;
use super::CommonField;
use super::CustomFieldType;
use super::FavorModuleTitle;
use super::MemberPriceTitle;
use super::ValidityType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Value;

/// When the gifts of an activity are given out.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AwardSendPeriod {
    /// Specified time (指定时间).
    pub award_send_time: Option<Vec<AwardSendTime>>,
    /// Specified period of the day (指定时间段).
    pub award_send_day_time: Option<Vec<AwardSendDayTime>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AwardSendPeriod {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            award_send_time: None,
            award_send_day_time: None,
            extra: Extra::new(),
        }
    }

    /// Specified time (指定时间).
    pub fn award_send_time<Via>(
        mut self,
        award_send_time: impl IntoField<Vec<AwardSendTime>, Via>,
    ) -> Self {
        self.award_send_time = award_send_time.into_field();
        self
    }

    /// Specified period of the day (指定时间段).
    pub fn award_send_day_time<Via>(
        mut self,
        award_send_day_time: impl IntoField<Vec<AwardSendDayTime>, Via>,
    ) -> Self {
        self.award_send_day_time = award_send_day_time.into_field();
        self
    }
}

impl Default for AwardSendPeriod {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AwardSendPeriod
    []
    [award_send_time, award_send_day_time,]
    []
}

/// A batch of coupons given out by an activity.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CouponStock {
    /// Merchant number that created the coupon batch (创建批次的商户号). Required.
    pub stock_creator_mchid: Option<String>,
    /// Coupon batch id (券批次ID). Required.
    pub stock_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CouponStock {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `stock_creator_mchid` and `stock_id`.
    pub fn new() -> Self {
        Self {
            stock_creator_mchid: None,
            stock_id: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number that created the coupon batch (创建批次的商户号). Required.
    pub fn stock_creator_mchid<Via>(
        mut self,
        stock_creator_mchid: impl IntoField<String, Via>,
    ) -> Self {
        self.stock_creator_mchid = stock_creator_mchid.into_field();
        self
    }

    /// Coupon batch id (券批次ID). Required.
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }
}

impl Default for CouponStock {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CouponStock
    []
    [stock_creator_mchid, stock_id,]
    ["stock_creator_mchid", "stock_id",]
}

/// The settings of an activity shown after payment.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PayActivitySetting {
    /// Logo address (商户logo). Sources differ on whether it is required.
    pub logo_url: Option<String>,
    /// Activity subtitle (支付结果页活动副标题). Sources differ on whether it is required.
    pub activity_second_title: Option<String>,
    /// Merchant numbers where the activity is shown (活动曝光商户号).
    pub mchid_list: Option<Vec<String>>,
    /// Way in which activation is set up (激活方式设置).
    pub activate_setting: Option<ActivateSetting>,
    /// Payment settings (支付设置).
    pub payment_setting: Option<PaymentSetting>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PayActivitySetting {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            logo_url: None,
            activity_second_title: None,
            mchid_list: None,
            activate_setting: None,
            payment_setting: None,
            extra: Extra::new(),
        }
    }

    /// Logo address (商户logo). Sources differ on whether it is required.
    pub fn logo_url<Via>(mut self, logo_url: impl IntoField<String, Via>) -> Self {
        self.logo_url = logo_url.into_field();
        self
    }

    /// Activity subtitle (支付结果页活动副标题). Sources differ on whether it is required.
    pub fn activity_second_title<Via>(
        mut self,
        activity_second_title: impl IntoField<String, Via>,
    ) -> Self {
        self.activity_second_title = activity_second_title.into_field();
        self
    }

    /// Merchant numbers where the activity is shown (活动曝光商户号).
    pub fn mchid_list<Via>(mut self, mchid_list: impl IntoField<Vec<String>, Via>) -> Self {
        self.mchid_list = mchid_list.into_field();
        self
    }

    /// Way in which activation is set up (激活方式设置).
    pub fn activate_setting<Via>(
        mut self,
        activate_setting: impl IntoField<ActivateSetting, Via>,
    ) -> Self {
        self.activate_setting = activate_setting.into_field();
        self
    }

    /// Payment settings (支付设置).
    pub fn payment_setting<Via>(
        mut self,
        payment_setting: impl IntoField<PaymentSetting, Via>,
    ) -> Self {
        self.payment_setting = payment_setting.into_field();
        self
    }
}

impl Default for PayActivitySetting {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PayActivitySetting
    []
    [logo_url, activity_second_title, mchid_list, activate_setting, payment_setting,]
    []
}

/// The settings of an activity shown before payment.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct MiniProgramActivitySetting {
    /// Custom scene or channel value (指定领取渠道).
    pub outer_str: Option<Vec<String>>,
    /// Jump settings of the award page (领奖页面跳转配置).
    pub award_jump_deploy: Option<AwardJumpTarget>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl MiniProgramActivitySetting {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            outer_str: None,
            award_jump_deploy: None,
            extra: Extra::new(),
        }
    }

    /// Custom scene or channel value (指定领取渠道).
    pub fn outer_str<Via>(mut self, outer_str: impl IntoField<Vec<String>, Via>) -> Self {
        self.outer_str = outer_str.into_field();
        self
    }

    /// Jump settings of the award page (领奖页面跳转配置).
    pub fn award_jump_deploy<Via>(
        mut self,
        award_jump_deploy: impl IntoField<AwardJumpTarget, Via>,
    ) -> Self {
        self.award_jump_deploy = award_jump_deploy.into_field();
        self
    }
}

impl Default for MiniProgramActivitySetting {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { MiniProgramActivitySetting
    []
    [outer_str, award_jump_deploy,]
    []
}

/// A member gift activity with its settings and state.
#[derive(Clone)]
#[non_exhaustive]
pub struct Activity {
    /// Activity id (活动ID).
    pub activity_id: Option<String>,
    /// Says whether the activity runs.
    pub activity_status: Option<ActivityState>,
    /// When it was created (创建时间).
    pub create_time: Option<DateTime>,
    /// When it was last updated (更新时间).
    pub update_time: Option<DateTime>,
    /// Member card or card template id (会员卡ID).
    pub card_id: Option<String>,
    /// Activity name (活动名称).
    pub activity_name: Option<String>,
    /// Activity type (活动类型).
    pub activity_type: Option<ActivityType>,
    /// Begin time (活动开始时间).
    pub begin_time: Option<DateTime>,
    /// End time (活动结束时间).
    pub end_time: Option<DateTime>,
    /// Period in which awards are sent (发放时间段).
    pub award_send_period: Option<AwardSendPeriod>,
    /// List of coupon batches (优惠券列表).
    pub stock_list: Option<Vec<CouponStock>>,
    /// The merchant's own request number.
    pub out_request_no: Option<String>,
    /// Settings of the after-payment activity (支付后活动设置).
    pub pay_activity_setting: Option<PayActivitySetting>,
    /// Settings of the before-payment member activity (支付前会员活动设置).
    pub miniprogram_activity_setting: Option<MiniProgramActivitySetting>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Activity
    []
    [activity_id, activity_status, create_time, update_time, card_id, activity_name, activity_type, begin_time, end_time, award_send_period, stock_list, out_request_no, pay_activity_setting, miniprogram_activity_setting,]
    []
}

/// The notification address for member cards.
#[derive(Clone)]
#[non_exhaustive]
pub struct NotificationUrl {
    /// Address that receives the notifications (通知url地址).
    pub notify_url: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { NotificationUrl
    []
    [notify_url, mchid,]
    []
}

/// The brand of a member card.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Brand {
    /// Brand id (品牌id). Required.
    pub brand_id: Option<String>,
    /// Name to display (品牌展示名称). Required.
    pub display_name: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Brand {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `brand_id` and `display_name`.
    pub fn new() -> Self {
        Self {
            brand_id: None,
            display_name: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌id). Required.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// Name to display (品牌展示名称). Required.
    pub fn display_name<Via>(mut self, display_name: impl IntoField<String, Via>) -> Self {
        self.display_name = display_name.into_field();
        self
    }
}

impl Default for Brand {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Brand
    []
    [brand_id, display_name,]
    ["brand_id", "display_name",]
}

/// Says whether a card shows a stored balance, and where it leads.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BalanceEntrance {
    /// True if stored value is needed.
    pub need_balance: Option<bool>,
    /// Application id of the stored-value mini program (储值小程序appid).
    pub balance_appid: Option<String>,
    /// Path in the stored-value mini program (储值小程序path).
    pub balance_path: Option<String>,
    /// Stored-value address (储值url).
    pub balance_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BalanceEntrance {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            need_balance: None,
            balance_appid: None,
            balance_path: None,
            balance_url: None,
            extra: Extra::new(),
        }
    }

    /// True if stored value is needed.
    pub fn need_balance<Via>(mut self, need_balance: impl IntoField<bool, Via>) -> Self {
        self.need_balance = need_balance.into_field();
        self
    }

    /// Application id of the stored-value mini program (储值小程序appid).
    pub fn balance_appid<Via>(mut self, balance_appid: impl IntoField<String, Via>) -> Self {
        self.balance_appid = balance_appid.into_field();
        self
    }

    /// Path in the stored-value mini program (储值小程序path).
    pub fn balance_path<Via>(mut self, balance_path: impl IntoField<String, Via>) -> Self {
        self.balance_path = balance_path.into_field();
        self
    }

    /// Stored-value address (储值url).
    pub fn balance_url<Via>(mut self, balance_url: impl IntoField<String, Via>) -> Self {
        self.balance_url = balance_url.into_field();
        self
    }
}

impl Default for BalanceEntrance {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BalanceEntrance
    []
    [need_balance, balance_appid, balance_path, balance_url,]
    []
}

/// The fields a user fills in when opening the card.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UserInformationForm {
    /// Common card-opening fields (平台提供的通用开卡信息字段).
    pub common_field_list: Option<Vec<CommonField>>,
    /// Card-opening fields defined by the merchant (商户自定义的开卡信息字段).
    pub custom_field_list: Option<Vec<CustomField>>,
    /// True if changes are allowed after activation (是否允许修改). Described by SKIT; no official source confirms it.
    pub can_modify_after_activate: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UserInformationForm {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            common_field_list: None,
            custom_field_list: None,
            can_modify_after_activate: None,
            extra: Extra::new(),
        }
    }

    /// Common card-opening fields (平台提供的通用开卡信息字段).
    pub fn common_field_list<Via>(
        mut self,
        common_field_list: impl IntoField<Vec<CommonField>, Via>,
    ) -> Self {
        self.common_field_list = common_field_list.into_field();
        self
    }

    /// Card-opening fields defined by the merchant (商户自定义的开卡信息字段).
    pub fn custom_field_list<Via>(
        mut self,
        custom_field_list: impl IntoField<Vec<CustomField>, Via>,
    ) -> Self {
        self.custom_field_list = custom_field_list.into_field();
        self
    }

    /// True if changes are allowed after activation (是否允许修改). Described by SKIT; no official source confirms it.
    pub fn can_modify_after_activate<Via>(
        mut self,
        can_modify_after_activate: impl IntoField<bool, Via>,
    ) -> Self {
        self.can_modify_after_activate = can_modify_after_activate.into_field();
        self
    }
}

impl Default for UserInformationForm {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { UserInformationForm
    []
    [common_field_list, custom_field_list, can_modify_after_activate,]
    []
}

/// An additional statement by the merchant and its link.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AdditionalStatement {
    /// Title (标题).
    pub title: Option<String>,
    /// Address (跳转url).
    pub url: Option<String>,
    /// Application id (跳转小程序appid).
    pub appid: Option<String>,
    /// Page path (跳转小程序path).
    pub path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AdditionalStatement {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            title: None,
            url: None,
            appid: None,
            path: None,
            extra: Extra::new(),
        }
    }

    /// Title (标题).
    pub fn title<Via>(mut self, title: impl IntoField<String, Via>) -> Self {
        self.title = title.into_field();
        self
    }

    /// Address (跳转url).
    pub fn url<Via>(mut self, url: impl IntoField<String, Via>) -> Self {
        self.url = url.into_field();
        self
    }

    /// Application id (跳转小程序appid).
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Page path (跳转小程序path).
    pub fn path<Via>(mut self, path: impl IntoField<String, Via>) -> Self {
        self.path = path.into_field();
        self
    }
}

impl Default for AdditionalStatement {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AdditionalStatement
    []
    [title, url, appid, path,]
    []
}

/// A member card template with its state and settings.
#[derive(Clone)]
#[non_exhaustive]
pub struct Card {
    /// Member card or card template id (会员卡id).
    pub card_id: Option<String>,
    /// When it was created (创建时间).
    pub create_time: Option<DateTime>,
    /// When it was last updated (更新时间).
    pub update_time: Option<DateTime>,
    /// Remaining stock (剩余库存).
    pub remain_quantity: Option<i64>,
    /// Status (会员卡状态).
    pub status: Option<CardState>,
    /// Brand (品牌信息).
    pub brand: Option<Brand>,
    /// Application id (商户AppId).
    pub appid: Option<String>,
    /// Logo address (会员卡logo).
    pub logo_url: Option<String>,
    /// Title (卡名称).
    pub title: Option<String>,
    /// Background image address of the member card (会员卡背景图).
    pub background_picture_url: Option<String>,
    /// Description (使用须知).
    pub description: Option<String>,
    /// Service phone number (服务电话).
    pub service_phone: Option<String>,
    /// Code type (会员码型).
    pub code_type: Option<CodeType>,
    /// Total stock of member cards (会员卡总库存).
    pub total_quantity: Option<i64>,
    /// Validity period of the card (有效期).
    pub date_information: Option<Validity>,
    /// Assignment of member card codes (会员卡code分配类型).
    pub code_mode: Option<CodeMode>,
    /// True to show the member level (是否展示会员等级).
    pub need_display_level: Option<bool>,
    /// Initial member level (会员初始等级).
    pub init_level: Option<String>,
    /// The merchant's own request number.
    pub out_request_no: Option<String>,
    /// Stored-value balance details (储值信息).
    pub balance_information: Option<BalanceEntrance>,
    /// Form for opening the card (开卡信息).
    pub user_information_form: Option<UserInformationForm>,
    /// Additional statement of the merchant (商户补充声明).
    pub additional_statement: Option<AdditionalStatement>,
    /// Points of the member (会员积分). Described by SKIT; no official source confirms it.
    pub bonus: Option<BonusRight>,
    /// Fapiao of the member (会员发票). Described by SKIT; no official source confirms it.
    pub fapiao: Option<FapiaoRight>,
    /// Discounts of the member (会员优惠). Described by SKIT; no official source confirms it.
    pub favor: Option<FavorRight>,
    /// Details of the exclusive member consultation (会员专属咨询信息). Described by SKIT; no official source confirms it.
    pub guide: Option<Guide>,
    /// True if the dynamic code is enabled (是否启用动态码). Described by SKIT; no official source confirms it.
    pub need_dynamic_code: Option<bool>,
    /// Service modules of the card. Described by SKIT; no official source confirms it.
    pub service_modules: Option<Vec<Value>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Card
    []
    [card_id, create_time, update_time, remain_quantity, status, brand, appid, logo_url, title, background_picture_url, description, service_phone, code_type, total_quantity, date_information, code_mode, need_display_level, init_level, out_request_no, balance_information, user_information_form, additional_statement, bonus, fapiao, favor, guide, need_dynamic_code, service_modules,]
    []
}

/// The contact for a member's questions.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Guide {
    /// Name of the contact (联系人名字).
    pub staff_name: Option<String>,
    /// Avatar address (联系人头像).
    pub head_image_url: Option<String>,
    /// Name of the contact method (联系方式).
    pub contact_information_name: Option<String>,
    /// Value of the contact method (联系信息值).
    pub contact_information_value: Option<String>,
    /// Phone number (联系电话).
    pub phone_number: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Guide {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            staff_name: None,
            head_image_url: None,
            contact_information_name: None,
            contact_information_value: None,
            phone_number: None,
            extra: Extra::new(),
        }
    }

    /// Name of the contact (联系人名字).
    pub fn staff_name<Via>(mut self, staff_name: impl IntoField<String, Via>) -> Self {
        self.staff_name = staff_name.into_field();
        self
    }

    /// Avatar address (联系人头像).
    pub fn head_image_url<Via>(mut self, head_image_url: impl IntoField<String, Via>) -> Self {
        self.head_image_url = head_image_url.into_field();
        self
    }

    /// Name of the contact method (联系方式).
    pub fn contact_information_name<Via>(
        mut self,
        contact_information_name: impl IntoField<String, Via>,
    ) -> Self {
        self.contact_information_name = contact_information_name.into_field();
        self
    }

    /// Value of the contact method (联系信息值).
    pub fn contact_information_value<Via>(
        mut self,
        contact_information_value: impl IntoField<String, Via>,
    ) -> Self {
        self.contact_information_value = contact_information_value.into_field();
        self
    }

    /// Phone number (联系电话).
    pub fn phone_number<Via>(mut self, phone_number: impl IntoField<String, Via>) -> Self {
        self.phone_number = phone_number.into_field();
        self
    }
}

impl Default for Guide {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Guide
    []
    [staff_name, head_image_url, contact_information_name, contact_information_value, phone_number,]
    []
}

/// The code of a user's member card.
#[derive(Clone)]
#[non_exhaustive]
pub struct MemberCode {
    /// Code (会员卡code).
    pub code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MemberCode
    []
    [code,]
    []
}

/// Display of the member's points on a card.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BonusRight {
    /// Initial points of the member (会员初始积分值). Required.
    pub init_bonus: Option<i64>,
    /// Wording of the points value (积分值文案). Sources differ on whether it is required.
    pub bonus_value_word: Option<String>,
    /// Title of the points worth item (积分价值项标题).
    pub bonus_cost_title: Option<String>,
    /// Wording of the points worth item (积分价值项文案). Sources differ on whether it is required.
    pub bonus_cost_word: Option<String>,
    /// Wording of the points jump (积分跳转文案).
    pub bonus_jump_word: Option<String>,
    /// Application id the points jump to (积分跳转appid).
    pub bonus_jump_appid: Option<String>,
    /// Path the points jump to (积分跳转path).
    pub bonus_jump_path: Option<String>,
    /// Application id for self-service points (自助积分跳转appid).
    pub bonus_support_appid: Option<String>,
    /// Path for self-service points (自助积分跳转path).
    pub bonus_support_path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BonusRight {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `init_bonus`.
    pub fn new() -> Self {
        Self {
            init_bonus: None,
            bonus_value_word: None,
            bonus_cost_title: None,
            bonus_cost_word: None,
            bonus_jump_word: None,
            bonus_jump_appid: None,
            bonus_jump_path: None,
            bonus_support_appid: None,
            bonus_support_path: None,
            extra: Extra::new(),
        }
    }

    /// Initial points of the member (会员初始积分值). Required.
    pub fn init_bonus<Via>(mut self, init_bonus: impl IntoField<i64, Via>) -> Self {
        self.init_bonus = init_bonus.into_field();
        self
    }

    /// Wording of the points value (积分值文案). Sources differ on whether it is required.
    pub fn bonus_value_word<Via>(mut self, bonus_value_word: impl IntoField<String, Via>) -> Self {
        self.bonus_value_word = bonus_value_word.into_field();
        self
    }

    /// Title of the points worth item (积分价值项标题).
    pub fn bonus_cost_title<Via>(mut self, bonus_cost_title: impl IntoField<String, Via>) -> Self {
        self.bonus_cost_title = bonus_cost_title.into_field();
        self
    }

    /// Wording of the points worth item (积分价值项文案). Sources differ on whether it is required.
    pub fn bonus_cost_word<Via>(mut self, bonus_cost_word: impl IntoField<String, Via>) -> Self {
        self.bonus_cost_word = bonus_cost_word.into_field();
        self
    }

    /// Wording of the points jump (积分跳转文案).
    pub fn bonus_jump_word<Via>(mut self, bonus_jump_word: impl IntoField<String, Via>) -> Self {
        self.bonus_jump_word = bonus_jump_word.into_field();
        self
    }

    /// Application id the points jump to (积分跳转appid).
    pub fn bonus_jump_appid<Via>(mut self, bonus_jump_appid: impl IntoField<String, Via>) -> Self {
        self.bonus_jump_appid = bonus_jump_appid.into_field();
        self
    }

    /// Path the points jump to (积分跳转path).
    pub fn bonus_jump_path<Via>(mut self, bonus_jump_path: impl IntoField<String, Via>) -> Self {
        self.bonus_jump_path = bonus_jump_path.into_field();
        self
    }

    /// Application id for self-service points (自助积分跳转appid).
    pub fn bonus_support_appid<Via>(
        mut self,
        bonus_support_appid: impl IntoField<String, Via>,
    ) -> Self {
        self.bonus_support_appid = bonus_support_appid.into_field();
        self
    }

    /// Path for self-service points (自助积分跳转path).
    pub fn bonus_support_path<Via>(
        mut self,
        bonus_support_path: impl IntoField<String, Via>,
    ) -> Self {
        self.bonus_support_path = bonus_support_path.into_field();
        self
    }
}

impl Default for BonusRight {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BonusRight
    []
    [init_bonus, bonus_value_word, bonus_cost_title, bonus_cost_word, bonus_jump_word, bonus_jump_appid, bonus_jump_path, bonus_support_appid, bonus_support_path,]
    ["init_bonus",]
}

/// Display of the member's discounts on a card.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct FavorRight {
    /// True to show the coupons (是否展示优惠券). Required.
    pub show_coupon: Option<bool>,
    /// Wording of the member price (会员专享价文案).
    pub member_price_word: Option<String>,
    /// Application id the member price jumps to (会员专享价跳转appid).
    pub member_price_appid: Option<String>,
    /// Path the member price jumps to (会员专享价跳转path).
    pub member_price_path: Option<String>,
    /// Title of the member price (会员专享价标题).
    pub member_price_title: Option<MemberPriceTitle>,
    /// Title of the member discounts section (会员优惠栏目名称).
    pub favor_module_title: Option<FavorModuleTitle>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl FavorRight {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `show_coupon`.
    pub fn new() -> Self {
        Self {
            show_coupon: None,
            member_price_word: None,
            member_price_appid: None,
            member_price_path: None,
            member_price_title: None,
            favor_module_title: None,
            extra: Extra::new(),
        }
    }

    /// True to show the coupons (是否展示优惠券). Required.
    pub fn show_coupon<Via>(mut self, show_coupon: impl IntoField<bool, Via>) -> Self {
        self.show_coupon = show_coupon.into_field();
        self
    }

    /// Wording of the member price (会员专享价文案).
    pub fn member_price_word<Via>(
        mut self,
        member_price_word: impl IntoField<String, Via>,
    ) -> Self {
        self.member_price_word = member_price_word.into_field();
        self
    }

    /// Application id the member price jumps to (会员专享价跳转appid).
    pub fn member_price_appid<Via>(
        mut self,
        member_price_appid: impl IntoField<String, Via>,
    ) -> Self {
        self.member_price_appid = member_price_appid.into_field();
        self
    }

    /// Path the member price jumps to (会员专享价跳转path).
    pub fn member_price_path<Via>(
        mut self,
        member_price_path: impl IntoField<String, Via>,
    ) -> Self {
        self.member_price_path = member_price_path.into_field();
        self
    }

    /// Title of the member price (会员专享价标题).
    pub fn member_price_title<Via>(
        mut self,
        member_price_title: impl IntoField<MemberPriceTitle, Via>,
    ) -> Self {
        self.member_price_title = member_price_title.into_field();
        self
    }

    /// Title of the member discounts section (会员优惠栏目名称).
    pub fn favor_module_title<Via>(
        mut self,
        favor_module_title: impl IntoField<FavorModuleTitle, Via>,
    ) -> Self {
        self.favor_module_title = favor_module_title.into_field();
        self
    }
}

impl Default for FavorRight {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { FavorRight
    []
    [show_coupon, member_price_word, member_price_appid, member_price_path, member_price_title, favor_module_title,]
    ["show_coupon",]
}

/// Link of a card to the member's fapiao.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct FapiaoRight {
    /// Wording of the jump to fapiao (发票跳转文案).
    pub fapiao_jump_word: Option<String>,
    /// Application id the fapiao jump to (发票跳转AppID).
    pub fapiao_jump_appid: Option<String>,
    /// Path the fapiao jump to (发票跳转path).
    pub fapiao_jump_path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl FapiaoRight {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            fapiao_jump_word: None,
            fapiao_jump_appid: None,
            fapiao_jump_path: None,
            extra: Extra::new(),
        }
    }

    /// Wording of the jump to fapiao (发票跳转文案).
    pub fn fapiao_jump_word<Via>(mut self, fapiao_jump_word: impl IntoField<String, Via>) -> Self {
        self.fapiao_jump_word = fapiao_jump_word.into_field();
        self
    }

    /// Application id the fapiao jump to (发票跳转AppID).
    pub fn fapiao_jump_appid<Via>(
        mut self,
        fapiao_jump_appid: impl IntoField<String, Via>,
    ) -> Self {
        self.fapiao_jump_appid = fapiao_jump_appid.into_field();
        self
    }

    /// Path the fapiao jump to (发票跳转path).
    pub fn fapiao_jump_path<Via>(mut self, fapiao_jump_path: impl IntoField<String, Via>) -> Self {
        self.fapiao_jump_path = fapiao_jump_path.into_field();
        self
    }
}

impl Default for FapiaoRight {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { FapiaoRight
    []
    [fapiao_jump_word, fapiao_jump_appid, fapiao_jump_path,]
    []
}

/// The mini program page to open.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct JumpMiniProgram {
    /// Application id (小程序appid). Required.
    pub appid: Option<String>,
    /// Page path (小程序path). Required.
    pub path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl JumpMiniProgram {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `appid` and `path`.
    pub fn new() -> Self {
        Self {
            appid: None,
            path: None,
            extra: Extra::new(),
        }
    }

    /// Application id (小程序appid). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Page path (小程序path). Required.
    pub fn path<Via>(mut self, path: impl IntoField<String, Via>) -> Self {
        self.path = path.into_field();
        self
    }
}

impl Default for JumpMiniProgram {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { JumpMiniProgram
    []
    [appid, path,]
    ["appid", "path",]
}

/// A member service of a member card template.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceModule {
    /// Member card or card template id (会员卡id).
    pub card_id: Option<String>,
    /// Member service item id (会员服务项ID).
    pub service_module_id: Option<String>,
    /// Mini program to jump to (跳转小程序).
    pub jump_miniprogram: Option<JumpMiniProgram>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ServiceModule
    []
    [card_id, service_module_id, jump_miniprogram,]
    []
}

/// A period in which gifts are given out.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AwardSendTime {
    /// Begin time (发放开始时间). Required.
    pub begin_time: Option<DateTime>,
    /// End time (发放结束时间). Required.
    pub end_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AwardSendTime {
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

    /// Begin time (发放开始时间). Required.
    pub fn begin_time<Via>(mut self, begin_time: impl IntoField<DateTime, Via>) -> Self {
        self.begin_time = begin_time.into_field();
        self
    }

    /// End time (发放结束时间). Required.
    pub fn end_time<Via>(mut self, end_time: impl IntoField<DateTime, Via>) -> Self {
        self.end_time = end_time.into_field();
        self
    }
}

impl Default for AwardSendTime {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AwardSendTime
    []
    [begin_time, end_time,]
    ["begin_time", "end_time",]
}

/// A daily period in which gifts are given out.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AwardSendDayTime {
    /// When each day's period begins (每日发放开始时间). Required.
    pub begin_day_time: Option<DayTime>,
    /// When each day's period ends (每日发放结束时间). Required.
    pub end_day_time: Option<DayTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AwardSendDayTime {
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

    /// When each day's period begins (每日发放开始时间). Required.
    pub fn begin_day_time<Via>(mut self, begin_day_time: impl IntoField<DayTime, Via>) -> Self {
        self.begin_day_time = begin_day_time.into_field();
        self
    }

    /// When each day's period ends (每日发放结束时间). Required.
    pub fn end_day_time<Via>(mut self, end_day_time: impl IntoField<DayTime, Via>) -> Self {
        self.end_day_time = end_day_time.into_field();
        self
    }
}

impl Default for AwardSendDayTime {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AwardSendDayTime
    []
    [begin_day_time, end_day_time,]
    ["begin_day_time", "end_day_time",]
}

/// Way in which a member card is activated.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ActivateSetting {
    /// Activation type (激活类型). Required.
    pub activate_type: Option<ActivateType>,
    /// Address of the activation page (跳转激活的url).
    pub activate_url: Option<String>,
    /// Mini program used for activation (跳转激活的小程序).
    pub activate_miniprogram: Option<ActivateMiniProgram>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ActivateSetting {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `activate_type`.
    pub fn new() -> Self {
        Self {
            activate_type: None,
            activate_url: None,
            activate_miniprogram: None,
            extra: Extra::new(),
        }
    }

    /// Activation type (激活类型). Required.
    pub fn activate_type<Via>(mut self, activate_type: impl IntoField<ActivateType, Via>) -> Self {
        self.activate_type = activate_type.into_field();
        self
    }

    /// Address of the activation page (跳转激活的url).
    pub fn activate_url<Via>(mut self, activate_url: impl IntoField<String, Via>) -> Self {
        self.activate_url = activate_url.into_field();
        self
    }

    /// Mini program used for activation (跳转激活的小程序).
    pub fn activate_miniprogram<Via>(
        mut self,
        activate_miniprogram: impl IntoField<ActivateMiniProgram, Via>,
    ) -> Self {
        self.activate_miniprogram = activate_miniprogram.into_field();
        self
    }
}

impl Default for ActivateSetting {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ActivateSetting
    []
    [activate_type, activate_url, activate_miniprogram,]
    ["activate_type",]
}

/// The payments after which an activity is shown.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PaymentSetting {
    /// Payment mode (支付模式).
    pub payment_mode: Option<PaymentMode>,
    /// Abbreviation of the required bank (指定银行的简称).
    pub limit_bank: Option<String>,
    /// Discount tags of the order (订单优惠标记).
    pub goods_tags: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PaymentSetting {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            payment_mode: None,
            limit_bank: None,
            goods_tags: None,
            extra: Extra::new(),
        }
    }

    /// Payment mode (支付模式).
    pub fn payment_mode<Via>(mut self, payment_mode: impl IntoField<PaymentMode, Via>) -> Self {
        self.payment_mode = payment_mode.into_field();
        self
    }

    /// Abbreviation of the required bank (指定银行的简称).
    pub fn limit_bank<Via>(mut self, limit_bank: impl IntoField<String, Via>) -> Self {
        self.limit_bank = limit_bank.into_field();
        self
    }

    /// Discount tags of the order (订单优惠标记).
    pub fn goods_tags<Via>(mut self, goods_tags: impl IntoField<Vec<String>, Via>) -> Self {
        self.goods_tags = goods_tags.into_field();
        self
    }
}

impl Default for PaymentSetting {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PaymentSetting
    []
    [payment_mode, limit_bank, goods_tags,]
    []
}

/// The mini program page that the gift page leads to.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AwardJumpTarget {
    /// Application id of the mini program (小程序AppID).
    pub mini_program_appid: Option<String>,
    /// Page path in the mini program (小程序path).
    pub mini_program_path: Option<String>,
    /// Text of the jump button (跳转按钮文案).
    pub button_text: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AwardJumpTarget {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            mini_program_appid: None,
            mini_program_path: None,
            button_text: None,
            extra: Extra::new(),
        }
    }

    /// Application id of the mini program (小程序AppID).
    pub fn mini_program_appid<Via>(
        mut self,
        mini_program_appid: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_program_appid = mini_program_appid.into_field();
        self
    }

    /// Page path in the mini program (小程序path).
    pub fn mini_program_path<Via>(
        mut self,
        mini_program_path: impl IntoField<String, Via>,
    ) -> Self {
        self.mini_program_path = mini_program_path.into_field();
        self
    }

    /// Text of the jump button (跳转按钮文案).
    pub fn button_text<Via>(mut self, button_text: impl IntoField<String, Via>) -> Self {
        self.button_text = button_text.into_field();
        self
    }
}

impl Default for AwardJumpTarget {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AwardJumpTarget
    []
    [mini_program_appid, mini_program_path, button_text,]
    []
}

/// Values that a user entered when opening the card.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserInformation {
    /// Common card-opening fields (平台提供的通用开卡信息字段).
    pub common_field_list: Option<Vec<CommonFieldValue>>,
    /// Card-opening fields defined by the merchant (商户自定义的开卡信息字段).
    pub custom_field_list: Option<Vec<CustomFieldValue>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserInformation
    []
    [common_field_list, custom_field_list,]
    []
}

/// A field that the merchant defines for the form.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CustomField {
    /// Kind (商户自定义的开卡信息字段类型).
    pub r#type: Option<CustomFieldType>,
    /// Name (字段名称).
    pub name: Option<String>,
    /// Values (字段值).
    pub values: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CustomField {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            r#type: None,
            name: None,
            values: None,
            extra: Extra::new(),
        }
    }

    /// Kind (商户自定义的开卡信息字段类型).
    pub fn r#type<Via>(mut self, r#type: impl IntoField<CustomFieldType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Name (字段名称).
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Values (字段值).
    pub fn values<Via>(mut self, values: impl IntoField<Vec<String>, Via>) -> Self {
        self.values = values.into_field();
        self
    }
}

impl Default for CustomField {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CustomField
    []
    [r#type = "type", name, values,]
    []
}

/// The validity of a member card template.
#[derive(Clone)]
#[non_exhaustive]
pub struct Validity {
    /// Kind (有效期类型).
    pub r#type: Option<ValidityType>,
    /// When it becomes available (有效期开始时间).
    pub available_begin_time: Option<DateTime>,
    /// When it stops being available (有效期结束时间).
    pub available_end_time: Option<DateTime>,
    /// Number of days it stays valid (生效后N天内有效).
    pub available_day_after_receive: Option<i64>,
    /// Days after receipt before it takes effect (领取后N天开始生效). Described by SKIT; no official source confirms it.
    pub wait_days_after_receive: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Validity
    []
    [r#type = "type", available_begin_time, available_end_time, available_day_after_receive, wait_days_after_receive,]
    []
}

/// Hour, minute and second of a day.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DayTime {
    /// Hours (时). Required.
    pub hours: Option<i64>,
    /// Minutes (分). Required.
    pub minutes: Option<i64>,
    /// Seconds (秒). Required.
    pub seconds: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DayTime {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `hours`, `minutes` and `seconds`.
    pub fn new() -> Self {
        Self {
            hours: None,
            minutes: None,
            seconds: None,
            extra: Extra::new(),
        }
    }

    /// Hours (时). Required.
    pub fn hours<Via>(mut self, hours: impl IntoField<i64, Via>) -> Self {
        self.hours = hours.into_field();
        self
    }

    /// Minutes (分). Required.
    pub fn minutes<Via>(mut self, minutes: impl IntoField<i64, Via>) -> Self {
        self.minutes = minutes.into_field();
        self
    }

    /// Seconds (秒). Required.
    pub fn seconds<Via>(mut self, seconds: impl IntoField<i64, Via>) -> Self {
        self.seconds = seconds.into_field();
        self
    }
}

impl Default for DayTime {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DayTime
    []
    [hours, minutes, seconds,]
    ["hours", "minutes", "seconds",]
}

/// The mini program in which a member card is activated.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ActivateMiniProgram {
    /// Application id of the activation page (跳转激活的appid). Required.
    pub activate_appid: Option<String>,
    /// Path of the activation page (跳转激活的path). Required.
    pub activate_path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ActivateMiniProgram {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `activate_appid` and `activate_path`.
    pub fn new() -> Self {
        Self {
            activate_appid: None,
            activate_path: None,
            extra: Extra::new(),
        }
    }

    /// Application id of the activation page (跳转激活的appid). Required.
    pub fn activate_appid<Via>(mut self, activate_appid: impl IntoField<String, Via>) -> Self {
        self.activate_appid = activate_appid.into_field();
        self
    }

    /// Path of the activation page (跳转激活的path). Required.
    pub fn activate_path<Via>(mut self, activate_path: impl IntoField<String, Via>) -> Self {
        self.activate_path = activate_path.into_field();
        self
    }
}

impl Default for ActivateMiniProgram {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ActivateMiniProgram
    []
    [activate_appid, activate_path,]
    ["activate_appid", "activate_path",]
}

/// The payment scenes of an activity.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PaymentMode {
    /// Payment scenes (支付场景列表).
    pub payment_scene_list: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PaymentMode {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            payment_scene_list: None,
            extra: Extra::new(),
        }
    }

    /// Payment scenes (支付场景列表).
    pub fn payment_scene_list<Via>(
        mut self,
        payment_scene_list: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.payment_scene_list = payment_scene_list.into_field();
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
    [payment_scene_list,]
    []
}

/// The value a user entered in a field offered by the platform.
#[derive(Clone)]
#[non_exhaustive]
pub struct CommonFieldValue {
    /// Name (平台提供的通用开卡信息字段).
    pub name: Option<CommonField>,
    /// Value (用户开卡时填写的个人信息).
    pub value: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CommonFieldValue
    []
    [name, value,]
    []
}

/// The value a user entered in a field defined by the merchant.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomFieldValue {
    /// Name (字段名称).
    pub name: Option<String>,
    /// Value (字段值).
    pub value: Option<String>,
    /// List of field values (字段值).
    pub value_list: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CustomFieldValue
    []
    [name, value, value_list,]
    []
}
