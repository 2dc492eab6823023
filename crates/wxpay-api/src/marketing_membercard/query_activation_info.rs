// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserInformation;

wxpay_core::model! {
    /// Queries what a user entered when activating a card on the merchant's page (获取用户信息（跳转型激活）).
    ///
    /// `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`
    ///
    /// - Returns [`ActivationInfo`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：获取用户信息（跳转型激活）。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_5.shtml)
    #[doc(alias = "获取用户信息（跳转型激活）")]
    pub request QueryActivationInfo {
        required {
            /// Activation ticket (激活ticket). Required. It stands in the path.
            activate_ticket: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryActivationInfo => ActivationInfo, wxpay_core::Spec::new(
    "query_activation_info",
    wxpay_core::http::Method::GET,
    "/v3/marketing/membercard-open/activate-informations/{activate_ticket}",
)
.title("获取用户信息（跳转型激活）")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_5.shtml")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The user's profile and the information entered for the card.
    pub answer ActivationInfo {
        always {}
        optional {
            /// Nickname (微信昵称).
            nickname: String,
            /// Avatar address (微信头像url).
            head_image_url: String,
            /// Details the user gave when opening the card (用户开卡时填写的个人信息).
            user_information: UserInformation,
        }
    }
}
