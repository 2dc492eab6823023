// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ActivateType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Obtains a pre-authorization token for a member card template (商户预授权).
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens`
///
/// - Returns [`PermissionToken`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：商户预授权。调用方：商户、服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_7.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_membercard::{ActivateType, CreatePermissionToken};
///
/// let request =
///     CreatePermissionToken::new("sample-card-id").activate_type(ActivateType::AutoActivate);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"activate_type":"AUTO_ACTIVATE","card_id":"sample-card-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商户预授权",
    "/v3/marketing/membercard-open/cards/{card_id}/permission-tokens",
    "POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreatePermissionToken {
    /// Member card or card template id (会员卡模板id). Required. It stands in the path.
    pub card_id: String,
    /// Activation type (激活类型). Required.
    pub activate_type: Option<ActivateType>,
    /// True to go back a page after opening the card (设置用户在开卡完成后).
    pub navigate_back_previous_page: Option<bool>,
    /// Address of the activation page (跳转激活的url).
    pub activate_url: Option<String>,
    /// Application id of the activation page (跳转激活的appid).
    pub activate_appid: Option<String>,
    /// Path of the activation page (跳转激活的path).
    pub activate_path: Option<String>,
    /// Custom scene or channel value (自定义场景值).
    pub outer_str: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreatePermissionToken {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `activate_type`.
    pub fn new(card_id: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            activate_type: None,
            navigate_back_previous_page: None,
            activate_url: None,
            activate_appid: None,
            activate_path: None,
            outer_str: None,
            extra: Extra::new(),
        }
    }

    /// Activation type (激活类型). Required.
    pub fn activate_type<Via>(mut self, activate_type: impl IntoField<ActivateType, Via>) -> Self {
        self.activate_type = activate_type.into_field();
        self
    }

    /// True to go back a page after opening the card (设置用户在开卡完成后).
    pub fn navigate_back_previous_page<Via>(
        mut self,
        navigate_back_previous_page: impl IntoField<bool, Via>,
    ) -> Self {
        self.navigate_back_previous_page = navigate_back_previous_page.into_field();
        self
    }

    /// Address of the activation page (跳转激活的url).
    pub fn activate_url<Via>(mut self, activate_url: impl IntoField<String, Via>) -> Self {
        self.activate_url = activate_url.into_field();
        self
    }

    /// Application id of the activation page (跳转激活的appid).
    pub fn activate_appid<Via>(mut self, activate_appid: impl IntoField<String, Via>) -> Self {
        self.activate_appid = activate_appid.into_field();
        self
    }

    /// Path of the activation page (跳转激活的path).
    pub fn activate_path<Via>(mut self, activate_path: impl IntoField<String, Via>) -> Self {
        self.activate_path = activate_path.into_field();
        self
    }

    /// Custom scene or channel value (自定义场景值).
    pub fn outer_str<Via>(mut self, outer_str: impl IntoField<String, Via>) -> Self {
        self.outer_str = outer_str.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreatePermissionToken
    [card_id,]
    [activate_type, navigate_back_previous_page, activate_url, activate_appid, activate_path, outer_str,]
    ["activate_type",]
}

wxpay_core::operation!(CreatePermissionToken => PermissionToken, wxpay_core::Spec::new(
    "marketing_membercard.create_permission_token",
    wxpay_core::http::Method::POST,
    "/v3/marketing/membercard-open/cards/{card_id}/permission-tokens",
)
.title("商户预授权")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_7.shtml")
.body(wxpay_core::Body::Json));

/// A pre-authorization token.
#[derive(Clone)]
#[non_exhaustive]
pub struct PermissionToken {
    /// Pre-authorization token (预授权token).
    pub permission_token: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PermissionToken
    []
    [permission_token,]
    []
}
