// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CommonField;
use super::MemberCardType;
use super::ProductCouponStockType;
use super::UserCardState;
use super::ValidDateInformation;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;

wxpay_core::events! {
    /// Notifications of brand (品牌经营、门店).
    ///
    /// Fields are optional, open and kept like those of responses.
    pub enum Event {
        /// A user has got a card (商家名片会员卡事件通知).
        ///
        /// `MEMBERCARDSP.USER_CARD.CREATE`, `BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`, `BRAND_MEMBER_CARD.USER_CARD.CREATE`
        ///
        /// - Original type: `user_card`.
        /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015283692)
        #[doc(alias("商家名片会员卡事件通知", "MEMBERCARDSP.USER_CARD.CREATE", "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE", "BRAND_MEMBER_CARD.USER_CARD.CREATE"))]
        UserCardCreated(UserCardChange) = "MEMBERCARDSP.USER_CARD.CREATE" | "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE" | "BRAND_MEMBER_CARD.USER_CARD.CREATE" of ["user_card"],
        /// A user has deleted a card (商家名片会员卡事件通知).
        ///
        /// `MEMBERCARDSP.USER_CARD.DELETE`, `BRAND_MEMBER_CARD_SP.USER_CARD.DELETE`, `BRAND_MEMBER_CARD.USER_CARD.DELETE`
        ///
        /// - Original type: `user_card`.
        /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015283692)
        #[doc(alias("商家名片会员卡事件通知", "MEMBERCARDSP.USER_CARD.DELETE", "BRAND_MEMBER_CARD_SP.USER_CARD.DELETE", "BRAND_MEMBER_CARD.USER_CARD.DELETE"))]
        UserCardDeleted(UserCardChange) = "MEMBERCARDSP.USER_CARD.DELETE" | "BRAND_MEMBER_CARD_SP.USER_CARD.DELETE" | "BRAND_MEMBER_CARD.USER_CARD.DELETE" of ["user_card"],
        /// A user wants to exchange points for a coupon (用户积分兑券事件通知).
        ///
        /// `BRAND_MEMBER_CARD.POINT_EXCHANGE_COUPON`, `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON`
        ///
        /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015879057)
        #[doc(alias("用户积分兑券事件通知", "BRAND_MEMBER_CARD.POINT_EXCHANGE_COUPON", "BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON"))]
        PointsExchangeRequested(PointsExchangeRequest) = "BRAND_MEMBER_CARD.POINT_EXCHANGE_COUPON" | "BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON",
        /// The balance of a user's points is to be reported (用户积分同步事件通知).
        ///
        /// `BRAND_MEMBER_CARD.SYNC_USER_POINT`, `BRAND_MEMBER_CARD_SP.SYNC_USER_POINT`
        ///
        /// - [Official page](https://pay.weixin.qq.com/doc/brand/4016096803)
        #[doc(alias("用户积分同步事件通知", "BRAND_MEMBER_CARD.SYNC_USER_POINT", "BRAND_MEMBER_CARD_SP.SYNC_USER_POINT"))]
        PointsSyncRequested(PointsSyncRequest) = "BRAND_MEMBER_CARD.SYNC_USER_POINT" | "BRAND_MEMBER_CARD_SP.SYNC_USER_POINT",
    }
}

