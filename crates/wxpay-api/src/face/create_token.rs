// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates an authorization token for a scene (获取凭证授权接口).
///
/// `POST /v3/offlinefacemch/tokens`
///
/// - Returns [`AuthorizationToken`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：获取凭证授权接口。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::face::CreateToken;
///
/// let request = CreateToken::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "获取凭证授权接口",
    "/v3/offlinefacemch/tokens",
    "POST /v3/offlinefacemch/tokens"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateToken {
    /// Scene (使用场景).
    pub scene: Option<String>,
    /// Initial data for mini program or H5 authentication (小程序/h5鉴权场景初始化数据).
    pub web_init_data: Option<WebInitData>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateToken {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            scene: None,
            web_init_data: None,
            extra: Extra::new(),
        }
    }

    /// Scene (使用场景).
    pub fn scene<Via>(mut self, scene: impl IntoField<String, Via>) -> Self {
        self.scene = scene.into_field();
        self
    }

    /// Initial data for mini program or H5 authentication (小程序/h5鉴权场景初始化数据).
    pub fn web_init_data<Via>(mut self, web_init_data: impl IntoField<WebInitData, Via>) -> Self {
        self.web_init_data = web_init_data.into_field();
        self
    }
}

impl Default for CreateToken {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreateToken
    []
    [scene, web_init_data,]
    []
}

wxpay_core::operation!(CreateToken => AuthorizationToken, wxpay_core::Spec::new(
    "face.create_token",
    wxpay_core::http::Method::POST,
    "/v3/offlinefacemch/tokens",
)
.title("获取凭证授权接口")
.family("face")
.doc("https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html")
.body(wxpay_core::Body::JsonIfAny));

/// The initial data for authorization in a mini program or web page.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct WebInitData {
    /// The merchant's own user id (商户刷脸用户ID).
    pub out_user_id: Option<String>,
    /// Organization id (机构ID).
    pub organization_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl WebInitData {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            out_user_id: None,
            organization_id: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's own user id (商户刷脸用户ID).
    pub fn out_user_id<Via>(mut self, out_user_id: impl IntoField<String, Via>) -> Self {
        self.out_user_id = out_user_id.into_field();
        self
    }

    /// Organization id (机构ID).
    pub fn organization_id<Via>(mut self, organization_id: impl IntoField<String, Via>) -> Self {
        self.organization_id = organization_id.into_field();
        self
    }
}

impl Default for WebInitData {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { WebInitData
    []
    [out_user_id, organization_id,]
    []
}

/// The credential of an authorization.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthorizationToken {
    /// Token (授权凭证).
    pub token: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AuthorizationToken
    []
    [token,]
    []
}
