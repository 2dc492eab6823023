// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserCard;
use super::UserInformation;
use super::ValidDateInformation;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Imports a user's member card by openid, as the brand (根据OPENID导入用户会员卡).
///
/// `POST /brand/card-member/user-cards/import-by-openid`
///
/// - Returns [`UserCard`].
/// - Callers: brands (品牌商户).
/// - Retry: not known to be safe. Query before sending it again.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：根据OPENID导入用户会员卡。调用方：品牌商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4015582744)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::brand::{
///     CommonField, CommonFieldValue, CustomFieldValue, ImportUserCardByOpenidAsBrand,
///     UserInformation, ValidDateInformation, ValidDateType,
/// };
///
/// let request = ImportUserCardByOpenidAsBrand::new()
///     .card_id("sample-card-id")
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .user_card_code("478515832665")
///     .phone_number("13900000000")
///     .card_color("#FFFF00")
///     .card_picture_url("https://example.com/sample")
///     .level("示例文字")
///     .user_information(
///         UserInformation::new()
///             .common_field_list([CommonFieldValue::new()
///                 .name(CommonField::Birthday)
///                 .value("sample-value")])
///             .custom_field_list([CustomFieldValue::new()
///                 .name("示例名称")
///                 .user_chosen_values(["示例姓名"])]),
///     )
///     .valid_date_information(
///         ValidDateInformation::new()
///             .r#type(ValidDateType::Permanent)
///             .available_begin_time("2020-05-20T13:29:35.120+08:00".parse::<DateTime>()?)
///             .available_end_time("2020-05-20T13:29:35.120+08:00".parse::<DateTime>()?)
///             .available_day_after_receive(30),
///     )
///     .pickup_time("2020-05-20T13:29:35.120+08:00".parse::<DateTime>()?);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"card_color":"#FFFF00","card_id":"sample-card-id","card_picture_url":"https://example.com/sample","level":"示例文字","openid":"oSAMPLE0123456789abcdefghijk","phone_number":"13900000000","pickup_time":"2020-05-20T13:29:35.120+08:00","user_card_code":"478515832665","user_information":{"common_field_list":[{"name":"USER_FORM_FLAG_BIRTHDAY","value":"sample-value"}],"custom_field_list":[{"name":"示例名称","user_chosen_values":["示例姓名"]}]},"valid_date_information":{"available_begin_time":"2020-05-20T13:29:35.120+08:00","available_day_after_receive":30,"available_end_time":"2020-05-20T13:29:35.120+08:00","type":"PERMANENT"}}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "根据OPENID导入用户会员卡",
    "/brand/card-member/user-cards/import-by-openid",
    "POST /brand/card-member/user-cards/import-by-openid",
    "4015582744"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ImportUserCardByOpenidAsBrand {
    /// Member card or card template id (会员卡模板ID). Required. At most 32 characters.
    pub card_id: Option<String>,
    /// The user's id within the application (用户标识). Required. At most 128 characters.
    pub openid: Option<String>,
    /// Code of the user's member card (会员卡code). Required. At most 32 characters.
    pub user_card_code: Option<String>,
    /// Phone number (加密的手机号). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 512 characters.
    pub phone_number: Option<Sensitive>,
    /// Background color of the card (卡背景颜色). At most 7 characters.
    pub card_color: Option<String>,
    /// Background image address of the card (卡图片). At most 256 characters.
    pub card_picture_url: Option<String>,
    /// Level (等级). At most 10 characters.
    pub level: Option<String>,
    /// Details the user gave when opening the card (用户开卡时填写的个人信息).
    pub user_information: Option<UserInformation>,
    /// Validity period of the member card (会员卡有效期).
    pub valid_date_information: Option<ValidDateInformation>,
    /// When it was picked up (领取时间).
    pub pickup_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ImportUserCardByOpenidAsBrand {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `card_id`, `openid` and `user_card_code`.
    pub fn new() -> Self {
        Self {
            card_id: None,
            openid: None,
            user_card_code: None,
            phone_number: None,
            card_color: None,
            card_picture_url: None,
            level: None,
            user_information: None,
            valid_date_information: None,
            pickup_time: None,
            extra: Extra::new(),
        }
    }

    /// Member card or card template id (会员卡模板ID). Required. At most 32 characters.
    pub fn card_id<Via>(mut self, card_id: impl IntoField<String, Via>) -> Self {
        self.card_id = card_id.into_field();
        self
    }

    /// The user's id within the application (用户标识). Required. At most 128 characters.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Code of the user's member card (会员卡code). Required. At most 32 characters.
    pub fn user_card_code<Via>(mut self, user_card_code: impl IntoField<String, Via>) -> Self {
        self.user_card_code = user_card_code.into_field();
        self
    }

    /// Phone number (加密的手机号). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 512 characters.
    pub fn phone_number<Via>(mut self, phone_number: impl IntoField<Sensitive, Via>) -> Self {
        self.phone_number = phone_number.into_field();
        self
    }

    /// Background color of the card (卡背景颜色). At most 7 characters.
    pub fn card_color<Via>(mut self, card_color: impl IntoField<String, Via>) -> Self {
        self.card_color = card_color.into_field();
        self
    }

    /// Background image address of the card (卡图片). At most 256 characters.
    pub fn card_picture_url<Via>(mut self, card_picture_url: impl IntoField<String, Via>) -> Self {
        self.card_picture_url = card_picture_url.into_field();
        self
    }

    /// Level (等级). At most 10 characters.
    pub fn level<Via>(mut self, level: impl IntoField<String, Via>) -> Self {
        self.level = level.into_field();
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

    /// Validity period of the member card (会员卡有效期).
    pub fn valid_date_information<Via>(
        mut self,
        valid_date_information: impl IntoField<ValidDateInformation, Via>,
    ) -> Self {
        self.valid_date_information = valid_date_information.into_field();
        self
    }

    /// When it was picked up (领取时间).
    pub fn pickup_time<Via>(mut self, pickup_time: impl IntoField<DateTime, Via>) -> Self {
        self.pickup_time = pickup_time.into_field();
        self
    }
}

impl Default for ImportUserCardByOpenidAsBrand {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ImportUserCardByOpenidAsBrand
    []
    [card_id, openid, user_card_code, phone_number, card_color, card_picture_url, level, user_information, valid_date_information, pickup_time,]
    ["card_id", "openid", "user_card_code",]
}

wxpay_core::operation!(ImportUserCardByOpenidAsBrand => UserCard, wxpay_core::Spec::new(
    "brand.import_user_card_by_openid_as_brand",
    wxpay_core::http::Method::POST,
    "/brand/card-member/user-cards/import-by-openid",
)
.title("根据OPENID导入用户会员卡")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015582744")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
