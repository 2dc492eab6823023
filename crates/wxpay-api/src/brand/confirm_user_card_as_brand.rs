// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserCard;
use super::UserCardConfirmState;
use super::UserInformation;
use super::ValidDateInformation;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Reports whether a membership was opened, as the brand (同步会员开通结果).
    ///
    /// `POST /brand/card-member/user-cards/{user_card_code}/confirm`
    ///
    /// - Returns [`UserCard`].
    /// - Callers: brands.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：同步会员开通结果。调用方：品牌；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015582750)
    #[doc(alias = "同步会员开通结果")]
    pub request ConfirmUserCardAsBrand {
        required {
            /// Code of the user's member card (会员卡code). Required. At most 32 characters. It stands in the path.
            user_card_code: String,
            /// Member card or card template id (会员卡模板 ID). Required. At most 32 characters.
            card_id: String,
            /// The user's id within the application (用户标识). Required. At most 128 characters.
            openid: String,
            /// State of the member's card opening (会员开卡状态). Required.
            user_card_confirm_state: UserCardConfirmState,
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

wxpay_core::operation!(ConfirmUserCardAsBrand => UserCard, wxpay_core::Spec::new(
    "confirm_user_card_as_brand",
    wxpay_core::http::Method::POST,
    "/brand/card-member/user-cards/{user_card_code}/confirm",
)
.title("同步会员开通结果")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015582750")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