/// A card of a user that was created or deleted.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserCardChange {
    /// Member card or card template id (会员卡模板ID). At most 32 characters.
    pub card_id: String,
    /// State of the user's member card (用户会员卡状态).
    pub user_card_state: UserCardState,
    /// Code of the user's member card (会员卡code). At most 32 characters.
    pub user_card_code: Option<String>,
    /// The user's id within the application (用户标识). At most 128 characters.
    pub openid: Option<String>,
    /// Background color of the card (卡背景颜色). At most 7 characters.
    pub card_color: Option<String>,
    /// Background image address of the card (卡图片). At most 256 characters.
    pub card_picture_url: Option<String>,
    /// Brand id (品牌ID). At most 32 characters.
    pub brand_id: Option<String>,
    /// Kind of card or document (会员卡类型).
    pub card_type: Option<MemberCardType>,
    /// Phone number (手机号).
    pub phone_number: Option<String>,
    /// Level (等级). At most 10 characters.
    pub level: Option<String>,
    /// Validity period of the member card (会员卡有效期).
    pub valid_date_information: Option<ValidDateInformation>,
    /// When it was picked up (领取时间).
    pub pickup_time: Option<DateTime>,
    /// Details the user gave when opening the card (用户开卡时填写的个人信息).
    pub user_information: Option<NotifiedUserInformation>,
    /// Extra data attached by the merchant (商家数据包). At most 256 characters.
    pub attach: Option<String>,
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

wxpay_core::__model_impl! { UserCardChange
    [card_id, user_card_state,]
    [user_card_code, openid, card_color, card_picture_url, brand_id, card_type, phone_number, level, valid_date_information, pickup_time, user_information, attach, invalid_reason, invalid_time, create_time, modify_time,]
    []
}

/// A user's request to exchange points for a coupon.
#[derive(Clone)]
#[non_exhaustive]
pub struct PointsExchangeRequest {
    /// Points exchange record id (积分兑券ID).
    pub record_id: String,
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// Member card or card template id (会员卡模板ID).
    pub card_id: Option<String>,
    /// Application id.
    pub appid: Option<String>,
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// Code of the user's member card (会员卡code).
    pub user_card_code: Option<String>,
    /// Points exchange template id (积分兑券模板ID).
    pub exchange_coupon_template_id: Option<String>,
    /// Number of points that the coupon costs.
    pub deduct_points: Option<i64>,
    /// Product coupon id (商品券ID).
    pub product_coupon_id: Option<String>,
    /// 商品券批次类型.
    pub product_coupon_stock_type: Option<ProductCouponStockType>,
    /// Coupon batch id (批次ID).
    pub stock_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PointsExchangeRequest
    [record_id,]
    [brand_id, card_id, appid, openid, user_card_code, exchange_coupon_template_id, deduct_points, product_coupon_id, product_coupon_stock_type, stock_id,]
    []
}

/// The member card whose balance of points is to be reported.
#[derive(Clone)]
#[non_exhaustive]
pub struct PointsSyncRequest {
    /// Member card or card template id (会员卡模板ID).
    pub card_id: String,
    /// Code of the user's member card (会员卡code).
    pub user_card_code: String,
    /// Brand id (品牌ID).
    pub brand_id: Option<String>,
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PointsSyncRequest
    [card_id, user_card_code,]
    [brand_id, openid,]
    []
}

/// Values that the user filled in, as a notification has them: in plain text.
#[derive(Clone)]
#[non_exhaustive]
pub struct NotifiedUserInformation {
    /// Common card-opening fields (平台提供的通用开卡信息字段).
    pub common_field_list: Option<Vec<NotifiedCommonField>>,
    /// Card-opening fields defined by the merchant (商家自定义的开卡信息字段).
    pub custom_field_list: Option<Vec<NotifiedCustomField>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { NotifiedUserInformation
    []
    [common_field_list, custom_field_list,]
    []
}

/// The user's value of a common field in a notification.
#[derive(Clone)]
#[non_exhaustive]
pub struct NotifiedCommonField {
    /// Name (平台提供的通用开卡信息字段名称).
    pub name: Option<CommonField>,
    /// Value (用户开卡时填写的个人信息).
    pub value: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { NotifiedCommonField
    []
    [name, value,]
    []
}

/// The user's choices in a field that the merchant added, in a notification.
#[derive(Clone)]
#[non_exhaustive]
pub struct NotifiedCustomField {
    /// Name (字段名称).
    pub name: Option<String>,
    /// Encrypted field values chosen by the user (用户选择的字段值列表).
    pub user_chosen_values: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { NotifiedCustomField
    []
    [name, user_chosen_values,]
    []
}
