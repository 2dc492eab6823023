// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizationClosure;
use super::ClosedAuthorizationState;
use super::TransferScene;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;

/// Ends a user's authorization of receipt without confirmation (解除免确认收款授权).
///
/// `POST /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`
///
/// - Returns [`ClosedUserAuthorization`].
/// - Callers: merchants (普通商户).
/// - Rate limit: 50 requests a second.
/// - Retry: safe with the same `out_authorization_no` and the same parameters.
/// - 中文：解除免确认收款授权。调用方：普通商户；`out_authorization_no` 和参数不变时可以重试；每秒 50 次。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4015653811)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
/// | `NOT_FOUND` | 404 | No such authorisation. | Check the parameters. Apply for the permission. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer::CloseUserAuthorization;
///
/// let request = CloseUserAuthorization::new("xxxx2020042013");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_authorization_no":"xxxx2020042013"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "解除免确认收款授权",
    "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close",
    "POST /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close",
    "4015653811"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CloseUserAuthorization {
    /// The merchant's own authorization number (商户侧授权单号). Required. At most 32 characters. It stands in the path.
    pub out_authorization_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CloseUserAuthorization {
    /// Creates the request; setters add the other fields.
    pub fn new(out_authorization_no: impl Into<String>) -> Self {
        Self {
            out_authorization_no: out_authorization_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { CloseUserAuthorization
    [out_authorization_no,]
    []
    []
}

wxpay_core::operation!(CloseUserAuthorization => ClosedUserAuthorization, wxpay_core::Spec::new(
    "transfer.close_user_authorization",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close",
)
.title("解除免确认收款授权")
.family("transfer")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4015653811")
.repeat(wxpay_core::Repeat::ByNumber("out_authorization_no")));

/// A user's authorization after it was closed.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClosedUserAuthorization {
    /// The merchant's own authorization number (商户侧授权单号). At most 32 characters.
    pub out_authorization_no: Option<String>,
    /// Application id (商户AppID). At most 32 characters.
    pub appid: Option<String>,
    /// The user's id within the application (收款用户OpenID). At most 64 characters.
    pub openid: Option<String>,
    /// The user's name to display (用户展示名称). At most 32 characters.
    pub user_display_name: Option<String>,
    /// WeChat Pay's authorization number (微信自动收款授权单号). At most 32 characters.
    pub authorization_id: Option<String>,
    /// State (单据状态).
    pub state: Option<ClosedAuthorizationState>,
    /// When it was authorized (用户确认授权的时间).
    pub authorize_time: Option<DateTime>,
    /// Details of the closing (自动收款授权的关闭信息).
    pub close_info: Option<AuthorizationClosure>,
    /// Transfer scene id (转账场景ID). At most 36 characters.
    pub transfer_scene_id: Option<TransferScene>,
    /// Presentation of the receipt to the user (用户收款感知). At most 256 characters.
    pub user_recv_perception: Option<String>,
    /// When it was created (单据创建时间).
    pub create_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ClosedUserAuthorization
    []
    [out_authorization_no, appid, openid, user_display_name, authorization_id, state, authorize_time, close_info, transfer_scene_id, user_recv_perception, create_time,]
    []
}
