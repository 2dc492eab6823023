// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CommonField;
use super::MemberCardType;
use super::UserCardState;
use super::ValidDateInformation;
use wxpay_core::DateTime;

wxpay_core::events! {
    /// What is notified of brand (品牌经营、门店).
    ///
    /// Fields are optional, open and kept like those of answers.
    pub enum Event {
        /// A user has got a card (商家名片会员卡事件通知).
        ///
        /// `MEMBERCARDSP.USER_CARD.CREATE`, `BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`, `BRAND_MEMBER_CARD.USER_CARD.CREATE`
        ///
        /// - Original type: `user_card`.
        /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015283692)
        #[doc(alias = "商家名片会员卡事件通知")]
        UserCardCreated(UserCardChange) = "MEMBERCARDSP.USER_CARD.CREATE" | "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE" | "BRAND_MEMBER_CARD.USER_CARD.CREATE" of ["user_card"],
        /// A user has deleted a card (商家名片会员卡事件通知).
        ///
        /// `MEMBERCARDSP.USER_CARD.DELETE`, `BRAND_MEMBER_CARD_SP.USER_CARD.DELETE`, `BRAND_MEMBER_CARD.USER_CARD.DELETE`
        ///
        /// - Original type: `user_card`.
        /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015283692)
        #[doc(alias = "商家名片会员卡事件通知")]
        UserCardDeleted(UserCardChange) = "MEMBERCARDSP.USER_CARD.DELETE" | "BRAND_MEMBER_CARD_SP.USER_CARD.DELETE" | "BRAND_MEMBER_CARD.USER_CARD.DELETE" of ["user_card"],
        /// A user wants to exchange points for a coupon (用户积分兑券事件通知).
        ///
        /// `BRAND_MEMBER_CARD.POINT_EXCHANGE_COUPON`, `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON`
        ///
        /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015879057)
        #[doc(alias = "用户积分兑券事件通知")]
        PointsExchangeRequested(PointsExchangeRequest) = "BRAND_MEMBER_CARD.POINT_EXCHANGE_COUPON" | "BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON",
        /// The balance of a user's points is to be reported (用户积分同步事件通知).
        ///
        /// `BRAND_MEMBER_CARD.SYNC_USER_POINT`, `BRAND_MEMBER_CARD_SP.SYNC_USER_POINT`
        ///
        /// - [Official page](https://pay.weixin.qq.com/doc/brand/4016096803)
        #[doc(alias = "用户积分同步事件通知")]
        PointsSyncRequested(PointsSyncRequest) = "BRAND_MEMBER_CARD.SYNC_USER_POINT" | "BRAND_MEMBER_CARD_SP.SYNC_USER_POINT",
    }
}

wxpay_core::model! {
    /// A card of a user that was created or deleted.
    pub answer UserCardChange {
        always {
            /// Member card or card template id (会员卡模板ID). At most 32 characters.
            card_id: String,
            /// State of the user's member card (用户会员卡状态).
            user_card_state: UserCardState,
        }
        optional {
            /// Code of the user's member card (会员卡code). At most 32 characters.
            user_card_code: String,
            /// The user's id within the application (用户标识). At most 128 characters.
            openid: String,
            /// Background color of the card (卡背景颜色). At most 7 characters.
            card_color: String,
            /// Background image address of the card (卡图片). At most 256 characters.
            card_picture_url: String,
            /// Brand id (品牌ID). At most 32 characters.
            brand_id: String,
            /// Kind of card or document (会员卡类型).
            card_type: MemberCardType,
            /// Phone number (手机号).
            phone_number: String,
            /// Level (等级). At most 10 characters.
            level: String,
            /// Validity period of the member card (会员卡有效期).
            valid_date_information: ValidDateInformation,
            /// When it was picked up (领取时间).
            pickup_time: DateTime,
            /// Details the user gave when opening the card (用户开卡时填写的个人信息).
            user_information: NotifiedUserInformation,
            /// Extra data attached by the merchant (商家数据包). At most 256 characters.
            attach: String,
            /// Why it is invalid (作废原因). At most 32 characters.
            invalid_reason: String,
            /// When it was invalidated (作废时间).
            invalid_time: DateTime,
            /// When it was created (创建时间).
            create_time: DateTime,
            /// When it was last modified (更新时间).
            modify_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// A user's request to exchange points for a coupon.
    pub answer PointsExchangeRequest {
        always {
            /// Points exchange record id (积分兑券ID).
            record_id: String,
        }
        optional {
            /// Brand id (品牌ID).
            brand_id: String,
            /// Member card or card template id (会员卡模板ID).
            card_id: String,
            /// Application id.
            appid: String,
            /// The user's id within the application (用户标识).
            openid: String,
            /// Code of the user's member card (会员卡code).
            user_card_code: String,
            /// Points exchange template id (积分兑券模板ID).
            exchange_coupon_template_id: String,
            /// How many points the coupon costs.
            deduct_points: i64,
            /// Product coupon id (商品券ID).
            product_coupon_id: String,
            /// 商品券批次类型.
            product_coupon_stock_type: String,
            /// Coupon batch id (批次ID).
            stock_id: String,
        }
    }
}

wxpay_core::model! {
    /// The member card whose balance of points is to be reported.
    pub answer PointsSyncRequest {
        always {
            /// Member card or card template id (会员卡模板ID).
            card_id: String,
            /// Code of the user's member card (会员卡code).
            user_card_code: String,
        }
        optional {
            /// Brand id (品牌ID).
            brand_id: String,
            /// The user's id within the application (用户标识).
            openid: String,
        }
    }
}

wxpay_core::model! {
    /// What the user filled in, as a notification has it: in plain text.
    pub answer NotifiedUserInformation {
        always {}
        optional {
            /// Common card-opening fields (平台提供的通用开卡信息字段).
            common_field_list: Vec<NotifiedCommonField>,
            /// Card-opening fields defined by the merchant (商家自定义的开卡信息字段).
            custom_field_list: Vec<NotifiedCustomField>,
        }
    }
}

wxpay_core::model! {
    /// The user's value of a common field in a notification.
    pub answer NotifiedCommonField {
        always {}
        optional {
            /// Name (平台提供的通用开卡信息字段名称).
            name: CommonField,
            /// Value (用户开卡时填写的个人信息).
            value: String,
        }
    }
}

wxpay_core::model! {
    /// The user's choices in a field that the merchant added, in a notification.
    pub answer NotifiedCustomField {
        always {}
        optional {
            /// Name (字段名称).
            name: String,
            /// Encrypted field values chosen by the user (用户选择的字段值列表).
            user_chosen_values: Vec<String>,
        }
    }
}
