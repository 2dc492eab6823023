// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserInformation;
use wxpay_core::model::Extra;

/// Queries what a user entered when activating a card on the merchant's page (获取用户信息（跳转型激活）).
///
/// `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`
///
/// - Returns [`ActivationInfo`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：获取用户信息（跳转型激活）。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_5.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_membercard::QueryActivationInfo;
///
/// let request = QueryActivationInfo::new("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"activate_ticket":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "获取用户信息（跳转型激活）",
    "/v3/marketing/membercard-open/activate-informations/{activate_ticket}",
    "GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryActivationInfo {
    /// Activation ticket (激活ticket). Required. It stands in the path.
    pub activate_ticket: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryActivationInfo {
    /// Creates the request; setters add the other fields.
    pub fn new(activate_ticket: impl Into<String>) -> Self {
        Self {
            activate_ticket: activate_ticket.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryActivationInfo
    [activate_ticket,]
    []
    []
}

wxpay_core::operation!(QueryActivationInfo => ActivationInfo, wxpay_core::Spec::new(
    "marketing_membercard.query_activation_info",
    wxpay_core::http::Method::GET,
    "/v3/marketing/membercard-open/activate-informations/{activate_ticket}",
)
.title("获取用户信息（跳转型激活）")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_5.shtml")
.repeat(wxpay_core::Repeat::Freely));

/// The user's profile and the information entered for the card.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActivationInfo {
    /// Nickname (微信昵称).
    pub nickname: Option<String>,
    /// Avatar address (微信头像url).
    pub head_image_url: Option<String>,
    /// Details the user gave when opening the card (用户开卡时填写的个人信息).
    pub user_information: Option<UserInformation>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ActivationInfo
    []
    [nickname, head_image_url, user_information,]
    []
}
