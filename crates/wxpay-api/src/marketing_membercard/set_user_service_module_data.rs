// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::JumpMiniProgram;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Sets the data of a member service for one user (设置会员服务项用户信息).
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`
///
/// - Returns nothing (204).
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：设置会员服务项用户信息。调用方：商户、服务商、平台；`out_request_no` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_membercard::{
///     ContentTemplateData, SetUserServiceModuleData, StateSetting, TemplateField,
/// };
///
/// let request = SetUserServiceModuleData::new()
///     .card_id("sample-card-id")
///     .code("示例文字")
///     .out_request_no("1217752501201407033233368018")
///     .service_module_id("sample-service-module-id")
///     .state_setting(
///         StateSetting::new()
///             .state_id("sample-state-id")
///             .content_template_data(
///                 ContentTemplateData::new().field_list([TemplateField::new()
///                     .field_id("sample-field-id")
///                     .field_value("示例文字")]),
///             ),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"card_id":"sample-card-id","code":"示例文字","out_request_no":"1217752501201407033233368018","service_module_id":"sample-service-module-id","state_setting":{"content_template_data":{"field_list":[{"field_id":"sample-field-id","field_value":"示例文字"}]},"state_id":"sample-state-id"}}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "设置会员服务项用户信息",
    "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data",
    "POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SetUserServiceModuleData {
    /// Member card or card template id (会员卡id). Required. It stands in the path.
    pub card_id: Option<String>,
    /// Code (会员卡code). Required. It stands in the path.
    pub code: Option<String>,
    /// The merchant's own request number. Required.
    pub out_request_no: Option<String>,
    /// Member service item id (会员服务项ID). Required.
    pub service_module_id: Option<String>,
    /// Settings of the service state (服务状态设置). Required.
    pub state_setting: Option<StateSetting>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SetUserServiceModuleData {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `card_id`, `code`, `out_request_no`, `service_module_id` and `state_setting`.
    pub fn new() -> Self {
        Self {
            card_id: None,
            code: None,
            out_request_no: None,
            service_module_id: None,
            state_setting: None,
            extra: Extra::new(),
        }
    }

    /// Member card or card template id (会员卡id). Required. It stands in the path.
    pub fn card_id<Via>(mut self, card_id: impl IntoField<String, Via>) -> Self {
        self.card_id = card_id.into_field();
        self
    }

    /// Code (会员卡code). Required. It stands in the path.
    pub fn code<Via>(mut self, code: impl IntoField<String, Via>) -> Self {
        self.code = code.into_field();
        self
    }

    /// The merchant's own request number. Required.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }

    /// Member service item id (会员服务项ID). Required.
    pub fn service_module_id<Via>(
        mut self,
        service_module_id: impl IntoField<String, Via>,
    ) -> Self {
        self.service_module_id = service_module_id.into_field();
        self
    }

    /// Settings of the service state (服务状态设置). Required.
    pub fn state_setting<Via>(mut self, state_setting: impl IntoField<StateSetting, Via>) -> Self {
        self.state_setting = state_setting.into_field();
        self
    }
}

impl Default for SetUserServiceModuleData {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SetUserServiceModuleData
    []
    [card_id, code, out_request_no, service_module_id, state_setting,]
    ["card_id", "code", "out_request_no", "service_module_id", "state_setting",]
}

wxpay_core::operation!(SetUserServiceModuleData => (), wxpay_core::Spec::new(
    "marketing_membercard.set_user_service_module_data",
    wxpay_core::http::Method::POST,
    "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data",
)
.title("设置会员服务项用户信息")
.family("marketing_membercard")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// The state of a member service, with its content and message.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct StateSetting {
    /// State id (状态ID). Required.
    pub state_id: Option<String>,
    /// Settings of the content template (内容模板设置). Required.
    pub content_template_data: Option<ContentTemplateData>,
    /// Settings of the message template (消息模板设置).
    pub message_template_setting: Option<MessageTemplateSetting>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl StateSetting {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `state_id` and `content_template_data`.
    pub fn new() -> Self {
        Self {
            state_id: None,
            content_template_data: None,
            message_template_setting: None,
            extra: Extra::new(),
        }
    }

    /// State id (状态ID). Required.
    pub fn state_id<Via>(mut self, state_id: impl IntoField<String, Via>) -> Self {
        self.state_id = state_id.into_field();
        self
    }

    /// Settings of the content template (内容模板设置). Required.
    pub fn content_template_data<Via>(
        mut self,
        content_template_data: impl IntoField<ContentTemplateData, Via>,
    ) -> Self {
        self.content_template_data = content_template_data.into_field();
        self
    }

    /// Settings of the message template (消息模板设置).
    pub fn message_template_setting<Via>(
        mut self,
        message_template_setting: impl IntoField<MessageTemplateSetting, Via>,
    ) -> Self {
        self.message_template_setting = message_template_setting.into_field();
        self
    }
}

impl Default for StateSetting {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { StateSetting
    []
    [state_id, content_template_data, message_template_setting,]
    ["state_id", "content_template_data",]
}

/// The content of a member service for one user.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ContentTemplateData {
    /// List of service contents (服务内容列表).
    pub field_list: Option<Vec<TemplateField>>,
    /// Settings of the action (操作设置).
    pub action_setting: Option<ActionSetting>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ContentTemplateData {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            field_list: None,
            action_setting: None,
            extra: Extra::new(),
        }
    }

    /// List of service contents (服务内容列表).
    pub fn field_list<Via>(mut self, field_list: impl IntoField<Vec<TemplateField>, Via>) -> Self {
        self.field_list = field_list.into_field();
        self
    }

    /// Settings of the action (操作设置).
    pub fn action_setting<Via>(
        mut self,
        action_setting: impl IntoField<ActionSetting, Via>,
    ) -> Self {
        self.action_setting = action_setting.into_field();
        self
    }
}

impl Default for ContentTemplateData {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ContentTemplateData
    []
    [field_list, action_setting,]
    []
}

/// The message template of a member service and its fields.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct MessageTemplateSetting {
    /// Template message id (模板消息ID). Required.
    pub message_template_id: Option<String>,
    /// List of service contents (服务内容列表). Required.
    pub field_list: Option<Vec<TemplateField>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl MessageTemplateSetting {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `message_template_id` and `field_list`.
    pub fn new() -> Self {
        Self {
            message_template_id: None,
            field_list: None,
            extra: Extra::new(),
        }
    }

    /// Template message id (模板消息ID). Required.
    pub fn message_template_id<Via>(
        mut self,
        message_template_id: impl IntoField<String, Via>,
    ) -> Self {
        self.message_template_id = message_template_id.into_field();
        self
    }

    /// List of service contents (服务内容列表). Required.
    pub fn field_list<Via>(mut self, field_list: impl IntoField<Vec<TemplateField>, Via>) -> Self {
        self.field_list = field_list.into_field();
        self
    }
}

impl Default for MessageTemplateSetting {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { MessageTemplateSetting
    []
    [message_template_id, field_list,]
    ["message_template_id", "field_list",]
}

/// A field of a template and its value.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TemplateField {
    /// Content field id (内容字段ID). Required.
    pub field_id: Option<String>,
    /// Value of the content field (内容字段值). Required.
    pub field_value: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TemplateField {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `field_id` and `field_value`.
    pub fn new() -> Self {
        Self {
            field_id: None,
            field_value: None,
            extra: Extra::new(),
        }
    }

    /// Content field id (内容字段ID). Required.
    pub fn field_id<Via>(mut self, field_id: impl IntoField<String, Via>) -> Self {
        self.field_id = field_id.into_field();
        self
    }

    /// Value of the content field (内容字段值). Required.
    pub fn field_value<Via>(mut self, field_value: impl IntoField<String, Via>) -> Self {
        self.field_value = field_value.into_field();
        self
    }
}

impl Default for TemplateField {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { TemplateField
    []
    [field_id, field_value,]
    ["field_id", "field_value",]
}

/// An action offered with a member service.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ActionSetting {
    /// Action name (操作名称). Required.
    pub action_name: Option<String>,
    /// Mini program to jump to (跳转小程序). Required.
    pub jump_miniprogram: Option<JumpMiniProgram>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ActionSetting {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `action_name` and `jump_miniprogram`.
    pub fn new() -> Self {
        Self {
            action_name: None,
            jump_miniprogram: None,
            extra: Extra::new(),
        }
    }

    /// Action name (操作名称). Required.
    pub fn action_name<Via>(mut self, action_name: impl IntoField<String, Via>) -> Self {
        self.action_name = action_name.into_field();
        self
    }

    /// Mini program to jump to (跳转小程序). Required.
    pub fn jump_miniprogram<Via>(
        mut self,
        jump_miniprogram: impl IntoField<JumpMiniProgram, Via>,
    ) -> Self {
        self.jump_miniprogram = jump_miniprogram.into_field();
        self
    }
}

impl Default for ActionSetting {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ActionSetting
    []
    [action_name, jump_miniprogram,]
    ["action_name", "jump_miniprogram",]
}
