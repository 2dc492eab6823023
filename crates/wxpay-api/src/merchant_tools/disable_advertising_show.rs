// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Turns off the display of advertising for a sub-merchant (关闭广告展示).
///
/// `POST /v3/goldplan/merchants/close-advertising-show`
///
/// - Returns nothing (204).
/// - Callers: service providers and platforms (普通服务商、渠道商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：关闭广告展示。调用方：普通服务商、渠道商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012473781)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `INVALID_REQUEST` | 400 | Caller is no service provider or channel; service provider has not enabled the gold plan. | Send the same request again later. Send fewer requests. Apply for the permission. |
/// | `MCH_NOT_EXISTS` | 400 | No such sub-merchant. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::merchant_tools::DisableAdvertisingShow;
///
/// let request = DisableAdvertisingShow::new().sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "关闭广告展示",
    "/v3/goldplan/merchants/close-advertising-show",
    "POST /v3/goldplan/merchants/close-advertising-show",
    "4012473781"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DisableAdvertisingShow {
    /// The sub-merchant's number (特约商户号). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DisableAdvertisingShow {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (特约商户号). Required. At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

impl Default for DisableAdvertisingShow {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DisableAdvertisingShow
    []
    [sub_mchid,]
    ["sub_mchid",]
}

wxpay_core::operation!(DisableAdvertisingShow => (), wxpay_core::Spec::new(
    "merchant_tools.disable_advertising_show",
    wxpay_core::http::Method::POST,
    "/v3/goldplan/merchants/close-advertising-show",
)
.title("关闭广告展示")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012473781")
.body(wxpay_core::Body::Json));
