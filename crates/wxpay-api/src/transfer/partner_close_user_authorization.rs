// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizationClosure;
use super::ClosedAuthorizationState;
use super::TransferScene;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;

/// Ends a user's authorization of receipt without confirmation, as a service provider (解除免确认收款授权).
///
/// `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`
///
/// - Returns [`ClosedPartnerUserAuthorization`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_authorization_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：解除免确认收款授权。调用方：服务商、平台；`out_authorization_no` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer::PartnerCloseUserAuthorization;
///
/// let request = PartnerCloseUserAuthorization::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_authorization_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "解除免确认收款授权",
    "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close",
    "POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartnerCloseUserAuthorization {
    /// The merchant's own authorization number (商户侧授权单号). Required. It stands in the path.
    pub out_authorization_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartnerCloseUserAuthorization {
    /// Creates the request; setters add the other fields.
    pub fn new(out_authorization_no: impl Into<String>) -> Self {
        Self {
            out_authorization_no: out_authorization_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { PartnerCloseUserAuthorization
    [out_authorization_no,]
    []
    []
}

wxpay_core::operation!(PartnerCloseUserAuthorization => ClosedPartnerUserAuthorization, wxpay_core::Spec::new(
    "transfer.partner_close_user_authorization",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close",
)
.title("解除免确认收款授权")
.family("transfer")
.repeat(wxpay_core::Repeat::ByNumber("out_authorization_no")));

/// A user's authorization after a service provider has closed it.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClosedPartnerUserAuthorization {
    /// The merchant's own authorization number (商户侧授权单号).
    pub out_authorization_no: Option<String>,
    /// Application id (商户AppID).
    pub appid: Option<String>,
    /// The user's id within the application (收款用户OpenID).
    pub openid: Option<String>,
    /// The user's name to display (用户展示名称).
    pub user_display_name: Option<String>,
    /// WeChat Pay's authorization number (微信自动收款授权单号).
    pub authorization_id: Option<String>,
    /// State (单据状态).
    pub state: Option<ClosedAuthorizationState>,
    /// When it was authorized (用户确认授权的时间).
    pub authorize_time: Option<DateTime>,
    /// Details of the closing (自动收款授权的关闭信息).
    pub close_info: Option<AuthorizationClosure>,
    /// Transfer scene id (转账场景ID).
    pub transfer_scene_id: Option<TransferScene>,
    /// Presentation of the receipt to the user (用户收款感知).
    pub user_recv_perception: Option<String>,
    /// When it was created (单据创建时间).
    pub create_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ClosedPartnerUserAuthorization
    []
    [out_authorization_no, appid, openid, user_display_name, authorization_id, state, authorize_time, close_info, transfer_scene_id, user_recv_perception, create_time,]
    []
}
