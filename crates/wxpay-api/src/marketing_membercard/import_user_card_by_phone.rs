// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::MemberCode;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Imports a user's member card by phone number (根据手机号导入用户会员卡).
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`
///
/// - Returns [`MemberCode`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：根据手机号导入用户会员卡。调用方：商户、服务商、平台；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_14.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_membercard::ImportUserCardByPhone;
///
/// let request = ImportUserCardByPhone::new()
///     .card_id("sample-card-id")
///     .encrypted_phone_number("1217752501201407033233368018")
///     .out_request_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"card_id":"sample-card-id","encrypted_phone_number":"1217752501201407033233368018","out_request_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "根据手机号导入用户会员卡",
    "/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import",
    "POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ImportUserCardByPhone {
    /// Member card or card template id (会员卡ID). Required. It stands in the path.
    pub card_id: Option<String>,
    /// Encrypted phone number (用户加密手机号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub encrypted_phone_number: Option<Sensitive>,
    /// Code (会员卡code).
    pub code: Option<String>,
    /// The merchant's own request number. Required.
    pub out_request_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ImportUserCardByPhone {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `card_id`, `encrypted_phone_number` and `out_request_no`.
    pub fn new() -> Self {
        Self {
            card_id: None,
            encrypted_phone_number: None,
            code: None,
            out_request_no: None,
            extra: Extra::new(),
        }
    }

    /// Member card or card template id (会员卡ID). Required. It stands in the path.
    pub fn card_id<Via>(mut self, card_id: impl IntoField<String, Via>) -> Self {
        self.card_id = card_id.into_field();
        self
    }

    /// Encrypted phone number (用户加密手机号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn encrypted_phone_number<Via>(
        mut self,
        encrypted_phone_number: impl IntoField<Sensitive, Via>,
    ) -> Self {
        self.encrypted_phone_number = encrypted_phone_number.into_field();
        self
    }

    /// Code (会员卡code).
    pub fn code<Via>(mut self, code: impl IntoField<String, Via>) -> Self {
        self.code = code.into_field();
        self
    }

    /// The merchant's own request number. Required.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }
}

impl Default for ImportUserCardByPhone {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ImportUserCardByPhone
    []
    [card_id, encrypted_phone_number, code, out_request_no,]
    ["card_id", "encrypted_phone_number", "out_request_no",]
}

wxpay_core::operation!(ImportUserCardByPhone => MemberCode, wxpay_core::Spec::new(
    "marketing_membercard.import_user_card_by_phone",
    wxpay_core::http::Method::POST,
    "/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import",
)
.title("根据手机号导入用户会员卡")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_14.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
