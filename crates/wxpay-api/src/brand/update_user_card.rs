// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserCard;
use super::UserInformation;
use super::ValidDateInformation;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Updates a user's member card (修改用户会员卡信息).
    ///
    /// `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}`
    ///
    /// - Returns [`UserCard`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：修改用户会员卡信息。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "修改用户会员卡信息")]
    pub request UpdateUserCard {
        required {
            /// Code of the user's member card (会员卡code). Required. It stands in the path.
            user_card_code: String,
            /// Member card or card template id (会员卡模板ID). Required. It stands in the query.
            card_id: String,
        }
        optional {
            /// Brand id (品牌ID).
            brand_id: String,
            /// The user's id within the application (用户标识).
            openid: String,
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
            /// When it was picked up (领取时间).
            pickup_time: DateTime,
            /// Details the user gave when opening the card (用户开卡时填写的个人信息).
            user_information: UserInformation,
            /// Extra data attached by the merchant (商家数据包).
            attach: String,
        }
    }
}

wxpay_core::operation!(UpdateUserCard => UserCard, wxpay_core::Spec::new(
    "update_user_card",
    wxpay_core::http::Method::PATCH,
    "/v3/brand/partner/card-member/user-cards/{user_card_code}",
)
.title("修改用户会员卡信息")
.family("brand")
.query(&["card_id"])
.body(wxpay_core::Body::Json));
