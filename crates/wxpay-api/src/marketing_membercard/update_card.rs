// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AdditionalStatement;
use super::BalanceEntrance;
use super::CodeMode;
use super::CodeType;
use super::CommonField;
use super::CustomField;
use super::ValidityType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Updates a member card template (修改会员卡模板信息).
///
/// `PATCH /v3/marketing/membercard-open/cards/{card_id}`
///
/// - Returns nothing (204).
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：修改会员卡模板信息。调用方：商户、服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/market)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_membercard::UpdateCard;
///
/// let request = UpdateCard::new("sample-card-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"card_id":"sample-card-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "修改会员卡模板信息",
    "/v3/marketing/membercard-open/cards/{card_id}",
    "PATCH /v3/marketing/membercard-open/cards/{card_id}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdateCard {
    /// Member card or card template id (会员卡id). Required. It stands in the path.
    pub card_id: String,
    /// Application id (商户AppId).
    pub appid: Option<String>,
    /// Logo address (会员卡logo).
    pub logo_url: Option<String>,
    /// Title (卡名称).
    pub title: Option<String>,
    /// Background image address of the member card (会员卡背景图).
    pub background_picture_url: Option<String>,
    /// Description (使用须知).
    pub description: Option<String>,
    /// Service phone number (服务电话).
    pub service_phone: Option<String>,
    /// Total stock of member cards (会员卡总库存).
    pub total_quantity: Option<i64>,
    /// Validity period of the card (有效期).
    pub date_information: Option<ValidityChange>,
    /// True to show the member level (是否展示会员等级).
    pub need_display_level: Option<bool>,
    /// Initial member level (会员初始等级).
    pub init_level: Option<String>,
    /// Stored-value balance details (储值信息).
    pub balance_information: Option<BalanceEntrance>,
    /// Form for opening the card (开卡信息).
    pub user_information_form: Option<UserInformationFormChange>,
    /// Additional statement of the merchant (商户补充声明).
    pub additional_statement: Option<AdditionalStatement>,
    /// Assignment of member card codes (会员卡code分配类型).
    pub code_mode: Option<CodeMode>,
    /// Code type (会员码型).
    pub code_type: Option<CodeType>,
    /// True if the dynamic code is enabled (是否启用动态码).
    pub need_dynamic_code: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdateCard {
    /// Creates the request; setters add the other fields.
    pub fn new(card_id: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            appid: None,
            logo_url: None,
            title: None,
            background_picture_url: None,
            description: None,
            service_phone: None,
            total_quantity: None,
            date_information: None,
            need_display_level: None,
            init_level: None,
            balance_information: None,
            user_information_form: None,
            additional_statement: None,
            code_mode: None,
            code_type: None,
            need_dynamic_code: None,
            extra: Extra::new(),
        }
    }

    /// Application id (商户AppId).
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Logo address (会员卡logo).
    pub fn logo_url<Via>(mut self, logo_url: impl IntoField<String, Via>) -> Self {
        self.logo_url = logo_url.into_field();
        self
    }

    /// Title (卡名称).
    pub fn title<Via>(mut self, title: impl IntoField<String, Via>) -> Self {
        self.title = title.into_field();
        self
    }

    /// Background image address of the member card (会员卡背景图).
    pub fn background_picture_url<Via>(
        mut self,
        background_picture_url: impl IntoField<String, Via>,
    ) -> Self {
        self.background_picture_url = background_picture_url.into_field();
        self
    }

    /// Description (使用须知).
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Service phone number (服务电话).
    pub fn service_phone<Via>(mut self, service_phone: impl IntoField<String, Via>) -> Self {
        self.service_phone = service_phone.into_field();
        self
    }

    /// Total stock of member cards (会员卡总库存).
    pub fn total_quantity<Via>(mut self, total_quantity: impl IntoField<i64, Via>) -> Self {
        self.total_quantity = total_quantity.into_field();
        self
    }

    /// Validity period of the card (有效期).
    pub fn date_information<Via>(
        mut self,
        date_information: impl IntoField<ValidityChange, Via>,
    ) -> Self {
        self.date_information = date_information.into_field();
        self
    }

    /// True to show the member level (是否展示会员等级).
    pub fn need_display_level<Via>(
        mut self,
        need_display_level: impl IntoField<bool, Via>,
    ) -> Self {
        self.need_display_level = need_display_level.into_field();
        self
    }

    /// Initial member level (会员初始等级).
    pub fn init_level<Via>(mut self, init_level: impl IntoField<String, Via>) -> Self {
        self.init_level = init_level.into_field();
        self
    }

    /// Stored-value balance details (储值信息).
    pub fn balance_information<Via>(
        mut self,
        balance_information: impl IntoField<BalanceEntrance, Via>,
    ) -> Self {
        self.balance_information = balance_information.into_field();
        self
    }

    /// Form for opening the card (开卡信息).
    pub fn user_information_form<Via>(
        mut self,
        user_information_form: impl IntoField<UserInformationFormChange, Via>,
    ) -> Self {
        self.user_information_form = user_information_form.into_field();
        self
    }

    /// Additional statement of the merchant (商户补充声明).
    pub fn additional_statement<Via>(
        mut self,
        additional_statement: impl IntoField<AdditionalStatement, Via>,
    ) -> Self {
        self.additional_statement = additional_statement.into_field();
        self
    }

    /// Assignment of member card codes (会员卡code分配类型).
    pub fn code_mode<Via>(mut self, code_mode: impl IntoField<CodeMode, Via>) -> Self {
        self.code_mode = code_mode.into_field();
        self
    }

    /// Code type (会员码型).
    pub fn code_type<Via>(mut self, code_type: impl IntoField<CodeType, Via>) -> Self {
        self.code_type = code_type.into_field();
        self
    }

    /// True if the dynamic code is enabled (是否启用动态码).
    pub fn need_dynamic_code<Via>(mut self, need_dynamic_code: impl IntoField<bool, Via>) -> Self {
        self.need_dynamic_code = need_dynamic_code.into_field();
        self
    }
}

