// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserCard;
use super::UserInformation;
use super::ValidDateInformation;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Updates a user's member card (修改用户会员卡信息).
///
/// `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}`
///
/// - Returns [`UserCard`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：修改用户会员卡信息。调用方：普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015336985)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | Openid invalid. | Check the parameters. Apply for the permission. Contact WeChat Pay. |
/// | `NOT_FOUND` | 404 | User has no such member card; no such member card template. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::brand::{
///     CommonField, CommonFieldValue, CustomFieldValue, UpdateUserCard, UserInformation,
///     ValidDateInformation, ValidDateType,
/// };
///
/// let request = UpdateUserCard::new("478515832665")
///     .brand_id("1004")
///     .card_id("sample-card-id")
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .card_color("#FFFF00")
///     .card_picture_url("https://example.com/sample")
///     .phone_number("13900000000")
///     .level("示例文字")
///     .valid_date_information(
///         ValidDateInformation::new()
///             .r#type(ValidDateType::Permanent)
///             .available_begin_time("2020-05-20T13:29:35.120+08:00".parse::<DateTime>()?)
///             .available_end_time("2020-05-20T13:29:35.120+08:00".parse::<DateTime>()?)
///             .available_day_after_receive(30),
///     )
///     .user_information(
///         UserInformation::new()
///             .common_field_list([CommonFieldValue::new()
///                 .name(CommonField::Birthday)
///                 .value("sample-value")])
///             .custom_field_list([CustomFieldValue::new()
///                 .name("示例名称")
///                 .user_chosen_values(["示例姓名"])]),
///     )
///     .attach("示例附加数据");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"attach":"示例附加数据","brand_id":"1004","card_color":"#FFFF00","card_id":"sample-card-id","card_picture_url":"https://example.com/sample","level":"示例文字","openid":"oSAMPLE0123456789abcdefghijk","phone_number":"13900000000","user_card_code":"478515832665","user_information":{"common_field_list":[{"name":"USER_FORM_FLAG_BIRTHDAY","value":"sample-value"}],"custom_field_list":[{"name":"示例名称","user_chosen_values":["示例姓名"]}]},"valid_date_information":{"available_begin_time":"2020-05-20T13:29:35.120+08:00","available_day_after_receive":30,"available_end_time":"2020-05-20T13:29:35.120+08:00","type":"PERMANENT"}}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "修改用户会员卡信息",
    "/v3/brand/partner/card-member/user-cards/{user_card_code}",
    "PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}",
    "4015336985"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdateUserCard {
    /// Code of the user's member card (会员卡code). Required. At most 32 characters. It stands in the path.
    pub user_card_code: String,
    /// Brand id (品牌ID). Required. At most 32 characters.
    pub brand_id: Option<String>,
    /// Member card or card template id (会员卡模板ID). Required. At most 32 characters.
    pub card_id: Option<String>,
    /// The user's id within the application (用户标识). Required. At most 128 characters.
    pub openid: Option<String>,
    /// Background color of the card (卡背景颜色). At most 7 characters.
    pub card_color: Option<String>,
    /// Background image address of the card (卡背景图URL). At most 256 characters.
    pub card_picture_url: Option<String>,
    /// Phone number (加密的手机号). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 512 characters.
    pub phone_number: Option<Sensitive>,
    /// Level (等级). At most 10 characters.
    pub level: Option<String>,
    /// Validity period of the member card (会员卡有效期).
    pub valid_date_information: Option<ValidDateInformation>,
    /// When it was picked up (领取时间).
    pub pickup_time: Option<DateTime>,
    /// Details the user gave when opening the card (用户开卡时填写的个人信息).
    pub user_information: Option<UserInformation>,
    /// Extra data attached by the merchant (商家数据包). At most 256 characters.
    pub attach: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdateUserCard {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `brand_id`, `card_id` and `openid`.
    pub fn new(user_card_code: impl Into<String>) -> Self {
        Self {
            user_card_code: user_card_code.into(),
            brand_id: None,
            card_id: None,
            openid: None,
            card_color: None,
            card_picture_url: None,
            phone_number: None,
            level: None,
            valid_date_information: None,
            pickup_time: None,
            user_information: None,
            attach: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌ID). Required. At most 32 characters.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
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

    /// Background color of the card (卡背景颜色). At most 7 characters.
    pub fn card_color<Via>(mut self, card_color: impl IntoField<String, Via>) -> Self {
        self.card_color = card_color.into_field();
        self
    }

    /// Background image address of the card (卡背景图URL). At most 256 characters.
    pub fn card_picture_url<Via>(mut self, card_picture_url: impl IntoField<String, Via>) -> Self {
        self.card_picture_url = card_picture_url.into_field();
        self
    }

    /// Phone number (加密的手机号). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 512 characters.
    pub fn phone_number<Via>(mut self, phone_number: impl IntoField<Sensitive, Via>) -> Self {
        self.phone_number = phone_number.into_field();
        self
    }

    /// Level (等级). At most 10 characters.
    pub fn level<Via>(mut self, level: impl IntoField<String, Via>) -> Self {
        self.level = level.into_field();
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

    /// Details the user gave when opening the card (用户开卡时填写的个人信息).
    pub fn user_information<Via>(
        mut self,
        user_information: impl IntoField<UserInformation, Via>,
    ) -> Self {
        self.user_information = user_information.into_field();
        self
    }

    /// Extra data attached by the merchant (商家数据包). At most 256 characters.
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }
}

wxpay_core::__model_impl! { UpdateUserCard
    [user_card_code,]
    [brand_id, card_id, openid, card_color, card_picture_url, phone_number, level, valid_date_information, pickup_time, user_information, attach,]
    ["brand_id", "card_id", "openid",]
}

wxpay_core::operation!(UpdateUserCard => UserCard, wxpay_core::Spec::new(
    "brand.update_user_card",
    wxpay_core::http::Method::PATCH,
    "/v3/brand/partner/card-member/user-cards/{user_card_code}",
)
.title("修改用户会员卡信息")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015336985")
.body(wxpay_core::Body::Json));
