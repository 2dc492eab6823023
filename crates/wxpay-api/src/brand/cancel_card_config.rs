// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CardConfigState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Cancels the application for a business card's configuration (撤销商家名片配置申请).
///
/// `POST /v3/brand/card/card-configs/cancel-applyment`
///
/// - Returns [`CancelledCardConfig`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：撤销商家名片配置申请。调用方：普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016475172)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `NO_AUTH` | 403 | No permission. | Check the parameters. Apply for the permission. |
/// | `RESOURCE_ALREADY_EXISTS` | 400 | Exists already. | Query before anything is sent again. Apply for the permission. |
/// | `RESOURCE_NOT_EXISTS` | 404 | No such application. | Check the parameters. Apply for the permission. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::CancelCardConfig;
///
/// let request = CancelCardConfig::new()
///     .business_code("1900013511_10000")
///     .applyment_id("1111111111")
///     .brand_id("1234567");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"applyment_id":"1111111111","brand_id":"1234567","business_code":"1900013511_10000"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "撤销商家名片配置申请",
    "/v3/brand/card/card-configs/cancel-applyment",
    "POST /v3/brand/card/card-configs/cancel-applyment",
    "4016475172"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CancelCardConfig {
    /// Business application number (业务申请编号). At most 128 characters.
    pub business_code: Option<String>,
    /// WeChat Pay's application number (微信支付申请单号). At most 25 characters.
    pub applyment_id: Option<String>,
    /// Brand id (品牌ID). Required. At most 20 characters.
    pub brand_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CancelCardConfig {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `brand_id` and `applyment_id` or `business_code`.
    pub fn new() -> Self {
        Self {
            business_code: None,
            applyment_id: None,
            brand_id: None,
            extra: Extra::new(),
        }
    }

    /// Business application number (业务申请编号). At most 128 characters.
    pub fn business_code<Via>(mut self, business_code: impl IntoField<String, Via>) -> Self {
        self.business_code = business_code.into_field();
        self
    }

    /// WeChat Pay's application number (微信支付申请单号). At most 25 characters.
    pub fn applyment_id<Via>(mut self, applyment_id: impl IntoField<String, Via>) -> Self {
        self.applyment_id = applyment_id.into_field();
        self
    }

    /// Brand id (品牌ID). Required. At most 20 characters.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }
}

impl Default for CancelCardConfig {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CancelCardConfig
    []
    [business_code, applyment_id, brand_id,]
    ["brand_id", "applyment_id|business_code",]
}

wxpay_core::operation!(CancelCardConfig => CancelledCardConfig, wxpay_core::Spec::new(
    "brand.cancel_card_config",
    wxpay_core::http::Method::POST,
    "/v3/brand/card/card-configs/cancel-applyment",
)
.title("撤销商家名片配置申请")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016475172")
.body(wxpay_core::Body::Json));

/// The configuration whose application was cancelled.
#[derive(Clone)]
#[non_exhaustive]
pub struct CancelledCardConfig {
    /// Business application number (业务申请编号). At most 128 characters.
    pub business_code: Option<String>,
    /// WeChat Pay's application number (微信支付申请单号). At most 25 characters.
    pub applyment_id: Option<String>,
    /// Brand id (品牌ID). At most 20 characters.
    pub brand_id: Option<String>,
    /// State of the application (申请单状态).
    pub applyment_state: Option<CardConfigState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CancelledCardConfig
    []
    [business_code, applyment_id, brand_id, applyment_state,]
    []
}
