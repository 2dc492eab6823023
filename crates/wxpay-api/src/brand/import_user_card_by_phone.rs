// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserCard;
use super::UserInformation;
use super::ValidDateInformation;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Imports a user's member card by phone number (根据手机号导入用户会员卡).
///
/// `POST /v3/brand/partner/card-member/user-cards/import-by-phone`
///
/// - Returns [`UserCard`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：根据手机号导入用户会员卡。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::brand::{ImportUserCardByPhone, ValidDateInformation, ValidDateType};
///
/// let request = ImportUserCardByPhone::new()
///     .brand_id("1004")
///     .card_id("sample-card-id")
///     .phone_number("1217752501201407033233368018")
///     .user_card_code("1217752501201407033233368018")
///     .date_information(ValidDateInformation::new().r#type(ValidDateType::FixTimeRange))
///     .pickup_time("2026-01-31T12:00:00+08:00".parse::<DateTime>()?);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"1004","card_id":"sample-card-id","date_information":{"type":"FIX_TIME_RANGE"},"phone_number":"1217752501201407033233368018","pickup_time":"2026-01-31T12:00:00+08:00","user_card_code":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "根据手机号导入用户会员卡",
    "/v3/brand/partner/card-member/user-cards/import-by-phone",
    "POST /v3/brand/partner/card-member/user-cards/import-by-phone"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ImportUserCardByPhone {
    /// Brand id (品牌ID). Required.
    pub brand_id: Option<String>,
    /// Member card or card template id (会员卡模板ID). Required.
    pub card_id: Option<String>,
    /// Phone number (加密的手机号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub phone_number: Option<Sensitive>,
    /// Code of the user's member card (会员卡code). Required.
    pub user_card_code: Option<String>,
    /// Details the user gave when opening the card (用户开卡时填写的个人信息).
    pub user_information: Option<UserInformation>,
    /// Validity period of the card (会员卡有效期). Required.
    pub date_information: Option<ValidDateInformation>,
    /// When it was picked up (领取时间). Required.
    pub pickup_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ImportUserCardByPhone {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `brand_id`, `card_id`, `phone_number`, `user_card_code`, `date_information` and `pickup_time`.
    pub fn new() -> Self {
        Self {
            brand_id: None,
            card_id: None,
            phone_number: None,
            user_card_code: None,
            user_information: None,
            date_information: None,
            pickup_time: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌ID). Required.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// Member card or card template id (会员卡模板ID). Required.
    pub fn card_id<Via>(mut self, card_id: impl IntoField<String, Via>) -> Self {
        self.card_id = card_id.into_field();
        self
    }

    /// Phone number (加密的手机号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn phone_number<Via>(mut self, phone_number: impl IntoField<Sensitive, Via>) -> Self {
        self.phone_number = phone_number.into_field();
        self
    }

    /// Code of the user's member card (会员卡code). Required.
    pub fn user_card_code<Via>(mut self, user_card_code: impl IntoField<String, Via>) -> Self {
        self.user_card_code = user_card_code.into_field();
        self
    }

    /// Details the user gave when opening the card (用户开卡时填写的个人信息).
    pub fn user_information<Via>(
        mut self,
        user_information: impl IntoField<UserInformation, Via>,
    ) -> Self {
        self.user_information = user_information.into_field();
        self
    }

    /// Validity period of the card (会员卡有效期). Required.
    pub fn date_information<Via>(
        mut self,
        date_information: impl IntoField<ValidDateInformation, Via>,
    ) -> Self {
        self.date_information = date_information.into_field();
        self
    }

    /// When it was picked up (领取时间). Required.
    pub fn pickup_time<Via>(mut self, pickup_time: impl IntoField<DateTime, Via>) -> Self {
        self.pickup_time = pickup_time.into_field();
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
    [brand_id, card_id, phone_number, user_card_code, user_information, date_information, pickup_time,]
    ["brand_id", "card_id", "phone_number", "user_card_code", "date_information", "pickup_time",]
}

wxpay_core::operation!(ImportUserCardByPhone => UserCard, wxpay_core::Spec::new(
    "brand.import_user_card_by_phone",
    wxpay_core::http::Method::POST,
    "/v3/brand/partner/card-member/user-cards/import-by-phone",
)
.title("根据手机号导入用户会员卡")
.family("brand")
.body(wxpay_core::Body::Json));
