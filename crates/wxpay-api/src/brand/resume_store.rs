// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::StoreOperation;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Resumes the business of a brand's store (恢复门店营业).
///
/// `POST /v3/brand/partner/store/brandstores/{store_id}/resume`
///
/// - Returns [`StoreOperation`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：恢复门店营业。调用方：普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016756672)
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
/// | `NO_AUTH` | 403 | No permission. | Check the parameters. Apply for the permission. |
/// | `NOT_FOUND` | 404 | No such brand store. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::ResumeStore;
///
/// let request = ResumeStore::new("1234567890123456").brand_id("123456789");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"123456789","store_id":"1234567890123456"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "恢复门店营业",
    "/v3/brand/partner/store/brandstores/{store_id}/resume",
    "POST /v3/brand/partner/store/brandstores/{store_id}/resume",
    "4016756672"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ResumeStore {
    /// Store id (品牌门店ID). Required. It stands in the path.
    pub store_id: String,
    /// Brand id (品牌ID). Required.
    pub brand_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ResumeStore {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `brand_id`.
    pub fn new(store_id: impl Into<String>) -> Self {
        Self {
            store_id: store_id.into(),
            brand_id: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌ID). Required.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { ResumeStore
    [store_id,]
    [brand_id,]
    ["brand_id",]
}

wxpay_core::operation!(ResumeStore => StoreOperation, wxpay_core::Spec::new(
    "brand.resume_store",
    wxpay_core::http::Method::POST,
    "/v3/brand/partner/store/brandstores/{store_id}/resume",
)
.title("恢复门店营业")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016756672")
.body(wxpay_core::Body::Json));
