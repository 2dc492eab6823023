// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ActivityChannel;
use super::ApplymentState;
use super::CodeMode;
use super::CodeType;
use super::CommonField;
use super::FormFieldType;
use super::MemberCardState;
use super::MemberCardType;
use super::MembershipActivityState;
use super::RecipientState;
use super::StoreAuditState;
use super::StoreState;
use super::UserCardState;
use super::ValidDateType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// The numbers that identify an onboarding application.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplymentReference {
    /// WeChat Pay's application number (微信支付申请单号). At most 20 characters.
    pub applyment_id: Option<String>,
    /// Business application number (业务申请编号). At most 128 characters.
    pub business_code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ApplymentReference
    []
    [applyment_id, business_code,]
    []
}

/// An onboarding application with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct Applyment {
    /// WeChat Pay's application number (微信支付申请单号). At most 20 characters.
    pub applyment_id: Option<String>,
    /// Business application number (业务申请编号). At most 128 characters.
    pub business_code: Option<String>,
    /// State of the application (申请状态).
    pub applyment_state: Option<ApplymentState>,
    /// Description of the application's state (申请状态说明). At most 30 characters.
    pub applyment_state_desc: Option<String>,
    /// Link of the authorization confirmation QR code (授权确认二维码链接). At most 256 characters.
    pub authorization_confirmation_qr_code: Option<String>,
    /// Why it was rejected (驳回原因). At most 1024 characters.
    pub reject_reason: Option<String>,
    /// Brand id (品牌ID). At most 20 characters.
    pub brand_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Applyment
    []
    [applyment_id, business_code, applyment_state, applyment_state_desc, authorization_confirmation_qr_code, reject_reason, brand_id,]
    []
}

/// One page of member card templates, with their total number.
#[derive(Clone)]
#[non_exhaustive]
pub struct MemberCardTemplatePage {
    /// Total count (总数量).
    pub total_count: Option<i64>,
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Result data (会员卡模板列表).
    pub data: Option<Vec<MemberCardTemplate>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MemberCardTemplatePage
    []
    [total_count, offset, limit, data,]
    []
}

/// Target of a tap on the card.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct JumpInformation {
    /// Application id to jump to (AppID). At most 32 characters.
    pub jump_appid: Option<String>,
    /// Path to jump to (路径). At most 128 characters.
    pub jump_path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl JumpInformation {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            jump_appid: None,
            jump_path: None,
            extra: Extra::new(),
        }
    }

    /// Application id to jump to (AppID). At most 32 characters.
    pub fn jump_appid<Via>(mut self, jump_appid: impl IntoField<String, Via>) -> Self {
        self.jump_appid = jump_appid.into_field();
        self
    }

    /// Path to jump to (路径). At most 128 characters.
    pub fn jump_path<Via>(mut self, jump_path: impl IntoField<String, Via>) -> Self {
        self.jump_path = jump_path.into_field();
        self
    }
}

impl Default for JumpInformation {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { JumpInformation
    []
    [jump_appid, jump_path,]
    []
}

/// When a member card is valid.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ValidDateInformation {
    /// Kind (有效期类型).
    pub r#type: Option<ValidDateType>,
    /// When it becomes available (有效期开始时间).
    pub available_begin_time: Option<DateTime>,
    /// When it stops being available (有效期结束时间).
    pub available_end_time: Option<DateTime>,
    /// Number of days it stays valid (生效后N天内有效).
    pub available_day_after_receive: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ValidDateInformation {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            r#type: None,
            available_begin_time: None,
            available_end_time: None,
            available_day_after_receive: None,
            extra: Extra::new(),
        }
    }

    /// Kind (有效期类型).
    pub fn r#type<Via>(mut self, r#type: impl IntoField<ValidDateType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// When it becomes available (有效期开始时间).
    pub fn available_begin_time<Via>(
        mut self,
        available_begin_time: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.available_begin_time = available_begin_time.into_field();
        self
    }

    /// When it stops being available (有效期结束时间).
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
}

impl Default for ValidDateInformation {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ValidDateInformation
    []
    [r#type = "type", available_begin_time, available_end_time, available_day_after_receive,]
    []
}

/// Price and page of a paid membership.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PurchaseInformation {
    /// Price (付费会员价格). In fen.
    pub price: Option<i64>,
    /// Application id to jump to (付费会员跳转AppID). At most 32 characters.
    pub jump_appid: Option<String>,
    /// Path to jump to (付费会员跳转路径). At most 128 characters.
    pub jump_path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PurchaseInformation {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            price: None,
            jump_appid: None,
            jump_path: None,
            extra: Extra::new(),
        }
    }

    /// Price (付费会员价格). In fen.
    pub fn price<Via>(mut self, price: impl IntoField<i64, Via>) -> Self {
        self.price = price.into_field();
        self
    }

    /// Application id to jump to (付费会员跳转AppID). At most 32 characters.
    pub fn jump_appid<Via>(mut self, jump_appid: impl IntoField<String, Via>) -> Self {
        self.jump_appid = jump_appid.into_field();
        self
    }

    /// Path to jump to (付费会员跳转路径). At most 128 characters.
    pub fn jump_path<Via>(mut self, jump_path: impl IntoField<String, Via>) -> Self {
        self.jump_path = jump_path.into_field();
        self
    }
}

