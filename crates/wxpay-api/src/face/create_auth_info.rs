// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates the authorization information for a device (获取authinfo接口).
///
/// `POST /v3/offlineface/authinfo`
///
/// - Returns [`AuthInfo`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：获取authinfo接口。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::face::CreateAuthInfo;
///
/// let request = CreateAuthInfo::new()
///     .sub_mchid("1900000109")
///     .device_id("sample-device-id")
///     .raw_data("示例文字")
///     .organization_id("sample-organization-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"device_id":"sample-device-id","organization_id":"sample-organization-id","raw_data":"示例文字","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "获取authinfo接口",
    "/v3/offlineface/authinfo",
    "POST /v3/offlineface/authinfo"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateAuthInfo {
    /// The service provider's application id (服务商公众号appid). Required.
    pub sp_appid: Option<String>,
    /// The sub-merchant's application id (子商户公众号appid).
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (子商户商户号). Required.
    pub sub_mchid: Option<String>,
    /// Device number (设备id). Required.
    pub device_id: Option<String>,
    /// Raw data (原始数据). Required.
    pub raw_data: Option<String>,
    /// Organization id (机构id). Required.
    pub organization_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateAuthInfo {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sub_mchid`, `device_id`, `raw_data` and `organization_id`.
    /// The client fills in `sp_appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            sp_appid: None,
            sub_appid: None,
            sub_mchid: None,
            device_id: None,
            raw_data: None,
            organization_id: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's application id (服务商公众号appid). Required.
    pub fn sp_appid<Via>(mut self, sp_appid: impl IntoField<String, Via>) -> Self {
        self.sp_appid = sp_appid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户公众号appid).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Device number (设备id). Required.
    pub fn device_id<Via>(mut self, device_id: impl IntoField<String, Via>) -> Self {
        self.device_id = device_id.into_field();
        self
    }

    /// Raw data (原始数据). Required.
    pub fn raw_data<Via>(mut self, raw_data: impl IntoField<String, Via>) -> Self {
        self.raw_data = raw_data.into_field();
        self
    }

    /// Organization id (机构id). Required.
    pub fn organization_id<Via>(mut self, organization_id: impl IntoField<String, Via>) -> Self {
        self.organization_id = organization_id.into_field();
        self
    }
}

impl Default for CreateAuthInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreateAuthInfo
    []
    [sp_appid, sub_appid, sub_mchid, device_id, raw_data, organization_id,]
    ["sp_appid", "sub_mchid", "device_id", "raw_data", "organization_id",]
}

wxpay_core::operation!(CreateAuthInfo => AuthInfo, wxpay_core::Spec::new(
    "face.create_auth_info",
    wxpay_core::http::Method::POST,
    "/v3/offlineface/authinfo",
)
.title("获取authinfo接口")
.family("face")
.doc("https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html")
.fill(&[("sp_appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));

/// The authorization information for a device.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthInfo {
    /// Authorization details (授权信息).
    pub authinfo: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AuthInfo
    []
    [authinfo,]
    []
}
