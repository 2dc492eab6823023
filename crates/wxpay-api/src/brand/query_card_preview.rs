// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the QR code link that previews a business card (获取商家名片预览二维码).
///
/// `GET /v3/brand/card/card-configs/preview-url`
///
/// - Returns [`CardPreview`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：获取商家名片预览二维码。调用方：普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016641998)
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
/// use wxpay::api::brand::QueryCardPreview;
///
/// let request = QueryCardPreview::new()
///     .business_code("1900013511_10000")
///     .applyment_id("1111111111")
///     .brand_id("1234567");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"applyment_id":"1111111111","brand_id":"1234567","business_code":"1900013511_10000"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "获取商家名片预览二维码",
    "/v3/brand/card/card-configs/preview-url",
    "GET /v3/brand/card/card-configs/preview-url",
    "4016641998"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryCardPreview {
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

impl QueryCardPreview {
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

impl Default for QueryCardPreview {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryCardPreview
    []
    [business_code, applyment_id, brand_id,]
    ["brand_id", "applyment_id|business_code",]
}

wxpay_core::operation!(QueryCardPreview => CardPreview, wxpay_core::Spec::new(
    "brand.query_card_preview",
    wxpay_core::http::Method::GET,
    "/v3/brand/card/card-configs/preview-url",
)
.title("获取商家名片预览二维码")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016641998")
.query(&["business_code", "applyment_id", "brand_id"])
.repeat(wxpay_core::Repeat::Freely));

/// The link that previews a business card, and when it expires.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardPreview {
    /// Business application number (业务申请编号). At most 128 characters.
    pub business_code: Option<String>,
    /// WeChat Pay's application number (微信支付申请单号). At most 25 characters.
    pub applyment_id: Option<String>,
    /// Brand id (品牌ID). At most 20 characters.
    pub brand_id: Option<String>,
    /// Link of the QR code for previewing the card (商家名片预览二维码链接). At most 512 characters.
    pub card_preview_url: Option<String>,
    /// When the preview link expires (预览二维码链接过期时间).
    pub url_expired_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CardPreview
    []
    [business_code, applyment_id, brand_id, card_preview_url, url_expired_time,]
    []
}