impl Default for PurchaseInformation {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PurchaseInformation
    []
    [price, jump_appid, jump_path,]
    []
}

/// Values that a user has to fill in when opening a card.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UserForm {
    /// Common card-opening fields (平台提供的通用开卡信息字段).
    pub common_field_list: Option<Vec<CommonField>>,
    /// Card-opening fields defined by the merchant (商户自定义的开卡信息字段).
    pub custom_field_list: Option<Vec<FormField>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UserForm {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            common_field_list: None,
            custom_field_list: None,
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
        custom_field_list: impl IntoField<Vec<FormField>, Via>,
    ) -> Self {
        self.custom_field_list = custom_field_list.into_field();
        self
    }
}

impl Default for UserForm {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { UserForm
    []
    [common_field_list, custom_field_list,]
    []
}

/// A member card template with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct MemberCardTemplate {
    /// Member card or card template id (会员卡模板ID). At most 32 characters.
    pub card_id: Option<String>,
    /// Brand id (品牌ID). At most 32 characters.
    pub brand_id: Option<String>,
    /// Application id (商户AppId).
    pub appid: Option<String>,
    /// Kind of card or document (会员卡类型).
    pub card_type: Option<MemberCardType>,
    /// Card name (卡名称). At most 10 characters.
    pub card_title: Option<String>,
    /// Background color of the card (卡背景颜色). At most 7 characters.
    pub card_color: Option<String>,
    /// Background image address of the card (卡背景图URL). At most 256 characters.
    pub card_picture_url: Option<String>,
    /// Assignment of member card codes (会员卡code分配类型).
    pub code_mode: Option<CodeMode>,
    /// Code type (会员码型).
    pub code_type: Option<CodeType>,
    /// Jump details of the member code (会员码跳转信息).
    pub code_jump_information: Option<JumpInformation>,
    /// Member benefits (会员权益). At most 32 characters.
    pub benefits: Option<String>,
    /// Address that receives the notifications (回调地址). At most 256 characters.
    pub notify_url: Option<String>,
    /// True to pin it to the top (是否置顶).
    pub need_pinned: Option<bool>,
    /// True to show the member level (是否展示会员等级).
    pub need_display_level: Option<bool>,
    /// Initial member level (会员初始等级). At most 10 characters.
    pub init_level: Option<String>,
    /// Service phone number (服务电话). At most 32 characters.
    pub service_phone: Option<String>,
    /// The merchant's legal agreement (商家法务协议). At most 20480 characters.
    pub legal_agreement: Option<String>,
    /// Validity period of the member card (会员卡有效期).
    pub valid_date_information: Option<ValidDateInformation>,
    /// Points details (积分信息).
    pub points_information: Option<JumpInformation>,
    /// Stored-value balance details (储值信息).
    pub balance_information: Option<JumpInformation>,
    /// Details of paid membership (付费会员信息).
    pub purchase_information: Option<PurchaseInformation>,
    /// Details the user gave when opening the card (用户开卡信息).
    pub user_information: Option<UserForm>,
    /// State (状态).
    pub state: Option<MemberCardState>,
    /// When it was created (创建时间).
    pub create_time: Option<DateTime>,
    /// When it was last updated (更新时间).
    pub update_time: Option<DateTime>,
    /// The merchant's own request number (商家请求单号). At most 128 characters.
    pub out_request_no: Option<String>,
    /// Member details (会员中心信息).
    pub member_information: Option<MemberCenter>,
    /// When it was last modified (更新时间).
    pub modify_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MemberCardTemplate
    []
    [card_id, brand_id, appid, card_type, card_title, card_color, card_picture_url, code_mode, code_type, code_jump_information, benefits, notify_url, need_pinned, need_display_level, init_level, service_phone, legal_agreement, valid_date_information, points_information, balance_information, purchase_information, user_information, state, create_time, update_time, out_request_no, member_information, modify_time,]
    []
}

