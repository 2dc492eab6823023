// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizationCloseInfo;
use super::TransferScene;
use super::UserAuthorizationState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a user's authorization of automatic receipt by the merchant's own number (商户单号查询自动收款授权).
///
/// `GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`
///
/// - Returns [`UserAuthorization`].
/// - Callers: merchants (普通商户).
/// - Rate limit: 100 requests a second.
/// - Retry: safe, it only reads.
/// - 中文：商户单号查询自动收款授权。调用方：普通商户；只读，可以重试；每秒 100 次。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014399423)
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
/// use wxpay::api::transfer::QueryUserAuthorization;
///
/// let request = QueryUserAuthorization::new("xxxx2020042013").is_display_authorization(true);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"is_display_authorization":true,"out_authorization_no":"xxxx2020042013"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商户单号查询自动收款授权",
    "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}",
    "GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}",
    "4014399423"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryUserAuthorization {
    /// The merchant's own authorization number (商户侧授权单号). Required. At most 32 characters. It stands in the path.
    pub out_authorization_no: String,
    /// True if the user's authorization details are shown (是否展示用户授权信息).
    pub is_display_authorization: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryUserAuthorization {
    /// Creates the request; setters add the other fields.
    pub fn new(out_authorization_no: impl Into<String>) -> Self {
        Self {
            out_authorization_no: out_authorization_no.into(),
            is_display_authorization: None,
            extra: Extra::new(),
        }
    }

    /// True if the user's authorization details are shown (是否展示用户授权信息).
    pub fn is_display_authorization<Via>(
        mut self,
        is_display_authorization: impl IntoField<bool, Via>,
    ) -> Self {
        self.is_display_authorization = is_display_authorization.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryUserAuthorization
    [out_authorization_no,]
    [is_display_authorization,]
    []
}

wxpay_core::operation!(QueryUserAuthorization => UserAuthorization, wxpay_core::Spec::new(
    "transfer.query_user_authorization",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}",
)
.title("商户单号查询自动收款授权")
.family("transfer")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4014399423")
.query(&["is_display_authorization"])
.repeat(wxpay_core::Repeat::Freely));

/// A user's authorization of automatic receipt with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserAuthorization {
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
    pub state: Option<UserAuthorizationState>,
    /// When it was authorized (用户确认授权的时间).
    pub authorize_time: Option<DateTime>,
    /// Details of the closing (自动收款授权的关闭信息).
    pub close_info: Option<AuthorizationCloseInfo>,
    /// Transfer scene id (转账场景ID). At most 36 characters.
    pub transfer_scene_id: Option<TransferScene>,
    /// Presentation of the receipt to the user (用户收款感知). At most 256 characters.
    pub user_recv_perception: Option<String>,
    /// When it was created (单据创建时间).
    pub create_time: Option<DateTime>,
    /// Package data for jumping to the receiving page (跳转领取页面的package信息). At most 512 characters.
    pub package_info: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UserAuthorization
    []
    [out_authorization_no, appid, openid, user_display_name, authorization_id, state, authorize_time, close_info, transfer_scene_id, user_recv_perception, create_time, package_info,]
    []
}
