// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Prepares the charging deduction service for a user's electric bike (预开通服务).
///
/// `POST /v3/ebike/charge/contracts/preopen`
///
/// - Returns [`PreopenedEbikeService`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - WeChat Pay has marked it as outdated.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：预开通服务。调用方：商户、服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::industry::PreopenEbikeService;
///
/// let request = PreopenEbikeService::new()
///     .trade_scene("示例文字")
///     .openid("oSAMPLE0123456789abcdefghijk");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"openid":"oSAMPLE0123456789abcdefghijk","trade_scene":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "预开通服务",
    "/v3/ebike/charge/contracts/preopen",
    "POST /v3/ebike/charge/contracts/preopen"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PreopenEbikeService {
    /// The sub-merchant's number (特约商户号).
    pub sub_mchid: Option<String>,
    /// Application id (服务商公众号ID). Required.
    pub appid: Option<String>,
    /// The sub-merchant's application id (特约商户公众号ID).
    pub sub_appid: Option<String>,
    /// Trade scene (交易场景). Required.
    pub trade_scene: Option<String>,
    /// The user's id within the application (用户标识). Required.
    pub openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PreopenEbikeService {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `trade_scene` and `openid`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            appid: None,
            sub_appid: None,
            trade_scene: None,
            openid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (特约商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Application id (服务商公众号ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's application id (特约商户公众号ID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Trade scene (交易场景). Required.
    pub fn trade_scene<Via>(mut self, trade_scene: impl IntoField<String, Via>) -> Self {
        self.trade_scene = trade_scene.into_field();
        self
    }

    /// The user's id within the application (用户标识). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }
}

impl Default for PreopenEbikeService {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PreopenEbikeService
    []
    [sub_mchid, appid, sub_appid, trade_scene, openid,]
    ["appid", "trade_scene", "openid",]
}

wxpay_core::operation!(PreopenEbikeService => PreopenedEbikeService, wxpay_core::Spec::new(
    "industry.preopen_ebike_service",
    wxpay_core::http::Method::POST,
    "/v3/ebike/charge/contracts/preopen",
)
.title("预开通服务")
.family("industry")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));

/// The id of a prepared charging service.
#[derive(Clone)]
#[non_exhaustive]
pub struct PreopenedEbikeService {
    /// Pre-opening id (预开通ID).
    pub preopen_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PreopenedEbikeService
    []
    [preopen_id,]
    []
}