/// A member card template that was invalidated.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvalidatedMemberCardTemplate {
    /// The merchant's own request number (商家请求单号). At most 128 characters.
    pub out_request_no: Option<String>,
    /// Member card or card template id (会员卡模板ID). At most 32 characters.
    pub card_id: Option<String>,
    /// Brand id (品牌ID). At most 32 characters.
    pub brand_id: Option<String>,
    /// Application id (商户AppId).
    pub appid: Option<String>,
    /// Kind of card or document (会员卡类型).
    pub card_type: Option<MemberCardType>,
    /// Card name (卡名称). At most 10 characters.
    pub card_title: Option<String>,
    /// Background color of the card (卡背景颜色). At most 7 characters.
    pub card_color: Option<String>,
    /// Background image address of the card (卡背景图URL). At most 256 characters.
    pub card_picture_url: Option<String>,
    /// Assignment of member card codes (会员卡code分配类型).
    pub code_mode: Option<CodeMode>,
    /// Code type (会员码型).
    pub code_type: Option<CodeType>,
    /// Jump details of the member code (会员码跳转信息).
    pub code_jump_information: Option<JumpInformation>,
    /// Member benefits (会员权益). At most 32 characters.
    pub benefits: Option<String>,
    /// Address that receives the notifications (回调地址). At most 256 characters.
    pub notify_url: Option<String>,
    /// True to pin it to the top (是否置顶).
    pub need_pinned: Option<bool>,
    /// True to show the member level (是否展示会员等级).
    pub need_display_level: Option<bool>,
    /// Initial member level (会员初始等级). At most 10 characters.
    pub init_level: Option<String>,
    /// Service phone number (服务电话). At most 32 characters.
    pub service_phone: Option<String>,
    /// The merchant's legal agreement (商家法务协议). At most 20480 characters.
    pub legal_agreement: Option<String>,
    /// Validity period of the member card (会员卡有效期).
    pub valid_date_information: Option<ValidDateInformation>,
    /// Member details (会员中心信息).
    pub member_information: Option<MemberCenter>,
    /// Points details (积分信息).
    pub points_information: Option<JumpInformation>,
    /// Stored-value balance details (储值信息).
    pub balance_information: Option<JumpInformation>,
    /// Details of paid membership (付费会员信息).
    pub purchase_information: Option<PurchaseInformation>,
    /// Details the user gave when opening the card (用户开卡信息).
    pub user_information: Option<UserForm>,
    /// State (状态).
    pub state: Option<MemberCardState>,
    /// When it was created (创建时间).
    pub create_time: Option<DateTime>,
    /// When it was last updated (更新时间).
    pub update_time: Option<DateTime>,
    /// When it was last modified (更新时间).
    pub modify_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { InvalidatedMemberCardTemplate
    []
    [out_request_no, card_id, brand_id, appid, card_type, card_title, card_color, card_picture_url, code_mode, code_type, code_jump_information, benefits, notify_url, need_pinned, need_display_level, init_level, service_phone, legal_agreement, valid_date_information, member_information, points_information, balance_information, purchase_information, user_information, state, create_time, update_time, modify_time,]
    []
}

/// A batch of a product coupon.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ProductCouponStock {
    /// Product coupon id (商品券ID). Required. At most 128 characters.
    pub product_coupon_id: Option<String>,
    /// Coupon batch id (批次ID). Required. At most 128 characters.
    pub stock_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ProductCouponStock {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `product_coupon_id` and `stock_id`.
    pub fn new() -> Self {
        Self {
            product_coupon_id: None,
            stock_id: None,
            extra: Extra::new(),
        }
    }

    /// Product coupon id (商品券ID). Required. At most 128 characters.
    pub fn product_coupon_id<Via>(
        mut self,
        product_coupon_id: impl IntoField<String, Via>,
    ) -> Self {
        self.product_coupon_id = product_coupon_id.into_field();
        self
    }

    /// Coupon batch id (批次ID). Required. At most 128 characters.
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }
}

impl Default for ProductCouponStock {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ProductCouponStock
    []
    [product_coupon_id, stock_id,]
    ["product_coupon_id", "stock_id",]
}

/// An activity that gives coupons to members, with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct MembershipActivity {
    /// The merchant's own request number (商家请求单号). At most 128 characters.
    pub out_request_no: Option<String>,
    /// Brand id (品牌ID). At most 32 characters.
    pub brand_id: Option<String>,
    /// Member card or card template id (会员卡ID). At most 32 characters.
    pub card_id: Option<String>,
    /// Activity channel (活动渠道).
    pub activity_channel: Option<ActivityChannel>,
    /// Title (活动主标题). At most 128 characters.
    pub title: Option<String>,
    /// Activity title (活动主标题). At most 128 characters.
    pub sub_title: Option<String>,
    /// Begin time (活动开始时间).
    pub begin_time: Option<DateTime>,
    /// End time (活动结束时间).
    pub end_time: Option<DateTime>,
    /// Total stock of the activity (活动总库存).
    pub apply_total: Option<i64>,
    /// Remaining stock of the activity (活动剩余库存).
    pub apply_available: Option<i64>,
    /// List of product coupon batches (商品券批次列表).
    pub product_coupon_stock_list: Option<Vec<ProductCouponStock>>,
    /// Activity id (活动ID).
    pub activity_id: Option<i64>,
    /// Activity state (活动状态).
    pub activity_state: Option<MembershipActivityState>,
    /// When it was created (创建时间).
    pub create_time: Option<DateTime>,
    /// When it was last modified (更新时间).
    pub modify_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MembershipActivity
    []
    [out_request_no, brand_id, card_id, activity_channel, title, sub_title, begin_time, end_time, apply_total, apply_available, product_coupon_stock_list, activity_id, activity_state, create_time, modify_time,]
    []
}

