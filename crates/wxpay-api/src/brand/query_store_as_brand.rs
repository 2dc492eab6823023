// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Store;
use wxpay_core::model::Extra;

/// Queries a store of the brand, as the brand (查询品牌门店).
///
/// `GET /brand/store/brandstores/{store_id}`
///
/// - Returns [`Store`].
/// - Callers: brands (品牌商户).
/// - Retry: safe, it only reads.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：查询品牌门店。调用方：品牌商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4015783027)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
/// | `PARAM_ERROR` | 400 | Wechatpay-Serial missing. | Check the parameters. Send the same request again later. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
/// | `NOT_FOUND` | 404 | No such brand store. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::QueryStoreAsBrand;
///
/// let request = QueryStoreAsBrand::new("1234567890123456");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"store_id":"1234567890123456"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询品牌门店",
    "/brand/store/brandstores/{store_id}",
    "GET /brand/store/brandstores/{store_id}",
    "4015783027"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryStoreAsBrand {
    /// Store id (品牌门店ID). Required. It stands in the path.
    pub store_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryStoreAsBrand {
    /// Creates the request; setters add the other fields.
    pub fn new(store_id: impl Into<String>) -> Self {
        Self {
            store_id: store_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryStoreAsBrand
    [store_id,]
    []
    []
}

wxpay_core::operation!(QueryStoreAsBrand => Store, wxpay_core::Spec::new(
    "brand.query_store_as_brand",
    wxpay_core::http::Method::GET,
    "/brand/store/brandstores/{store_id}",
)
.title("查询品牌门店")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015783027")
.signed_by(wxpay_core::SignedBy::Brand)
.repeat(wxpay_core::Repeat::Freely));
