// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserCard;
use super::UserInformation;
use super::ValidDateInformation;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Imports a user's member card by openid, as the brand (根据OPENID导入用户会员卡).
    ///
    /// `POST /brand/card-member/user-cards/import-by-openid`
    ///
    /// - Returns [`UserCard`].
    /// - Callers: brands.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：根据OPENID导入用户会员卡。调用方：品牌；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015582744)
    #[doc(alias = "根据OPENID导入用户会员卡")]
    pub request ImportUserCardByOpenidAsBrand {
        required {
            /// Member card or card template id (会员卡模板ID). Required. At most 32 characters.
            card_id: String,
            /// The user's id within the application (用户标识). Required. At most 128 characters.
            openid: String,
            /// Code of the user's member card (会员卡code). Required. At most 32 characters.
            user_card_code: String,
        }
        optional {
            /// Phone number (加密的手机号). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 512 characters.
            phone_number: Sensitive,
            /// Background color of the card (卡背景颜色). At most 7 characters.
            card_color: String,
            /// Background image address of the card (卡图片). At most 256 characters.
            card_picture_url: String,
            /// Level (等级). At most 10 characters.
            level: String,
            /// Details the user gave when opening the card (用户开卡时填写的个人信息).
            user_information: UserInformation,
            /// Validity period of the member card (会员卡有效期).
            valid_date_information: ValidDateInformation,
            /// When it was picked up (领取时间).
            pickup_time: DateTime,
        }
    }
}

wxpay_core::operation!(ImportUserCardByOpenidAsBrand => UserCard, wxpay_core::Spec::new(
    "import_user_card_by_openid_as_brand",
    wxpay_core::http::Method::POST,
    "/brand/card-member/user-cards/import-by-openid",
)
.title("根据OPENID导入用户会员卡")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015582744")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
