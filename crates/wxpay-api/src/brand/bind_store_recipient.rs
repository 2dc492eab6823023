// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BoundStoreRecipient;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Binds a receiving merchant to a brand's store (绑定收款商户号).
///
/// `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient`
///
/// - Returns [`BoundStoreRecipient`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：绑定收款商户号。调用方：普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015783177)
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
/// use wxpay::api::brand::BindStoreRecipient;
///
/// let request = BindStoreRecipient::new("1234567890123456")
///     .brand_id("123456789")
///     .mchid("1230000109")
///     .company_name("示例公司");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"brand_id":"123456789","company_name":"示例公司","mchid":"1230000109","store_id":"1234567890123456"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "绑定收款商户号",
    "/v3/brand/partner/store/brandstores/{store_id}/bindrecipient",
    "POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient",
    "4015783177"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BindStoreRecipient {
    /// Store id (品牌门店ID). Required. It stands in the path.
    pub store_id: String,
    /// Brand id (品牌ID). Required.
    pub brand_id: Option<String>,
    /// Merchant number (门店收款商户号). Required. At most 16 characters.
    pub mchid: Option<String>,
    /// Company name (门店收款主体). Required. At most 256 characters.
    pub company_name: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BindStoreRecipient {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `brand_id`, `mchid` and `company_name`.
    pub fn new(store_id: impl Into<String>) -> Self {
        Self {
            store_id: store_id.into(),
            brand_id: None,
            mchid: None,
            company_name: None,
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

    /// Company name (门店收款主体). Required. At most 256 characters.
    pub fn company_name<Via>(mut self, company_name: impl IntoField<String, Via>) -> Self {
        self.company_name = company_name.into_field();
        self
    }
}

wxpay_core::__model_impl! { BindStoreRecipient
    [store_id,]
    [brand_id, mchid, company_name,]
    ["brand_id", "mchid", "company_name",]
}

wxpay_core::operation!(BindStoreRecipient => BoundStoreRecipient, wxpay_core::Spec::new(
    "brand.bind_store_recipient",
    wxpay_core::http::Method::POST,
    "/v3/brand/partner/store/brandstores/{store_id}/bindrecipient",
)
.title("绑定收款商户号")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015783177")
.body(wxpay_core::Body::Json));
