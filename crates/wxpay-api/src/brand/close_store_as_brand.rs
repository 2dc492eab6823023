// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::StoreOperation;
use wxpay_core::model::Extra;

/// Suspends the business of a store, as the brand (暂停门店营业).
///
/// `POST /brand/store/brandstores/{store_id}/close`
///
/// - Returns [`StoreOperation`].
/// - Callers: brands (品牌商户).
/// - Retry: not known to be safe. Query before sending it again.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：暂停门店营业。调用方：品牌商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4016756637)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
/// | `PARAM_ERROR` | 400 | Store state does not allow a change. | Check the parameters. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
/// | `NOT_FOUND` | 404 | No such brand store. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::CloseStoreAsBrand;
///
/// let request = CloseStoreAsBrand::new("1234567890123456");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"store_id":"1234567890123456"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "暂停门店营业",
    "/brand/store/brandstores/{store_id}/close",
    "POST /brand/store/brandstores/{store_id}/close",
    "4016756637"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CloseStoreAsBrand {
    /// Store id (品牌门店ID). Required. It stands in the path.
    pub store_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CloseStoreAsBrand {
    /// Creates the request; setters add the other fields.
    pub fn new(store_id: impl Into<String>) -> Self {
        Self {
            store_id: store_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { CloseStoreAsBrand
    [store_id,]
    []
    []
}

wxpay_core::operation!(CloseStoreAsBrand => StoreOperation, wxpay_core::Spec::new(
    "brand.close_store_as_brand",
    wxpay_core::http::Method::POST,
    "/brand/store/brandstores/{store_id}/close",
)
.title("暂停门店营业")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4016756637")
.signed_by(wxpay_core::SignedBy::Brand));
