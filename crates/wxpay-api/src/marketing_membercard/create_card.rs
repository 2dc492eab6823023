// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AdditionalStatement;
use super::BalanceEntrance;
use super::Brand;
use super::Card;
use super::CodeMode;
use super::CodeType;
use super::UserInformationForm;
use super::ValidityType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates a member card template (创建会员卡模板).
///
/// `POST /v3/marketing/membercard-open/cards`
///
/// - Returns [`Card`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：创建会员卡模板。调用方：商户、服务商、平台；`out_request_no` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_membercard::{
///     Brand, CodeType, CreateCard, NewCardValidity, ValidityType,
/// };
///
/// let request = CreateCard::new("1217752501201407033233368018")
///     .logo_url("https://example.com/notify")
///     .brand(Brand::new().brand_id("1004").display_name("示例名称"))
///     .title("示例文字")
///     .background_picture_url("https://example.com/notify")
///     .code_type(CodeType::BarCode)
///     .date_information(NewCardValidity::new().r#type(ValidityType::FixTimeRange));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"background_picture_url":"https://example.com/notify","brand":{"brand_id":"1004","display_name":"示例名称"},"code_type":"BAR_CODE","date_information":{"type":"FIX_TIME_RANGE"},"logo_url":"https://example.com/notify","out_request_no":"1217752501201407033233368018","title":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "创建会员卡模板",
    "/v3/marketing/membercard-open/cards",
    "POST /v3/marketing/membercard-open/cards"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateCard {
    /// The merchant's own request number. Required.
    pub out_request_no: String,
    /// Application id (商户AppId). Required.
    pub appid: Option<String>,
    /// Logo address (会员卡logo). Required.
    pub logo_url: Option<String>,
    /// Brand (品牌信息). Required.
    pub brand: Option<Brand>,
    /// Title (卡名称). Required.
    pub title: Option<String>,
    /// Background image address of the member card (会员卡背景图). Required.
    pub background_picture_url: Option<String>,
    /// Description (使用须知). Sources differ on whether it is required.
    pub description: Option<String>,
    /// Service phone number (服务电话).
    pub service_phone: Option<String>,
    /// Code type (会员码型). Required.
    pub code_type: Option<CodeType>,
    /// Total stock of member cards (会员卡总库存).
    pub total_quantity: Option<i64>,
    /// Validity period of the card (有效期). Required.
    pub date_information: Option<NewCardValidity>,
    /// Assignment of member card codes (会员卡code分配类型). Sources differ on whether it is required.
    pub code_mode: Option<CodeMode>,
    /// True to show the member level (是否展示会员等级).
    pub need_display_level: Option<bool>,
    /// Initial member level (会员初始等级).
    pub init_level: Option<String>,
    /// Stored-value balance details (储值信息).
    pub balance_information: Option<BalanceEntrance>,
    /// Form for opening the card (开卡信息).
    pub user_information_form: Option<UserInformationForm>,
    /// Additional statement of the merchant (商户补充声明).
    pub additional_statement: Option<AdditionalStatement>,
    /// True if the dynamic code is enabled (是否启用动态码).
    pub need_dynamic_code: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateCard {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `logo_url`, `brand`, `title`, `background_picture_url`, `code_type` and `date_information`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            appid: None,
            logo_url: None,
            brand: None,
            title: None,
            background_picture_url: None,
            description: None,
            service_phone: None,
            code_type: None,
            total_quantity: None,
            date_information: None,
            code_mode: None,
            need_display_level: None,
            init_level: None,
            balance_information: None,
            user_information_form: None,
            additional_statement: None,
            need_dynamic_code: None,
            extra: Extra::new(),
        }
    }

    /// Application id (商户AppId). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Logo address (会员卡logo). Required.
    pub fn logo_url<Via>(mut self, logo_url: impl IntoField<String, Via>) -> Self {
        self.logo_url = logo_url.into_field();
        self
    }

    /// Brand (品牌信息). Required.
    pub fn brand<Via>(mut self, brand: impl IntoField<Brand, Via>) -> Self {
        self.brand = brand.into_field();
        self
    }

    /// Title (卡名称). Required.
    pub fn title<Via>(mut self, title: impl IntoField<String, Via>) -> Self {
        self.title = title.into_field();
        self
    }

    /// Background image address of the member card (会员卡背景图). Required.
    pub fn background_picture_url<Via>(
        mut self,
        background_picture_url: impl IntoField<String, Via>,
    ) -> Self {
        self.background_picture_url = background_picture_url.into_field();
        self
    }

    /// Description (使用须知). Sources differ on whether it is required.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Service phone number (服务电话).
    pub fn service_phone<Via>(mut self, service_phone: impl IntoField<String, Via>) -> Self {
        self.service_phone = service_phone.into_field();
        self
    }

    /// Code type (会员码型). Required.
    pub fn code_type<Via>(mut self, code_type: impl IntoField<CodeType, Via>) -> Self {
        self.code_type = code_type.into_field();
        self
    }

    /// Total stock of member cards (会员卡总库存).
    pub fn total_quantity<Via>(mut self, total_quantity: impl IntoField<i64, Via>) -> Self {
        self.total_quantity = total_quantity.into_field();
        self
    }

    /// Validity period of the card (有效期). Required.
    pub fn date_information<Via>(
        mut self,
        date_information: impl IntoField<NewCardValidity, Via>,
    ) -> Self {
        self.date_information = date_information.into_field();
        self
    }

    /// Assignment of member card codes (会员卡code分配类型). Sources differ on whether it is required.
    pub fn code_mode<Via>(mut self, code_mode: impl IntoField<CodeMode, Via>) -> Self {
        self.code_mode = code_mode.into_field();
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
        user_information_form: impl IntoField<UserInformationForm, Via>,
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

    /// True if the dynamic code is enabled (是否启用动态码).
    pub fn need_dynamic_code<Via>(mut self, need_dynamic_code: impl IntoField<bool, Via>) -> Self {
        self.need_dynamic_code = need_dynamic_code.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateCard
    [out_request_no,]
    [appid, logo_url, brand, title, background_picture_url, description, service_phone, code_type, total_quantity, date_information, code_mode, need_display_level, init_level, balance_information, user_information_form, additional_statement, need_dynamic_code,]
    ["appid", "logo_url", "brand", "title", "background_picture_url", "code_type", "date_information",]
}

wxpay_core::operation!(CreateCard => Card, wxpay_core::Spec::new(
    "marketing_membercard.create_card",
    wxpay_core::http::Method::POST,
    "/v3/marketing/membercard-open/cards",
)
.title("创建会员卡模板")
.family("marketing_membercard")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// The validity of a new member card template.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct NewCardValidity {
    /// Kind (有效期类型). Required.
    pub r#type: Option<ValidityType>,
    /// When it becomes available (有效期开始时间).
    pub available_begin_time: Option<DateTime>,
    /// When it stops being available (有效期结束时间).
    pub available_end_time: Option<DateTime>,
    /// Number of days it stays valid (生效后N天内有效).
    pub available_day_after_receive: Option<i64>,
    /// Days after receipt before it takes effect (领取后N天开始生效).
    pub wait_days_after_receive: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl NewCardValidity {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `type`.
    pub fn new() -> Self {
        Self {
            r#type: None,
            available_begin_time: None,
            available_end_time: None,
            available_day_after_receive: None,
            wait_days_after_receive: None,
            extra: Extra::new(),
        }
    }

    /// Kind (有效期类型). Required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<ValidityType, Via>) -> Self {
        self.r#type = r#type.into_field();
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
}

impl Default for NewCardValidity {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { NewCardValidity
    []
    [r#type = "type", available_begin_time, available_end_time, available_day_after_receive, wait_days_after_receive,]
    ["type",]
}