/// A token for a component, and when it expires.
#[derive(Clone)]
#[non_exhaustive]
pub struct PreAuthToken {
    /// Token (预授权token). At most 32 characters.
    pub token: Option<String>,
    /// When it expires (token 过期时间).
    pub expire_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PreAuthToken
    []
    [token, expire_time,]
    []
}

/// A page of a user's member cards.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserCardPage {
    /// Total count (总数量).
    pub total_count: Option<i64>,
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Result data (会员卡列表).
    pub data: Option<Vec<ListedUserCard>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserCardPage
    []
    [total_count, offset, limit, data,]
    []
}

/// Values that the user filled in when opening the card.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UserInformation {
    /// Common card-opening fields (平台提供的通用开卡信息字段).
    pub common_field_list: Option<Vec<CommonFieldValue>>,
    /// Card-opening fields defined by the merchant (商户自定义的开卡信息字段).
    pub custom_field_list: Option<Vec<CustomFieldValue>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UserInformation {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            common_field_list: None,
            custom_field_list: None,
            extra: Extra::new(),
        }
    }

    /// Common card-opening fields (平台提供的通用开卡信息字段).
    pub fn common_field_list<Via>(
        mut self,
        common_field_list: impl IntoField<Vec<CommonFieldValue>, Via>,
    ) -> Self {
        self.common_field_list = common_field_list.into_field();
        self
    }

    /// Card-opening fields defined by the merchant (商户自定义的开卡信息字段).
    pub fn custom_field_list<Via>(
        mut self,
        custom_field_list: impl IntoField<Vec<CustomFieldValue>, Via>,
    ) -> Self {
        self.custom_field_list = custom_field_list.into_field();
        self
    }
}

impl Default for UserInformation {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { UserInformation
    []
    [common_field_list, custom_field_list,]
    []
}

/// A user's member card with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserCard {
    /// Code of the user's member card (会员卡code). At most 32 characters.
    pub user_card_code: Option<String>,
    /// Member card or card template id (会员卡模板ID). At most 32 characters.
    pub card_id: Option<String>,
    /// The user's id within the application (用户标识). At most 128 characters.
    pub openid: Option<String>,
    /// Background color of the card (卡背景颜色). At most 7 characters.
    pub card_color: Option<String>,
    /// Background image address of the card (卡背景图URL). At most 256 characters.
    pub card_picture_url: Option<String>,
    /// Brand id (品牌ID). At most 32 characters.
    pub brand_id: Option<String>,
    /// Kind of card or document (会员卡类型).
    pub card_type: Option<MemberCardType>,
    /// Phone number (加密的手机号). Decrypted when the response is decoded. At most 512 characters.
    pub phone_number: Option<Sensitive>,
    /// Level (等级). At most 10 characters.
    pub level: Option<String>,
    /// Validity period of the member card (会员卡有效期).
    pub valid_date_information: Option<ValidDateInformation>,
    /// When it was picked up (领取时间).
    pub pickup_time: Option<DateTime>,
    /// Details the user gave when opening the card (用户开卡时填写的个人信息).
    pub user_information: Option<UserInformation>,
    /// Extra data attached by the merchant (商家数据包). At most 256 characters.
    pub attach: Option<String>,
    /// State of the user's member card (用户会员卡状态).
    pub user_card_state: Option<UserCardState>,
    /// Why it is invalid (作废原因). At most 32 characters.
    pub invalid_reason: Option<String>,
    /// When it was invalidated (作废时间).
    pub invalid_time: Option<DateTime>,
    /// When it was created (创建时间).
    pub create_time: Option<DateTime>,
    /// When it was last modified (更新时间).
    pub modify_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserCard
    []
    [user_card_code, card_id, openid, card_color, card_picture_url, brand_id, card_type, phone_number, level, valid_date_information, pickup_time, user_information, attach, user_card_state, invalid_reason, invalid_time, create_time, modify_time,]
    []
}

