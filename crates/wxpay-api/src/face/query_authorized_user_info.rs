// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Queries the identity information that a user authorized (查询用户授权的实名信息).
///
/// `GET /v3/facemch/users/{face_sid}`
///
/// - Returns [`AuthorizedUserInfo`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询用户授权的实名信息。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::face::{QueryAuthorizedUserInfo, RequestedInfoType};
///
/// let request = QueryAuthorizedUserInfo::new("示例文字").info_type(RequestedInfoType::Unionid);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"face_sid":"示例文字","info_type":"ASK_UNIONID"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询用户授权的实名信息",
    "/v3/facemch/users/{face_sid}",
    "GET /v3/facemch/users/{face_sid}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryAuthorizedUserInfo {
    /// Face payment session id. Required. It stands in the path.
    pub face_sid: String,
    /// Kind of information. Required.
    pub info_type: Option<RequestedInfoType>,
    /// Application id (微信分配的公众账号ID). Required.
    pub appid: Option<String>,
    /// The sub-merchant's number (微信支付分配的子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (微信分配的子商户公众账号ID).
    pub sub_appid: Option<String>,
    /// Serial number of the sub-merchant's certificate (⼦商户证书序列号).
    pub sub_serial_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryAuthorizedUserInfo {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `info_type`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(face_sid: impl Into<String>) -> Self {
        Self {
            face_sid: face_sid.into(),
            info_type: None,
            appid: None,
            sub_mchid: None,
            sub_appid: None,
            sub_serial_no: None,
            extra: Extra::new(),
        }
    }

    /// Kind of information. Required.
    pub fn info_type<Via>(mut self, info_type: impl IntoField<RequestedInfoType, Via>) -> Self {
        self.info_type = info_type.into_field();
        self
    }

    /// Application id (微信分配的公众账号ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's number (微信支付分配的子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (微信分配的子商户公众账号ID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Serial number of the sub-merchant's certificate (⼦商户证书序列号).
    pub fn sub_serial_no<Via>(mut self, sub_serial_no: impl IntoField<String, Via>) -> Self {
        self.sub_serial_no = sub_serial_no.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryAuthorizedUserInfo
    [face_sid,]
    [info_type, appid, sub_mchid, sub_appid, sub_serial_no,]
    ["info_type", "appid",]
}

wxpay_core::operation!(QueryAuthorizedUserInfo => AuthorizedUserInfo, wxpay_core::Spec::new(
    "face.query_authorized_user_info",
    wxpay_core::http::Method::GET,
    "/v3/facemch/users/{face_sid}",
)
.title("查询用户授权的实名信息")
.family("face")
.doc("https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html")
.query(&["info_type", "appid", "sub_mchid", "sub_appid", "sub_serial_no"])
.fill(&[("appid", wxpay_core::Fill::Appid)])
.repeat(wxpay_core::Repeat::Freely));

/// The identifiers and real name that a user authorized.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthorizedUserInfo {
    /// The user's union id (UnionID).
    pub union_id: Option<String>,
    /// The user's id within the application (用户在商户appid下的唯⼀标识).
    pub openid: Option<String>,
    /// The user's id within the sub-merchant's application (用户在⼦商户appid下的唯⼀标识).
    pub sub_openid: Option<String>,
    /// Name details (姓名信息).
    pub real_name_info: Option<RealNameInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AuthorizedUserInfo
    []
    [union_id, openid, sub_openid, real_name_info,]
    []
}

/// The encrypted real name and identity document of a user.
#[derive(Clone)]
#[non_exhaustive]
pub struct RealNameInfo {
    /// Encrypted real name (加密后的姓名信息). Decrypted when the response is decoded.
    pub encrypted_real_name: Option<Sensitive>,
    /// Kind of identity document. Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11.
    pub credential_type: Option<i64>,
    /// Encrypted identity document number (加密后的身份证号). Decrypted when the response is decoded.
    pub encrypted_credential_id: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RealNameInfo
    []
    [encrypted_real_name, credential_type, encrypted_credential_id,]
    []
}

wxpay_core::open_enum! {
    /// The kind of identity information asked for.
    pub enum RequestedInfoType {
        #[doc(alias = "ASK_UNIONID")]
        Unionid = "ASK_UNIONID",
        #[doc(alias = "ASK_REAL_NAME")]
        RealName = "ASK_REAL_NAME",
    }
}
