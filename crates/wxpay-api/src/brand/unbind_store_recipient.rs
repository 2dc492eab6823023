// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::StoreRecipientUnbinding;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Unbinds a receiving merchant from a brand's store (解绑收款商户号).
///
/// `POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`
///
/// - Returns [`StoreRecipientUnbinding`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：解绑收款商户号。调用方：普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015783188)
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
/// use wxpay::api::brand::UnbindStoreRecipient;
///
/// let request = UnbindStoreRecipient::new("1234567890123456")
///     .brand_id("123456789")
///     .mchid("1230000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"123456789","mchid":"1230000109","store_id":"1234567890123456"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "解绑收款商户号",
    "/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient",
    "POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient",
    "4015783188"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UnbindStoreRecipient {
    /// Store id (品牌门店ID). Required. It stands in the path.
    pub store_id: String,
    /// Brand id (品牌ID). Required.
    pub brand_id: Option<String>,
    /// Merchant number (门店收款商户号). Required. At most 16 characters.
    pub mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UnbindStoreRecipient {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `brand_id` and `mchid`.
    pub fn new(store_id: impl Into<String>) -> Self {
        Self {
            store_id: store_id.into(),
            brand_id: None,
            mchid: None,
            extra: Extra::new(),
        }
    }

    /// Brand id (品牌ID). Required.
    pub fn brand_id<Via>(mut self, brand_id: impl IntoField<String, Via>) -> Self {
        self.brand_id = brand_id.into_field();
        self
    }

    /// Merchant number (门店收款商户号). Required. At most 16 characters.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { UnbindStoreRecipient
    [store_id,]
    [brand_id, mchid,]
    ["brand_id", "mchid",]
}

wxpay_core::operation!(UnbindStoreRecipient => StoreRecipientUnbinding, wxpay_core::Spec::new(
    "brand.unbind_store_recipient",
    wxpay_core::http::Method::POST,
    "/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient",
)
.title("解绑收款商户号")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015783188")
.body(wxpay_core::Body::Json));