/// A member's balance of points.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserPoints {
    /// The merchant's own request number (商家请求单号). At most 128 characters.
    pub out_request_no: Option<String>,
    /// Brand id (品牌ID). At most 16 characters.
    pub brand_id: Option<String>,
    /// Member card or card template id (会员卡模板ID). At most 32 characters.
    pub card_id: Option<String>,
    /// The user's id within the application (用户标识). At most 128 characters.
    pub openid: Option<String>,
    /// Code of the user's member card (会员卡code). At most 32 characters.
    pub user_card_code: Option<String>,
    /// Points balance (积分余额).
    pub point_balance: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserPoints
    []
    [out_request_no, brand_id, card_id, openid, user_card_code, point_balance,]
    []
}

/// A page of a brand's stores.
#[derive(Clone)]
#[non_exhaustive]
pub struct StorePage {
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Start of the page of results (分页起始位置).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页条数).
    pub limit: Option<i64>,
    /// Total count (门店总数).
    pub total_count: Option<i64>,
    /// Result data (品牌门店列表).
    pub data: Option<Vec<ListedStore>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { StorePage
    []
    [brand_id, offset, limit, total_count, data,]
    []
}

/// A store's name and the merchant's number for it.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct StoreBasics {
    /// The merchant's own store number (商家门店编号). At most 32 characters.
    pub store_reference_id: Option<String>,
    /// Store or branch name (门店名称). At most 50 characters.
    pub branch_name: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl StoreBasics {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            store_reference_id: None,
            branch_name: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's own store number (商家门店编号). At most 32 characters.
    pub fn store_reference_id<Via>(
        mut self,
        store_reference_id: impl IntoField<String, Via>,
    ) -> Self {
        self.store_reference_id = store_reference_id.into_field();
        self
    }

    /// Store or branch name (门店名称). At most 50 characters.
    pub fn branch_name<Via>(mut self, branch_name: impl IntoField<String, Via>) -> Self {
        self.branch_name = branch_name.into_field();
        self
    }
}

impl Default for StoreBasics {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { StoreBasics
    []
    [store_reference_id, branch_name,]
    []
}

/// A store's address.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct StoreAddress {
    /// Province and city code of the store (门店省市编码). Sources differ on whether it is required. At most 20 characters.
    pub address_code: Option<String>,
    /// Store address (门店地址). Required. At most 200 characters.
    pub address_detail: Option<String>,
    /// Extra description of the store address (门店地址辅助描述). At most 50 characters.
    pub address_complements: Option<String>,
    /// Longitude (门店经度). At most 32 characters.
    pub longitude: Option<String>,
    /// Latitude (门店纬度). At most 32 characters.
    pub latitude: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl StoreAddress {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `address_detail`.
    pub fn new() -> Self {
        Self {
            address_code: None,
            address_detail: None,
            address_complements: None,
            longitude: None,
            latitude: None,
            extra: Extra::new(),
        }
    }

    /// Province and city code of the store (门店省市编码). Sources differ on whether it is required. At most 20 characters.
    pub fn address_code<Via>(mut self, address_code: impl IntoField<String, Via>) -> Self {
        self.address_code = address_code.into_field();
        self
    }

    /// Store address (门店地址). Required. At most 200 characters.
    pub fn address_detail<Via>(mut self, address_detail: impl IntoField<String, Via>) -> Self {
        self.address_detail = address_detail.into_field();
        self
    }

    /// Extra description of the store address (门店地址辅助描述). At most 50 characters.
    pub fn address_complements<Via>(
        mut self,
        address_complements: impl IntoField<String, Via>,
    ) -> Self {
        self.address_complements = address_complements.into_field();
        self
    }

    /// Longitude (门店经度). At most 32 characters.
    pub fn longitude<Via>(mut self, longitude: impl IntoField<String, Via>) -> Self {
        self.longitude = longitude.into_field();
        self
    }

    /// Latitude (门店纬度). At most 32 characters.
    pub fn latitude<Via>(mut self, latitude: impl IntoField<String, Via>) -> Self {
        self.latitude = latitude.into_field();
        self
    }
}

impl Default for StoreAddress {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { StoreAddress
    []
    [address_code, address_detail, address_complements, longitude, latitude,]
    ["address_detail",]
}

/// A store's phone number and opening hours.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct StoreBusiness {
    /// Service phone number (门店服务电话). At most 32 characters.
    pub service_phone: Option<String>,
    /// Business hours of the store (门店经营时间). At most 256 characters.
    pub business_hours: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl StoreBusiness {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            service_phone: None,
            business_hours: None,
            extra: Extra::new(),
        }
    }

    /// Service phone number (门店服务电话). At most 32 characters.
    pub fn service_phone<Via>(mut self, service_phone: impl IntoField<String, Via>) -> Self {
        self.service_phone = service_phone.into_field();
        self
    }

