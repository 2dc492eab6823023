// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::JumpMiniProgram;
use super::ServiceModule;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Adds a member service to a member card template (添加会员卡服务项).
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules`
///
/// - Returns [`ServiceModule`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：添加会员卡服务项。调用方：商户、服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_membercard::{CreateServiceModule, JumpMiniProgram};
///
/// let request = CreateServiceModule::new("sample-card-id")
///     .service_module_id("sample-service-module-id")
///     .jump_miniprogram(
///         JumpMiniProgram::new()
///             .appid("wx8888888888888888")
///             .path("示例文字"),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"card_id":"sample-card-id","jump_miniprogram":{"appid":"wx8888888888888888","path":"示例文字"},"service_module_id":"sample-service-module-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "添加会员卡服务项",
    "/v3/marketing/membercard-open/cards/{card_id}/service-modules",
    "POST /v3/marketing/membercard-open/cards/{card_id}/service-modules"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateServiceModule {
    /// Member card or card template id (会员卡id). Required. It stands in the path.
    pub card_id: String,
    /// Member service item id (会员服务项ID). Required.
    pub service_module_id: Option<String>,
    /// Mini program to jump to (跳转小程序). Required.
    pub jump_miniprogram: Option<JumpMiniProgram>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateServiceModule {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `service_module_id` and `jump_miniprogram`.
    pub fn new(card_id: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            service_module_id: None,
            jump_miniprogram: None,
            extra: Extra::new(),
        }
    }

    /// Member service item id (会员服务项ID). Required.
    pub fn service_module_id<Via>(
        mut self,
        service_module_id: impl IntoField<String, Via>,
    ) -> Self {
        self.service_module_id = service_module_id.into_field();
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

wxpay_core::__model_impl! { CreateServiceModule
    [card_id,]
    [service_module_id, jump_miniprogram,]
    ["service_module_id", "jump_miniprogram",]
}

wxpay_core::operation!(CreateServiceModule => ServiceModule, wxpay_core::Spec::new(
    "marketing_membercard.create_service_module",
    wxpay_core::http::Method::POST,
    "/v3/marketing/membercard-open/cards/{card_id}/service-modules",
)
.title("添加会员卡服务项")
.family("marketing_membercard")
.body(wxpay_core::Body::Json));
