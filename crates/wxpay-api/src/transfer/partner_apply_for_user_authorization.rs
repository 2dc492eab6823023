// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransferScene;
use super::UserAuthorizationApplication;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks a user to authorize receipt without confirmation, as a service provider (申请免确认收款授权).
///
/// `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations`
///
/// - Returns [`UserAuthorizationApplication`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_authorization_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：申请免确认收款授权。调用方：服务商、平台；`out_authorization_no` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer::{PartnerApplyForUserAuthorization, TransferScene};
///
/// let request = PartnerApplyForUserAuthorization::new("1217752501201407033233368018")
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .transfer_scene_id(TransferScene::CashMarketing)
///     .user_display_name("示例名称");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"openid":"oSAMPLE0123456789abcdefghijk","out_authorization_no":"1217752501201407033233368018","transfer_scene_id":"1000","user_display_name":"示例名称"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "申请免确认收款授权",
    "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations",
    "POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartnerApplyForUserAuthorization {
    /// The merchant's own authorization number (商户侧授权单号). Required.
    pub out_authorization_no: String,
    /// Application id (商户AppID). Required.
    pub appid: Option<String>,
    /// The user's id within the application (收款用户OpenID). Required.
    pub openid: Option<String>,
    /// Transfer scene id (转账场景ID). Required.
    pub transfer_scene_id: Option<TransferScene>,
    /// The user's name to display (用户展示名称). Required.
    pub user_display_name: Option<String>,
    /// Presentation of the receipt to the user (用户收款感知).
    pub user_recv_perception: Option<String>,
    /// Address that receives the notifications (授权结果通知地址). Required.
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartnerApplyForUserAuthorization {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `openid`, `transfer_scene_id` and `user_display_name`.
    /// The client fills in `appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_authorization_no: impl Into<String>) -> Self {
        Self {
            out_authorization_no: out_authorization_no.into(),
            appid: None,
            openid: None,
            transfer_scene_id: None,
            user_display_name: None,
            user_recv_perception: None,
            notify_url: None,
            extra: Extra::new(),
        }
    }

    /// Application id (商户AppID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The user's id within the application (收款用户OpenID). Required.
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

    /// The user's name to display (用户展示名称). Required.
    pub fn user_display_name<Via>(
        mut self,
        user_display_name: impl IntoField<String, Via>,
    ) -> Self {
        self.user_display_name = user_display_name.into_field();
        self
    }

    /// Presentation of the receipt to the user (用户收款感知).
    pub fn user_recv_perception<Via>(
        mut self,
        user_recv_perception: impl IntoField<String, Via>,
    ) -> Self {
        self.user_recv_perception = user_recv_perception.into_field();
        self
    }

    /// Address that receives the notifications (授权结果通知地址). Required.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }
}

wxpay_core::__model_impl! { PartnerApplyForUserAuthorization
    [out_authorization_no,]
    [appid, openid, transfer_scene_id, user_display_name, user_recv_perception, notify_url,]
    ["appid", "openid", "transfer_scene_id", "user_display_name", "notify_url",]
}

wxpay_core::operation!(PartnerApplyForUserAuthorization => UserAuthorizationApplication, wxpay_core::Spec::new(
    "transfer.partner_apply_for_user_authorization",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations",
)
.title("申请免确认收款授权")
.family("transfer")
.fill(&[("appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_authorization_no")));
