// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Guide;
use super::UserInformation;
use wxpay_core::model::Value;

wxpay_core::model! {
    /// Queries one member card of a user (查询用户会员卡信息).
    ///
    /// `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
    ///
    /// - Returns [`UserCard`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询用户会员卡信息。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_4.shtml)
    #[doc(alias = "查询用户会员卡信息")]
    pub request QueryUserCard {
        required {
            /// Member card or card template id (会员卡id). Required. It stands in the path.
            card_id: String,
            /// Code (会员卡code). Required. It stands in the path.
            code: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryUserCard => UserCard, wxpay_core::Spec::new(
    "query_user_card",
    wxpay_core::http::Method::GET,
    "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}",
)
.title("查询用户会员卡信息")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_4.shtml")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A user's member card with its state.
    pub answer UserCard {
        always {}
        optional {
            /// Member card or card template id (会员卡id).
            card_id: String,
            /// Code (会员卡code).
            code: String,
            /// The user's id within the application (用户标识).
            openid: String,
            /// Member card number (会员卡编号).
            membership_number: String,
            /// Level (用户等级).
            level: String,
            /// Nickname (微信昵称).
            nickname: String,
            /// Avatar address (微信头像url).
            head_image_url: String,
            /// Background image address of the member card (会员卡背景图).
            background_picture_url: String,
            /// Balance (用户储值余额). In fen.
            balance: i64,
            /// Status of the user's member card (用户会员卡状态).
            user_card_status: UserCardState,
            /// Details the user gave when opening the card (用户开卡时填写的个人信息).
            user_information: UserInformation,
            /// Points of the member.
            bonus_value: i64,
            /// Wording of the jump to fapiao (会员发票跳转文案). Described by SKIT; no official source confirms it.
            fapiao_jump_word: String,
            /// Details of the exclusive member consultation (会员专属咨询信息). Described by SKIT; no official source confirms it.
            guide: Guide,
            /// Service modules of the card. Described by SKIT; no official source confirms it.
            service_modules: Vec<Value>,
        }
    }
}

wxpay_core::open_enum! {
    /// The state of a user's member card.
    pub enum UserCardState {
        NotActivate = "NOT_ACTIVATE",
        Effective = "EFFECTIVE",
        Expire = "EXPIRE",
        Unavailable = "UNAVAILABLE",
        Delete = "DELETE",
    }
}
