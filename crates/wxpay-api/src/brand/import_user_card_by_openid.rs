// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserCard;
use super::UserInformation;
use super::ValidDateInformation;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Imports a user's member card by openid (根据openid导入用户会员卡).
    ///
    /// `POST /v3/brand/partner/card-member/user-cards/import-by-openid`
    ///
    /// - Returns [`UserCard`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：根据openid导入用户会员卡。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "根据openid导入用户会员卡")]
    pub request ImportUserCardByOpenid {
        required {
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// Member card or card template id (会员卡模板ID). Required.
            card_id: String,
            /// The user's id within the application (用户标识). Required.
            openid: String,
            /// Code of the user's member card (会员卡code). Required.
            user_card_code: String,
            /// Validity period of the card (会员卡有效期). Required.
            date_information: ValidDateInformation,
            /// When it was picked up (领取时间). Required.
            pickup_time: DateTime,
        }
        optional {
            /// Phone number (加密的手机号). Encrypted when it is sent; at most 214 bytes of UTF-8.
            phone_number: Sensitive,
            /// Details the user gave when opening the card (用户开卡时填写的个人信息).
            user_information: UserInformation,
        }
    }
}

wxpay_core::operation!(ImportUserCardByOpenid => UserCard, wxpay_core::Spec::new(
    "import_user_card_by_openid",
    wxpay_core::http::Method::POST,
    "/v3/brand/partner/card-member/user-cards/import-by-openid",
)
.title("根据openid导入用户会员卡")
.family("brand")
.body(wxpay_core::Body::Json));
