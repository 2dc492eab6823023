// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Converts a user's openid for sending parcels (用户openid转换).
///
/// `POST /v3/express/users/{openid}/transform`
///
/// - Returns [`TransformedOpenid`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：用户openid转换。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::industry::TransformExpressOpenid;
///
/// let request =
///     TransformExpressOpenid::new("oSAMPLE0123456789abcdefghijk").appid("wx8888888888888888");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","openid":"oSAMPLE0123456789abcdefghijk"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "用户openid转换",
    "/v3/express/users/{openid}/transform",
    "POST /v3/express/users/{openid}/transform"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TransformExpressOpenid {
    /// The user's id within the application (用户openid). Required. It stands in the path.
    pub openid: String,
    /// Application id (目标应用的appid). Required.
    pub appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TransformExpressOpenid {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `appid`.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            appid: None,
            extra: Extra::new(),
        }
    }

    /// Application id (目标应用的appid). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }
}

wxpay_core::__model_impl! { TransformExpressOpenid
    [openid,]
    [appid,]
    ["appid",]
}

wxpay_core::operation!(TransformExpressOpenid => TransformedOpenid, wxpay_core::Spec::new(
    "industry.transform_express_openid",
    wxpay_core::http::Method::POST,
    "/v3/express/users/{openid}/transform",
)
.title("用户openid转换")
.family("industry")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml")
.body(wxpay_core::Body::Json));

/// The converted openid.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransformedOpenid {
    /// The user's id within the application (转换后的openid).
    pub openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TransformedOpenid
    []
    [openid,]
    []
}
