// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

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
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_membercard::QueryClaimStateByPhone;
///
/// let request = QueryClaimStateByPhone::new()
///     .card_id("sample-card-id")
///     .encrypted_phone_number("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"card_id":"sample-card-id","encrypted_phone_number":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "通过加密手机号查询会员领卡状态",
    "/v3/marketing/membercard-open/phonenumber-member/search",
    "GET /v3/marketing/membercard-open/phonenumber-member/search"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryClaimStateByPhone {
    /// Member card or card template id (会员卡id). Required.
    pub card_id: Option<String>,
    /// Encrypted phone number (加密手机号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub encrypted_phone_number: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryClaimStateByPhone {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `card_id` and `encrypted_phone_number`.
    pub fn new() -> Self {
        Self {
            card_id: None,
            encrypted_phone_number: None,
            extra: Extra::new(),
        }
    }

    /// Member card or card template id (会员卡id). Required.
    pub fn card_id<Via>(mut self, card_id: impl IntoField<String, Via>) -> Self {
        self.card_id = card_id.into_field();
        self
    }

    /// Encrypted phone number (加密手机号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn encrypted_phone_number<Via>(
        mut self,
        encrypted_phone_number: impl IntoField<Sensitive, Via>,
    ) -> Self {
        self.encrypted_phone_number = encrypted_phone_number.into_field();
        self
    }
}

impl Default for QueryClaimStateByPhone {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryClaimStateByPhone
    []
    [card_id, encrypted_phone_number,]
    ["card_id", "encrypted_phone_number",]
}

wxpay_core::operation!(QueryClaimStateByPhone => ClaimState, wxpay_core::Spec::new(
    "marketing_membercard.query_claim_state_by_phone",
    wxpay_core::http::Method::GET,
    "/v3/marketing/membercard-open/phonenumber-member/search",
)
.title("通过加密手机号查询会员领卡状态")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_2.shtml")
.query(&["card_id", "encrypted_phone_number"])
.repeat(wxpay_core::Repeat::Freely));

/// Says whether a member has claimed the card, with the claimed card.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClaimState {
    /// Says whether the user has received it (用户领取状态).
    pub receive_status: Option<ReceiveState>,
    /// Details of the user's member card (用户会员卡信息).
    pub user_card_information: Option<ClaimedCard>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ClaimState
    []
    [receive_status, user_card_information,]
    []
}

/// A member card that a user has claimed.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClaimedCard {
    /// Code (会员卡code).
    pub code: Option<String>,
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// The user's union id (用户标识).
    pub unionid: Option<String>,
    /// When the coupon was received (会员卡领取时间).
    pub receive_time: Option<DateTime>,
    /// Application id the card belongs to (品牌appid).
    pub card_appid: Option<String>,
    /// Member card or card template id (会员卡id).
    pub card_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ClaimedCard
    []
    [code, openid, unionid, receive_time, card_appid, card_id,]
    []
}

wxpay_core::open_enum! {
    /// Says whether a member has seen and claimed the card.
    pub enum ReceiveState {
        Unshowed = "UNSHOWED",
        Unreceived = "UNRECEIVED",
        Received = "RECEIVED",
    }
}
