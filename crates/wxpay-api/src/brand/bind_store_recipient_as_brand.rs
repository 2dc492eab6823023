// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BoundStoreRecipient;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Binds a receiving merchant to a store, as the brand (绑定收款商户号).
///
/// `POST /brand/store/brandstores/{store_id}/bindrecipient`
///
/// - Returns [`BoundStoreRecipient`].
/// - Callers: brands (品牌商户).
/// - Retry: not known to be safe. Query before sending it again.
/// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
/// - 中文：绑定收款商户号。调用方：品牌商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/brand/4015782993)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
/// | `PARAM_ERROR` | 400 | Store state does not allow a change. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Receiving merchant number of the store wrong; receiving subject of the store wrong. | Check the parameters. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
/// | `NOT_FOUND` | 404 | No such brand store. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::BindStoreRecipientAsBrand;
///
/// let request = BindStoreRecipientAsBrand::new("1234567890123456")
///     .mchid("1230000109")
///     .company_name("示例公司");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"company_name":"示例公司","mchid":"1230000109","store_id":"1234567890123456"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "绑定收款商户号",
    "/brand/store/brandstores/{store_id}/bindrecipient",
    "POST /brand/store/brandstores/{store_id}/bindrecipient",
    "4015782993"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BindStoreRecipientAsBrand {
    /// Store id (品牌门店ID). Required. It stands in the path.
    pub store_id: String,
    /// Merchant number (门店收款商户号). Required. At most 16 characters.
    pub mchid: Option<String>,
    /// Company name (门店收款主体). Required. At most 256 characters.
    pub company_name: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BindStoreRecipientAsBrand {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `mchid` and `company_name`.
    pub fn new(store_id: impl Into<String>) -> Self {
        Self {
            store_id: store_id.into(),
            mchid: None,
            company_name: None,
            extra: Extra::new(),
        }
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

wxpay_core::__model_impl! { BindStoreRecipientAsBrand
    [store_id,]
    [mchid, company_name,]
    ["mchid", "company_name",]
}

wxpay_core::operation!(BindStoreRecipientAsBrand => BoundStoreRecipient, wxpay_core::Spec::new(
    "brand.bind_store_recipient_as_brand",
    wxpay_core::http::Method::POST,
    "/brand/store/brandstores/{store_id}/bindrecipient",
)
.title("绑定收款商户号")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015782993")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
