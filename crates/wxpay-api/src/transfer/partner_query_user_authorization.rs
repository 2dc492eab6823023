// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransferScene;
use super::UserAuthorizationState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;

/// Queries a user's authorization of automatic receipt, as a service provider (商户单号查询自动收款授权).
///
/// `GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}`
///
/// - Returns [`PartnerUserAuthorization`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：商户单号查询自动收款授权。调用方：服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer::PartnerQueryUserAuthorization;
///
/// let request = PartnerQueryUserAuthorization::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_authorization_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商户单号查询自动收款授权",
    "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}",
    "GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartnerQueryUserAuthorization {
    /// The merchant's own authorization number (商户侧授权单号). Required. It stands in the path.
    pub out_authorization_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartnerQueryUserAuthorization {
    /// Creates the request; setters add the other fields.
    pub fn new(out_authorization_no: impl Into<String>) -> Self {
        Self {
            out_authorization_no: out_authorization_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { PartnerQueryUserAuthorization
    [out_authorization_no,]
    []
    []
}

wxpay_core::operation!(PartnerQueryUserAuthorization => PartnerUserAuthorization, wxpay_core::Spec::new(
    "transfer.partner_query_user_authorization",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}",
)
.title("商户单号查询自动收款授权")
.family("transfer")
.repeat(wxpay_core::Repeat::Freely));

/// A user's authorization of automatic receipt, as a service provider sees it.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerUserAuthorization {
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
    pub state: Option<UserAuthorizationState>,
    /// When it was authorized (用户确认授权的时间).
    pub authorize_time: Option<DateTime>,
    /// Details of the closing (自动收款授权的关闭信息).
    pub close_info: Option<PartnerAuthorizationCloseInfo>,
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

wxpay_core::__model_impl! { PartnerUserAuthorization
    []
    [out_authorization_no, appid, openid, user_display_name, authorization_id, state, authorize_time, close_info, transfer_scene_id, user_recv_perception, create_time,]
    []
}

/// When and why an authorization was closed, as a service provider sees it.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerAuthorizationCloseInfo {
    /// When it was closed (关闭时间).
    pub close_time: Option<DateTime>,
    /// Why it was closed (自动收款授权的原因).
    pub close_reason: Option<PartnerAuthorizationCloseReason>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PartnerAuthorizationCloseInfo
    []
    [close_time, close_reason,]
    []
}

wxpay_core::open_enum! {
    /// Why an authorization was closed, as a service provider sees it.
    pub enum PartnerAuthorizationCloseReason {
        /// The merchant closed the authorization by a call (商户通过API主动关闭授权).
        CloseViaMchApi = "CLOSE_VIA_MCH_API",
        /// The user closed the authorization.
        UserClose = "USER_CLOSE",
    }
}