    /// Business hours of the store (门店经营时间). At most 256 characters.
    pub fn business_hours<Via>(mut self, business_hours: impl IntoField<String, Via>) -> Self {
        self.business_hours = business_hours.into_field();
        self
    }
}

impl Default for StoreBusiness {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { StoreBusiness
    []
    [service_phone, business_hours,]
    []
}

/// A brand's store as created.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedStore {
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Store id (品牌门店ID).
    pub store_id: Option<String>,
    /// Store state (门店状态).
    pub store_state: Option<StoreState>,
    /// Audit state (审核状态).
    pub audit_state: Option<StoreAuditState>,
    /// Why the review was rejected (审核失败原因).
    pub review_reject_reason: Option<String>,
    /// Basic details of the store (门店基础信息).
    pub store_basics: Option<StoreBasics>,
    /// Store address (门店地址信息).
    pub store_address: Option<StoreAddress>,
    /// Business details of the store (门店经营信息).
    pub store_business: Option<StoreBusiness>,
    /// Payee details of the store (门店收款信息).
    pub store_recipient: Option<Vec<StoreRecipient>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedStore
    []
    [brand_id, store_id, store_state, audit_state, review_reject_reason, store_basics, store_address, store_business, store_recipient,]
    []
}

/// A brand's store with its states.
#[derive(Clone)]
#[non_exhaustive]
pub struct Store {
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Store id (品牌门店ID).
    pub store_id: Option<String>,
    /// Store state (门店状态).
    pub store_state: Option<StoreState>,
    /// Audit state (审核状态).
    pub audit_state: Option<StoreAuditState>,
    /// Why the review was rejected (审核失败原因).
    pub review_reject_reason: Option<String>,
    /// Basic details of the store (门店基础信息).
    pub store_basics: Option<StoreBasics>,
    /// Store address (门店地址信息).
    pub store_address: Option<StoreAddress>,
    /// Business details of the store (门店经营信息).
    pub store_business: Option<StoreBusiness>,
    /// Payee details of the store (门店收款信息).
    pub store_recipient: Option<Vec<StoreRecipient>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Store
    []
    [brand_id, store_id, store_state, audit_state, review_reject_reason, store_basics, store_address, store_business, store_recipient,]
    []
}

/// The merchant that was bound to a store.
#[derive(Clone)]
#[non_exhaustive]
pub struct BoundStoreRecipient {
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Store id (品牌门店ID).
    pub store_id: Option<String>,
    /// Merchant number (门店收款商户号). At most 16 characters.
    pub mchid: Option<String>,
    /// Company name (门店收款主体). At most 256 characters.
    pub company_name: Option<String>,
    /// Binding state of the payee (收款绑定状态).
    pub recipient_state: Option<RecipientState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BoundStoreRecipient
    []
    [brand_id, store_id, mchid, company_name, recipient_state,]
    []
}

