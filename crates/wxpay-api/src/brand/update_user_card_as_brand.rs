// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserCard;
use super::UserInformation;
use super::ValidDateInformation;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Updates a user's member card, as the brand (修改用户会员卡信息).
    ///
    /// `PATCH /brand/card-member/user-cards/{user_card_code}`
    ///
    /// - Returns [`UserCard`].
    /// - Callers: brands.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：修改用户会员卡信息。调用方：品牌；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015582719)
    #[doc(alias = "修改用户会员卡信息")]
    pub request UpdateUserCardAsBrand {
        required {
            /// Code of the user's member card (会员卡code). Required. At most 32 characters. It stands in the path.
            user_card_code: String,
            /// Member card or card template id (会员卡模板 ID). Required. At most 32 characters.
            card_id: String,
            /// The user's id within the application (用户标识). Required. At most 128 characters.
            openid: String,
        }
        optional {
            /// Background color of the card (卡背景颜色). At most 7 characters.
            card_color: String,
            /// Background image address of the card (卡图片). At most 256 characters.
            card_picture_url: String,
            /// Phone number (加密的手机号). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 512 characters.
            phone_number: Sensitive,
            /// Level (等级). At most 10 characters.
            level: String,
            /// Validity period of the member card (会员卡有效期).
            valid_date_information: ValidDateInformation,
            /// Details the user gave when opening the card (用户开卡时填写的个人信息).
            user_information: UserInformation,
            /// Extra data attached by the merchant (商家数据包). At most 256 characters.
            attach: String,
        }
    }
}

wxpay_core::operation!(UpdateUserCardAsBrand => UserCard, wxpay_core::Spec::new(
    "update_user_card_as_brand",
    wxpay_core::http::Method::PATCH,
    "/brand/card-member/user-cards/{user_card_code}",
)
.title("修改用户会员卡信息")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015582719")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
