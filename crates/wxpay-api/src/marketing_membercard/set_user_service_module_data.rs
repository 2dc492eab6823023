// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::JumpMiniprogram;

wxpay_core::model! {
    /// Sets the data of a member service for one user (设置会员服务项用户信息).
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：设置会员服务项用户信息。调用方：商户、服务商、平台；`out_request_no` 和参数不变时可以重试。
    #[doc(alias = "设置会员服务项用户信息")]
    pub request SetUserServiceModuleData {
        required {
            /// Member card or card template id (会员卡id). Required. It stands in the path.
            card_id: String,
            /// Code (会员卡code). Required. It stands in the path.
            code: String,
            /// The merchant's own request number. Required.
            out_request_no: String,
            /// Member service item id (会员服务项ID). Required.
            service_module_id: String,
            /// Settings of the service state (服务状态设置). Required.
            state_setting: StateSetting,
        }
        optional {}
    }
}

wxpay_core::operation!(SetUserServiceModuleData => (), wxpay_core::Spec::new(
    "set_user_service_module_data",
    wxpay_core::http::Method::POST,
    "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data",
)
.title("设置会员服务项用户信息")
.family("marketing_membercard")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// The state of a member service, with its content and message.
    pub request StateSetting {
        required {
            /// State id (状态ID). Required.
            state_id: String,
            /// Settings of the content template (内容模板设置). Required.
            content_template_data: ContentTemplateData,
        }
        optional {
            /// Settings of the message template (消息模板设置).
            message_template_setting: MessageTemplateSetting,
        }
    }
}

wxpay_core::model! {
    /// The content of a member service for one user.
    pub request ContentTemplateData {
        required {}
        optional {
            /// List of service contents (服务内容列表).
            field_list: Vec<TemplateField>,
            /// Settings of the action (操作设置).
            action_setting: ActionSetting,
        }
    }
}

wxpay_core::model! {
    /// The message template of a member service and its fields.
    pub request MessageTemplateSetting {
        required {
            /// Template message id (模板消息ID). Required.
            message_template_id: String,
            /// List of service contents (服务内容列表). Required.
            field_list: Vec<TemplateField>,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// A field of a template and its value.
    pub request TemplateField {
        required {
            /// Content field id (内容字段ID). Required.
            field_id: String,
            /// Value of the content field (内容字段值). Required.
            field_value: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// An action offered with a member service.
    pub request ActionSetting {
        required {
            /// Action name (操作名称). Required.
            action_name: String,
            /// Mini program to jump to (跳转小程序). Required.
            jump_miniprogram: JumpMiniprogram,
        }
        optional {}
    }
}