wxpay_core::__model_impl! { UpdateCard
    [card_id,]
    [appid, logo_url, title, background_picture_url, description, service_phone, total_quantity, date_information, need_display_level, init_level, balance_information, user_information_form, additional_statement, code_mode, code_type, need_dynamic_code,]
    []
}

wxpay_core::operation!(UpdateCard => (), wxpay_core::Spec::new(
    "marketing_membercard.update_card",
    wxpay_core::http::Method::PATCH,
    "/v3/marketing/membercard-open/cards/{card_id}",
)
.title("修改会员卡模板信息")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/market")
.body(wxpay_core::Body::Json));

/// The new validity of a member card template.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ValidityChange {
    /// Kind (有效期类型). Required.
    pub r#type: Option<ValidityType>,
    /// When it stops being available (有效期结束时间).
    pub available_end_time: Option<DateTime>,
    /// Number of days it stays valid (生效后N天内有效).
    pub available_day_after_receive: Option<i64>,
    /// Days after receipt before it takes effect (领取后N天开始生效).
    pub wait_days_after_receive: Option<i64>,
    /// When it becomes available (有效期开始时间).
    pub available_begin_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ValidityChange {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `type`.
    pub fn new() -> Self {
        Self {
            r#type: None,
            available_end_time: None,
            available_day_after_receive: None,
            wait_days_after_receive: None,
            available_begin_time: None,
            extra: Extra::new(),
        }
    }

    /// Kind (有效期类型). Required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<ValidityType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// When it stops being available (有效期结束时间).
    pub fn available_end_time<Via>(
        mut self,
        available_end_time: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.available_end_time = available_end_time.into_field();
        self
    }

    /// Number of days it stays valid (生效后N天内有效).
    pub fn available_day_after_receive<Via>(
        mut self,
        available_day_after_receive: impl IntoField<i64, Via>,
    ) -> Self {
        self.available_day_after_receive = available_day_after_receive.into_field();
        self
    }

    /// Days after receipt before it takes effect (领取后N天开始生效).
    pub fn wait_days_after_receive<Via>(
        mut self,
        wait_days_after_receive: impl IntoField<i64, Via>,
    ) -> Self {
        self.wait_days_after_receive = wait_days_after_receive.into_field();
        self
    }

    /// When it becomes available (有效期开始时间).
    pub fn available_begin_time<Via>(
        mut self,
        available_begin_time: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.available_begin_time = available_begin_time.into_field();
        self
    }
}

impl Default for ValidityChange {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ValidityChange
    []
    [r#type = "type", available_end_time, available_day_after_receive, wait_days_after_receive, available_begin_time,]
    ["type",]
}

/// The new fields a user fills in when opening the card.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UserInformationFormChange {
    /// True if changes are allowed after activation (是否允许修改).
    pub can_modify_after_activate: Option<bool>,
    /// Common card-opening fields (平台提供的通用开卡信息字段).
    pub common_field_list: Option<Vec<CommonField>>,
    /// Card-opening fields defined by the merchant (商户自定义的开卡信息字段).
    pub custom_field_list: Option<Vec<CustomField>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UserInformationFormChange {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            can_modify_after_activate: None,
            common_field_list: None,
            custom_field_list: None,
            extra: Extra::new(),
        }
    }

    /// True if changes are allowed after activation (是否允许修改).
    pub fn can_modify_after_activate<Via>(
        mut self,
        can_modify_after_activate: impl IntoField<bool, Via>,
    ) -> Self {
        self.can_modify_after_activate = can_modify_after_activate.into_field();
        self
    }

    /// Common card-opening fields (平台提供的通用开卡信息字段).
    pub fn common_field_list<Via>(
        mut self,
        common_field_list: impl IntoField<Vec<CommonField>, Via>,
    ) -> Self {
        self.common_field_list = common_field_list.into_field();
        self
    }

    /// Card-opening fields defined by the merchant (商户自定义的开卡信息字段).
    pub fn custom_field_list<Via>(
        mut self,
        custom_field_list: impl IntoField<Vec<CustomField>, Via>,
    ) -> Self {
        self.custom_field_list = custom_field_list.into_field();
        self
    }
}

impl Default for UserInformationFormChange {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { UserInformationFormChange
    []
    [can_modify_after_activate, common_field_list, custom_field_list,]
    []
}
