// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for a user's pre-authorization of a service within a scene such as a payment (服务商场景中预授权).
///
/// `POST /v3/payscore/partner/permissions/apply-for-scene`
///
/// - Returns [`ScenePermissionToken`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：服务商场景中预授权。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012778802)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_partner::ApplyForScenePermission;
///
/// let request = ApplyForScenePermission::new()
///     .service_id("sample-service-id")
///     .sub_mchid("1900000109")
///     .authorization_code("1217752501201407033233368018")
///     .scene("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"authorization_code":"1217752501201407033233368018","scene":"示例文字","service_id":"sample-service-id","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "服务商场景中预授权",
    "/v3/payscore/partner/permissions/apply-for-scene",
    "POST /v3/payscore/partner/permissions/apply-for-scene",
    "4012778802"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForScenePermission {
    /// Service id (服务ID). Required.
    pub service_id: Option<String>,
    /// Application id (服务商的公众号ID). Required.
    pub appid: Option<String>,
    /// The sub-merchant's application id (子商户的公众号ID).
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (子商户的商户号). Required.
    pub sub_mchid: Option<String>,
    /// Authorization agreement number (授权协议号). Required.
    pub authorization_code: Option<String>,
    /// Address that receives the notifications (通知地址).
    pub notify_url: Option<String>,
    /// Scene (授权场景). Required.
    pub scene: Option<String>,
    /// Authorization details attached to the payment (微信支付交易中授权附带的参数).
    pub transaction_scene_info: Option<TransactionSceneInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForScenePermission {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `service_id`, `sub_mchid`, `authorization_code` and `scene`.
    /// The client fills in `appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            service_id: None,
            appid: None,
            sub_appid: None,
            sub_mchid: None,
            authorization_code: None,
            notify_url: None,
            scene: None,
            transaction_scene_info: None,
            extra: Extra::new(),
        }
    }

    /// Service id (服务ID). Required.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// Application id (服务商的公众号ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户的公众号ID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户的商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Authorization agreement number (授权协议号). Required.
    pub fn authorization_code<Via>(
        mut self,
        authorization_code: impl IntoField<String, Via>,
    ) -> Self {
        self.authorization_code = authorization_code.into_field();
        self
    }

    /// Address that receives the notifications (通知地址).
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Scene (授权场景). Required.
    pub fn scene<Via>(mut self, scene: impl IntoField<String, Via>) -> Self {
        self.scene = scene.into_field();
        self
    }

    /// Authorization details attached to the payment (微信支付交易中授权附带的参数).
    pub fn transaction_scene_info<Via>(
        mut self,
        transaction_scene_info: impl IntoField<TransactionSceneInfo, Via>,
    ) -> Self {
        self.transaction_scene_info = transaction_scene_info.into_field();
        self
    }
}

impl Default for ApplyForScenePermission {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ApplyForScenePermission
    []
    [service_id, appid, sub_appid, sub_mchid, authorization_code, notify_url, scene, transaction_scene_info,]
    ["service_id", "appid", "sub_mchid", "authorization_code", "scene",]
}

wxpay_core::operation!(ApplyForScenePermission => ScenePermissionToken, wxpay_core::Spec::new(
    "payscore_partner.apply_for_scene_permission",
    wxpay_core::http::Method::POST,
    "/v3/payscore/partner/permissions/apply-for-scene",
)
.title("服务商场景中预授权")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012778802")
.fill(&[("appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json));

/// Kind of merchant whose payment accompanies a pre-authorization.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TransactionSceneInfo {
    /// Merchant number (支付下单的商户号). Required.
    pub mchid: Option<String>,
    /// The sub-merchant's number (支付下单的子商户号). Required.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TransactionSceneInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `mchid` and `sub_mchid`.
    pub fn new() -> Self {
        Self {
            mchid: None,
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (支付下单的商户号). Required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// The sub-merchant's number (支付下单的子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

impl Default for TransactionSceneInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { TransactionSceneInfo
    []
    [mchid, sub_mchid,]
    ["mchid", "sub_mchid",]
}

/// The token of a pre-authorization within a scene.
#[derive(Clone)]
#[non_exhaustive]
pub struct ScenePermissionToken {
    /// Scene (授权场景).
    pub scene: Option<String>,
    /// Authorization token of the payment (微信支付交易中授权token).
    pub transaction_permissions_token: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ScenePermissionToken
    []
    [scene, transaction_permissions_token,]
    []
}
