// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransferScene;
use super::UserAuthorizationApplication;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks a user to authorize receipt without confirmation (申请免确认收款授权).
///
/// `POST /v3/fund-app/mch-transfer/user-confirm-authorization`
///
/// - Returns [`UserAuthorizationApplication`].
/// - Callers: merchants (普通商户).
/// - Rate limit: 50 requests a second.
/// - Retry: safe with the same `out_authorization_no` and the same parameters.
/// - 中文：申请免确认收款授权。调用方：普通商户；`out_authorization_no` 和参数不变时可以重试；每秒 50 次。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4015901167)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Application ended or authorised already. | Check the parameters. Query before anything is sent again. Apply for the permission. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer::{ApplyForUserAuthorization, DeviceType, SceneInfo, TransferScene};
///
/// let request = ApplyForUserAuthorization::new("xxxx2020042013")
///     .appid("102022609")
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .transfer_scene_id(TransferScene::CashMarketing)
///     .user_display_name("xx_123456")
///     .user_recv_perception("现金奖励")
///     .authorization_notify_url("https://example.com/notify")
///     .scene_info(
///         SceneInfo::new()
///             .client_ip("113.84.136.9")
///             .device_id("8x67x169xx104008xx20x72573x0x8x9")
///             .device_type(DeviceType::Ios),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"102022609","authorization_notify_url":"https://example.com/notify","openid":"oSAMPLE0123456789abcdefghijk","out_authorization_no":"xxxx2020042013","scene_info":{"client_ip":"113.84.136.9","device_id":"8x67x169xx104008xx20x72573x0x8x9","device_type":"IOS"},"transfer_scene_id":"1000","user_display_name":"xx_123456","user_recv_perception":"现金奖励"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "申请免确认收款授权",
    "/v3/fund-app/mch-transfer/user-confirm-authorization",
    "POST /v3/fund-app/mch-transfer/user-confirm-authorization",
    "4015901167"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForUserAuthorization {
    /// The merchant's own authorization number (商户侧授权单号). Required. At most 32 characters.
    pub out_authorization_no: String,
    /// Application id (商户AppID). Required. At most 32 characters.
    pub appid: Option<String>,
    /// The user's id within the application (收款用户OpenID). Required. At most 64 characters.
    pub openid: Option<String>,
    /// Transfer scene id (转账场景ID). Required.
    pub transfer_scene_id: Option<TransferScene>,
    /// The user's name to display (用户展示名称). Required. At most 32 characters.
    pub user_display_name: Option<String>,
    /// Presentation of the receipt to the user (用户收款感知). At most 256 characters.
    pub user_recv_perception: Option<String>,
    /// Address notified of the authorization result (授权结果通知地址). Required. At most 256 characters.
    pub authorization_notify_url: Option<String>,
    /// Scene details (场景信息).
    pub scene_info: Option<SceneInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForUserAuthorization {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `openid`, `transfer_scene_id`, `user_display_name` and `authorization_notify_url`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(out_authorization_no: impl Into<String>) -> Self {
        Self {
            out_authorization_no: out_authorization_no.into(),
            appid: None,
            openid: None,
            transfer_scene_id: None,
            user_display_name: None,
            user_recv_perception: None,
            authorization_notify_url: None,
            scene_info: None,
            extra: Extra::new(),
        }
    }

    /// Application id (商户AppID). Required. At most 32 characters.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The user's id within the application (收款用户OpenID). Required. At most 64 characters.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Transfer scene id (转账场景ID). Required.
    pub fn transfer_scene_id<Via>(
        mut self,
        transfer_scene_id: impl IntoField<TransferScene, Via>,
    ) -> Self {
        self.transfer_scene_id = transfer_scene_id.into_field();
        self
    }

    /// The user's name to display (用户展示名称). Required. At most 32 characters.
    pub fn user_display_name<Via>(
        mut self,
        user_display_name: impl IntoField<String, Via>,
    ) -> Self {
        self.user_display_name = user_display_name.into_field();
        self
    }

    /// Presentation of the receipt to the user (用户收款感知). At most 256 characters.
    pub fn user_recv_perception<Via>(
        mut self,
        user_recv_perception: impl IntoField<String, Via>,
    ) -> Self {
        self.user_recv_perception = user_recv_perception.into_field();
        self
    }

    /// Address notified of the authorization result (授权结果通知地址). Required. At most 256 characters.
    pub fn authorization_notify_url<Via>(
        mut self,
        authorization_notify_url: impl IntoField<String, Via>,
    ) -> Self {
        self.authorization_notify_url = authorization_notify_url.into_field();
        self
    }

    /// Scene details (场景信息).
    pub fn scene_info<Via>(mut self, scene_info: impl IntoField<SceneInfo, Via>) -> Self {
        self.scene_info = scene_info.into_field();
        self
    }
}

wxpay_core::__model_impl! { ApplyForUserAuthorization
    [out_authorization_no,]
    [appid, openid, transfer_scene_id, user_display_name, user_recv_perception, authorization_notify_url, scene_info,]
    ["appid", "openid", "transfer_scene_id", "user_display_name", "authorization_notify_url",]
}

wxpay_core::operation!(ApplyForUserAuthorization => UserAuthorizationApplication, wxpay_core::Spec::new(
    "transfer.apply_for_user_authorization",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/user-confirm-authorization",
)
.title("申请免确认收款授权")
.family("transfer")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4015901167")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_authorization_no")));

/// The user's address and device when the authorization is asked for.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SceneInfo {
    /// IP address of the user's device (用户终端IP). At most 45 characters.
    pub client_ip: Option<String>,
    /// Device number (用户设备ID). At most 128 characters.
    pub device_id: Option<String>,
    /// Device type (用户设备类型).
    pub device_type: Option<DeviceType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SceneInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            client_ip: None,
            device_id: None,
            device_type: None,
            extra: Extra::new(),
        }
    }

    /// IP address of the user's device (用户终端IP). At most 45 characters.
    pub fn client_ip<Via>(mut self, client_ip: impl IntoField<String, Via>) -> Self {
        self.client_ip = client_ip.into_field();
        self
    }

    /// Device number (用户设备ID). At most 128 characters.
    pub fn device_id<Via>(mut self, device_id: impl IntoField<String, Via>) -> Self {
        self.device_id = device_id.into_field();
        self
    }

    /// Device type (用户设备类型).
    pub fn device_type<Via>(mut self, device_type: impl IntoField<DeviceType, Via>) -> Self {
        self.device_type = device_type.into_field();
        self
    }
}

impl Default for SceneInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SceneInfo
    []
    [client_ip, device_id, device_type,]
    []
}

wxpay_core::open_enum! {
    /// Kind of device of the user.
    pub enum DeviceType {
        /// Apple.
        Ios = "IOS",
        Android = "ANDROID",
        /// HarmonyOS.
        Harmony = "HARMONY",
        Other = "OTHER",
    }
}
