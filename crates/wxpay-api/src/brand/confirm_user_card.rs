// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserCard;
use super::UserCardConfirmState;
use super::UserInformation;
use super::ValidDateInformation;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Tells WeChat Pay whether a membership was opened (同步会员开通结果).
    ///
    /// `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`
    ///
    /// - Returns [`UserCard`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：同步会员开通结果。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "同步会员开通结果")]
    pub request ConfirmUserCard {
        required {
            /// Code of the user's member card (会员卡code). Required. It stands in the path.
            user_card_code: String,
            /// Member card or card template id (会员卡模版ID). Required. It stands in the query.
            card_id: String,
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// The user's id within the application (用户标识). Required.
            openid: String,
            /// State of the member's card opening (会员开卡状态). Required.
            user_card_confirm_state: UserCardConfirmState,
        }
        optional {
            /// Background color of the card (卡背景颜色).
            card_color: String,
            /// Background image address of the card (卡背景图URL).
            card_picture_url: String,
            /// Phone number (加密的手机号). Encrypted when it is sent; at most 214 bytes of UTF-8.
            phone_number: Sensitive,
            /// Level (等级).
            level: String,
            /// Validity period of the member card (会员卡有效期).
            valid_date_information: ValidDateInformation,
            /// Details the user gave when opening the card (用户开卡时填写的个人信息).
            user_information: UserInformation,
            /// Extra data attached by the merchant (商家数据包).
            attach: String,
        }
    }
}

wxpay_core::operation!(ConfirmUserCard => UserCard, wxpay_core::Spec::new(
    "confirm_user_card",
    wxpay_core::http::Method::POST,
    "/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm",
)
.title("同步会员开通结果")
.family("brand")
.query(&["card_id"])
.body(wxpay_core::Body::Json));