/// A store and whether it does business.
#[derive(Clone)]
#[non_exhaustive]
pub struct StoreOperation {
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Store id (品牌门店ID).
    pub store_id: Option<String>,
    /// Store state (门店状态).
    pub store_state: Option<StoreState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { StoreOperation
    []
    [brand_id, store_id, store_state,]
    []
}

/// Why a receiving merchant could not be unbound.
#[derive(Clone)]
#[non_exhaustive]
pub struct StoreRecipientUnbinding {
    /// Why it failed (解绑失败原因).
    pub failed_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { StoreRecipientUnbinding
    []
    [failed_reason,]
    []
}

/// The names and numbers of a merchant's store.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct MerchantStoreBasics {
    /// The merchant's own store number (商家门店编号).
    pub store_reference_id: Option<String>,
    /// Brand name (品牌名称).
    pub brand_name: Option<String>,
    /// Store name (门店名称). Required.
    pub store_name: Option<String>,
    /// Store or branch name (分店名称).
    pub branch_name: Option<String>,
    /// Brand id (品牌ID).
    pub brand_id: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl MerchantStoreBasics {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `store_name`.
    pub fn new() -> Self {
        Self {
            store_reference_id: None,
            brand_name: None,
            store_name: None,
            branch_name: None,
            brand_id: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's own store number (商家门店编号).
    pub fn store_reference_id<Via>(
        mut self,
        store_reference_id: impl IntoField<String, Via>,
    ) -> Self {
        self.store_reference_id = store_reference_id.into_field();
        self
    }

    /// Brand name (品牌名称).
    pub fn brand_name<Via>(mut self, brand_name: impl IntoField<String, Via>) -> Self {
        self.brand_name = brand_name.into_field();
        self
    }

    /// Store name (门店名称). Required.
    pub fn store_name<Via>(mut self, store_name: impl IntoField<String, Via>) -> Self {
        self.store_name = store_name.into_field();
        self
    }

    /// Store or branch name (分店名称).
    pub fn branch_name<Via>(mut self, branch_name: impl IntoField<String, Via>) -> Self {
        self.branch_name = branch_name.into_field();
        self
    }

    /// Brand id (品牌ID).
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<i64, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }
}

impl Default for MerchantStoreBasics {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { MerchantStoreBasics
    []
    [store_reference_id, brand_name, store_name, branch_name, brand_id,]
    ["store_name",]
}

/// A merchant that receives a merchant store's payments.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct MerchantStoreRecipient {
    /// Merchant number (门店收款商户号). Required.
    pub mchid: Option<String>,
    /// Company name (门店收款主体).
    pub company_name: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl MerchantStoreRecipient {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `mchid`.
    pub fn new() -> Self {
        Self {
            mchid: None,
            company_name: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (门店收款商户号). Required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Company name (门店收款主体).
    pub fn company_name<Via>(mut self, company_name: impl IntoField<String, Via>) -> Self {
        self.company_name = company_name.into_field();
        self
    }
}

impl Default for MerchantStoreRecipient {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { MerchantStoreRecipient
    []
    [mchid, company_name,]
    ["mchid",]
}

/// The receiving merchants whose binding or unbinding failed.
#[derive(Clone)]
#[non_exhaustive]
pub struct FailedStoreRecipients {
    /// Store payees that failed.
    pub failed_store_recipient: Option<Vec<FailedStoreRecipient>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { FailedStoreRecipients
    []
    [failed_store_recipient,]
    []
}

/// A field that the merchant adds to the form.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct FormField {
    /// Kind (商户自定义的开卡信息字段类型).
    pub r#type: Option<FormFieldType>,
    /// Name (字段名称). At most 32 characters.
    pub name: Option<String>,
    /// Values (字段值). At most 8 characters.
    pub values: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl FormField {
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
    pub fn r#type<Via>(mut self, r#type: impl IntoField<FormFieldType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Name (字段名称). At most 32 characters.
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Values (字段值). At most 8 characters.
    pub fn values<Via>(mut self, values: impl IntoField<Vec<String>, Via>) -> Self {
        self.values = values.into_field();
        self
    }
}

impl Default for FormField {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { FormField
    []
    [r#type = "type", name, values,]
    []
}

/// A user's member card in a list.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListedUserCard {
    /// Code of the user's member card (会员卡code). At most 32 characters.
    pub user_card_code: Option<String>,
    /// Member card or card template id (会员卡模板ID). At most 32 characters.
    pub card_id: Option<String>,
    /// The user's id within the application (用户标识). At most 128 characters.
    pub openid: Option<String>,
    /// Background color of the card (卡背景颜色). At most 7 characters.
    pub card_color: Option<String>,
    /// Background image address of the card (卡背景图URL). At most 256 characters.
    pub card_picture_url: Option<String>,
    /// Brand id (品牌ID). At most 32 characters.
    pub brand_id: Option<String>,
    /// Kind of card or document (会员卡类型).
    pub card_type: Option<MemberCardType>,
    /// Phone number (加密的手机号). Decrypted when the response is decoded. At most 512 characters.
    pub phone_number: Option<Sensitive>,
    /// Level (等级). At most 10 characters.
    pub level: Option<String>,
    /// Validity period of the member card (会员卡有效期).
    pub valid_date_information: Option<ValidDateInformation>,
    /// When it was picked up (领取时间).
    pub pickup_time: Option<DateTime>,
    /// Details the user gave when opening the card (用户开卡时填写的个人信息).
    pub user_information: Option<UserInformation>,
    /// Extra data attached by the merchant (商家数据包). At most 256 characters.
    pub attach: Option<String>,
    /// State of the user's member card (用户会员卡状态).
    pub user_card_state: Option<UserCardState>,
    /// Why it is invalid (作废原因). At most 32 characters.
    pub invalid_reason: Option<String>,
    /// When it was invalidated (作废时间).
    pub invalid_time: Option<DateTime>,
    /// When it was created (创建时间).
    pub create_time: Option<DateTime>,
    /// When it was last modified (更新时间).
    pub modify_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ListedUserCard
    []
    [user_card_code, card_id, openid, card_color, card_picture_url, brand_id, card_type, phone_number, level, valid_date_information, pickup_time, user_information, attach, user_card_state, invalid_reason, invalid_time, create_time, modify_time,]
    []
}

/// The user's value of a common field.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CommonFieldValue {
    /// Name (平台提供的通用开卡信息字段).
    pub name: Option<CommonField>,
    /// Value (加密的用户开卡时填写的个人信息). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 512 characters.
    pub value: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CommonFieldValue {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            name: None,
            value: None,
            extra: Extra::new(),
        }
    }

    /// Name (平台提供的通用开卡信息字段).
    pub fn name<Via>(mut self, name: impl IntoField<CommonField, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Value (加密的用户开卡时填写的个人信息). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 512 characters.
    pub fn value<Via>(mut self, value: impl IntoField<Sensitive, Via>) -> Self {
        self.value = value.into_field();
        self
    }
}

impl Default for CommonFieldValue {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CommonFieldValue
    []
    [name, value,]
    []
}

/// The user's choices in a field that the merchant added.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CustomFieldValue {
    /// Name (字段名称). At most 32 characters.
    pub name: Option<String>,
    /// Encrypted field values chosen by the user (加密的用户选择的字段值列表). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub user_chosen_values: Option<Vec<Sensitive>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CustomFieldValue {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            name: None,
            user_chosen_values: None,
            extra: Extra::new(),
        }
    }

    /// Name (字段名称). At most 32 characters.
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Encrypted field values chosen by the user (加密的用户选择的字段值列表). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn user_chosen_values<Via>(
        mut self,
        user_chosen_values: impl IntoField<Vec<Sensitive>, Via>,
    ) -> Self {
        self.user_chosen_values = user_chosen_values.into_field();
        self
    }
}

impl Default for CustomFieldValue {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CustomFieldValue
    []
    [name, user_chosen_values,]
    []
}

/// A brand's store in a list.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListedStore {
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Store id (品牌门店ID).
    pub store_id: Option<String>,
    /// Store state (门店状态).
    pub store_state: Option<StoreState>,
    /// Audit state (审核状态).
    pub audit_state: Option<StoreAuditState>,
    /// Why the review was rejected (审核失败原因).
    pub review_reject_reason: Option<String>,
    /// Basic details of the store (门店基础信息).
    pub store_basics: Option<StoreBasics>,
    /// Store address (门店地址信息).
    pub store_address: Option<StoreAddress>,
    /// Business details of the store (门店经营信息).
    pub store_business: Option<StoreBusiness>,
    /// Payee details of the store (门店收款信息).
    pub store_recipient: Option<Vec<ListedStoreRecipient>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ListedStore
    []
    [brand_id, store_id, store_state, audit_state, review_reject_reason, store_basics, store_address, store_business, store_recipient,]
    []
}

/// A merchant that receives a store's payments, with the state of its binding.
#[derive(Clone)]
#[non_exhaustive]
pub struct StoreRecipient {
    /// Merchant number (门店收款商户号). At most 16 characters.
    pub mchid: Option<String>,
    /// Company name (门店收款主体). At most 256 characters.
    pub company_name: Option<String>,
    /// Binding state of the payee (收款绑定状态).
    pub recipient_state: Option<RecipientState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { StoreRecipient
    []
    [mchid, company_name, recipient_state,]
    []
}

/// A receiving merchant whose binding or unbinding failed, and why.
#[derive(Clone)]
#[non_exhaustive]
pub struct FailedStoreRecipient {
    /// Merchant number (门店收款商户号).
    pub mchid: Option<String>,
    /// Why it failed.
    pub failed_reason: Option<String>,
    /// Company name (门店收款主体). Described by SKIT; no official source confirms it.
    pub company_name: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { FailedStoreRecipient
    []
    [mchid, failed_reason, company_name,]
    []
}

/// A merchant that receives a listed store's payments.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListedStoreRecipient {
    /// Merchant number (门店收款商户号). At most 16 characters.
    pub mchid: Option<String>,
    /// Company name (门店收款主体). At most 256 characters.
    pub company_name: Option<String>,
    /// Binding state of the payee (收款绑定状态).
    pub recipient_state: Option<RecipientState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ListedStoreRecipient
    []
    [mchid, company_name, recipient_state,]
    []
}

/// Target of the entry to the member center.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct MemberCenter {
    /// Application id to jump to (会员中心跳转AppID). Required. At most 32 characters.
    pub jump_appid: Option<String>,
    /// Path to jump to (会员中心跳转路径). Required. At most 128 characters.
    pub jump_path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl MemberCenter {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `jump_appid` and `jump_path`.
    pub fn new() -> Self {
        Self {
            jump_appid: None,
            jump_path: None,
            extra: Extra::new(),
        }
    }

    /// Application id to jump to (会员中心跳转AppID). Required. At most 32 characters.
    pub fn jump_appid<Via>(mut self, jump_appid: impl IntoField<String, Via>) -> Self {
        self.jump_appid = jump_appid.into_field();
        self
    }

    /// Path to jump to (会员中心跳转路径). Required. At most 128 characters.
    pub fn jump_path<Via>(mut self, jump_path: impl IntoField<String, Via>) -> Self {
        self.jump_path = jump_path.into_field();
        self
    }
}

impl Default for MemberCenter {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { MemberCenter
    []
    [jump_appid, jump_path,]
    ["jump_appid", "jump_path",]
}
