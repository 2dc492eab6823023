// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Removes a member service from a member card template (移除会员卡服务项).
///
/// `DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
///
/// - Returns nothing (204).
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：移除会员卡服务项。调用方：商户、服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_membercard::DeleteServiceModule;
///
/// let request = DeleteServiceModule::new()
///     .card_id("sample-card-id")
///     .service_module_id("sample-service-module-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"card_id":"sample-card-id","service_module_id":"sample-service-module-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "移除会员卡服务项",
    "/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",
    "DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DeleteServiceModule {
    /// Member card or card template id (会员卡id). Required. It stands in the path.
    pub card_id: Option<String>,
    /// Member service item id (会员服务项ID). Required. It stands in the path.
    pub service_module_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DeleteServiceModule {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `card_id` and `service_module_id`.
    pub fn new() -> Self {
        Self {
            card_id: None,
            service_module_id: None,
            extra: Extra::new(),
        }
    }

    /// Member card or card template id (会员卡id). Required. It stands in the path.
    pub fn card_id<Via>(mut self, card_id: impl IntoField<String, Via>) -> Self {
        self.card_id = card_id.into_field();
        self
    }

    /// Member service item id (会员服务项ID). Required. It stands in the path.
    pub fn service_module_id<Via>(
        mut self,
        service_module_id: impl IntoField<String, Via>,
    ) -> Self {
        self.service_module_id = service_module_id.into_field();
        self
    }
}

impl Default for DeleteServiceModule {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DeleteServiceModule
    []
    [card_id, service_module_id,]
    ["card_id", "service_module_id",]
}

wxpay_core::operation!(DeleteServiceModule => (), wxpay_core::Spec::new(
    "marketing_membercard.delete_service_module",
    wxpay_core::http::Method::DELETE,
    "/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",
)
.title("移除会员卡服务项")
.family("marketing_membercard"));
