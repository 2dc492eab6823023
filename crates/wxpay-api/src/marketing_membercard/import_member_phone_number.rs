// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Imports a member's encrypted phone number to remind the member to claim the card (导入加密手机号提醒会员领卡).
///
/// `POST /v3/marketing/membercard-open/phonenumber-member/import`
///
/// - Returns nothing (204).
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：导入加密手机号提醒会员领卡。调用方：商户、服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_1.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::marketing_membercard::{ImportMemberPhoneNumber, MemberInformation};
///
/// let request = ImportMemberPhoneNumber::new()
///     .member_information(
///         MemberInformation::new()
///             .card_id("sample-card-id")
///             .registration_time("2026-01-31T12:00:00+08:00".parse::<DateTime>()?),
///     )
///     .encrypted_phone_number("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"encrypted_phone_number":"1217752501201407033233368018","member_information":{"card_id":"sample-card-id","registration_time":"2026-01-31T12:00:00+08:00"}}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "导入加密手机号提醒会员领卡",
    "/v3/marketing/membercard-open/phonenumber-member/import",
    "POST /v3/marketing/membercard-open/phonenumber-member/import"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ImportMemberPhoneNumber {
    /// Member details (会员信息). Required.
    pub member_information: Option<MemberInformation>,
    /// Encrypted phone number (加密手机号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub encrypted_phone_number: Option<Sensitive>,
    /// Custom scene or channel value (自定义场景值).
    pub outer_str: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ImportMemberPhoneNumber {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `member_information` and `encrypted_phone_number`.
    pub fn new() -> Self {
        Self {
            member_information: None,
            encrypted_phone_number: None,
            outer_str: None,
            extra: Extra::new(),
        }
    }

    /// Member details (会员信息). Required.
    pub fn member_information<Via>(
        mut self,
        member_information: impl IntoField<MemberInformation, Via>,
    ) -> Self {
        self.member_information = member_information.into_field();
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

    /// Custom scene or channel value (自定义场景值).
    pub fn outer_str<Via>(mut self, outer_str: impl IntoField<String, Via>) -> Self {
        self.outer_str = outer_str.into_field();
        self
    }
}

impl Default for ImportMemberPhoneNumber {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ImportMemberPhoneNumber
    []
    [member_information, encrypted_phone_number, outer_str,]
    ["member_information", "encrypted_phone_number",]
}

wxpay_core::operation!(ImportMemberPhoneNumber => (), wxpay_core::Spec::new(
    "marketing_membercard.import_member_phone_number",
    wxpay_core::http::Method::POST,
    "/v3/marketing/membercard-open/phonenumber-member/import",
)
.title("导入加密手机号提醒会员领卡")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_1.shtml")
.body(wxpay_core::Body::Json));

/// A member of the merchant who is to claim the card.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct MemberInformation {
    /// Member card or card template id (会员卡id). Required.
    pub card_id: Option<String>,
    /// Code (会员卡code).
    pub code: Option<String>,
    /// Member card number (会员卡编号).
    pub membership_number: Option<String>,
    /// When the member registered (会员注册时间). Required.
    pub registration_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl MemberInformation {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `card_id` and `registration_time`.
    pub fn new() -> Self {
        Self {
            card_id: None,
            code: None,
            membership_number: None,
            registration_time: None,
            extra: Extra::new(),
        }
    }

    /// Member card or card template id (会员卡id). Required.
    pub fn card_id<Via>(mut self, card_id: impl IntoField<String, Via>) -> Self {
        self.card_id = card_id.into_field();
        self
    }

    /// Code (会员卡code).
    pub fn code<Via>(mut self, code: impl IntoField<String, Via>) -> Self {
        self.code = code.into_field();
        self
    }

    /// Member card number (会员卡编号).
    pub fn membership_number<Via>(
        mut self,
        membership_number: impl IntoField<String, Via>,
    ) -> Self {
        self.membership_number = membership_number.into_field();
        self
    }

    /// When the member registered (会员注册时间). Required.
    pub fn registration_time<Via>(
        mut self,
        registration_time: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.registration_time = registration_time.into_field();
        self
    }
}

impl Default for MemberInformation {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { MemberInformation
    []
    [card_id, code, membership_number, registration_time,]
    ["card_id", "registration_time",]
}
