// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Queries by encrypted phone number whether a member has claimed the card (通过加密手机号查询会员领卡状态).
    ///
    /// `GET /v3/marketing/membercard-open/phonenumber-member/search`
    ///
    /// - Returns [`ClaimState`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：通过加密手机号查询会员领卡状态。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_2.shtml)
    #[doc(alias = "通过加密手机号查询会员领卡状态")]
    pub request QueryClaimStateByPhone {
        required {
            /// Member card or card template id (会员卡id). Required.
            card_id: String,
            /// Encrypted phone number (加密手机号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            encrypted_phone_number: Sensitive,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryClaimStateByPhone => ClaimState, wxpay_core::Spec::new(
    "query_claim_state_by_phone",
    wxpay_core::http::Method::GET,
    "/v3/marketing/membercard-open/phonenumber-member/search",
)
.title("通过加密手机号查询会员领卡状态")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_2.shtml")
.query(&["card_id", "encrypted_phone_number"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// Whether a member has claimed the card, with the claimed card.
    pub answer ClaimState {
        always {}
        optional {
            /// Whether the user has received it (用户领取状态).
            receive_status: ReceiveState,
            /// Details of the user's member card (用户会员卡信息).
            user_card_information: ClaimedCard,
        }
    }
}

wxpay_core::model! {
    /// A member card that a user has claimed.
    pub answer ClaimedCard {
        always {}
        optional {
            /// Code (会员卡code).
            code: String,
            /// The user's id within the application (用户标识).
            openid: String,
            /// The user's union id (用户标识).
            unionid: String,
            /// When the coupon was received (会员卡领取时间).
            receive_time: DateTime,
            /// Application id the card belongs to (品牌appid).
            card_appid: String,
            /// Member card or card template id (会员卡id).
            card_id: String,
        }
    }
}

wxpay_core::open_enum! {
    /// Whether a member has seen and claimed the card.
    pub enum ReceiveState {
        Unshowed = "UNSHOWED",
        Unreceived = "UNRECEIVED",
        Received = "RECEIVED",
    }
}
