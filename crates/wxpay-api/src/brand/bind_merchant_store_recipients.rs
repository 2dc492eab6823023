// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FailedStoreRecipients;
use super::MerchantStoreRecipient;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Binds receiving merchants to a merchant's store (绑定门店收款信息).
///
/// `POST /v3/merchant-store/stores/{store_id}/recipients/bind`
///
/// - Returns [`FailedStoreRecipients`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：绑定门店收款信息。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013948579)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::brand::{BindMerchantStoreRecipients, MerchantStoreRecipient};
///
/// let request = BindMerchantStoreRecipients::new(1)
///     .store_recipient([MerchantStoreRecipient::new().mchid("1900000109")]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"store_id":1,"store_recipient":[{"mchid":"1900000109"}]}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "绑定门店收款信息",
    "/v3/merchant-store/stores/{store_id}/recipients/bind",
    "POST /v3/merchant-store/stores/{store_id}/recipients/bind",
    "4013948579"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BindMerchantStoreRecipients {
    /// Store id (微信支付商户门店ID). Required. It stands in the path.
    pub store_id: i64,
    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub sub_mchid: Option<String>,
    /// Payee details of the store (门店收款信息). Required.
    pub store_recipient: Option<Vec<MerchantStoreRecipient>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BindMerchantStoreRecipients {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `store_recipient`.
    pub fn new(store_id: impl Into<i64>) -> Self {
        Self {
            store_id: store_id.into(),
            sub_mchid: None,
            store_recipient: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Payee details of the store (门店收款信息). Required.
    pub fn store_recipient<Via>(
        mut self,
        store_recipient: impl IntoField<Vec<MerchantStoreRecipient>, Via>,
    ) -> Self {
        self.store_recipient = store_recipient.into_field();
        self
    }
}

wxpay_core::__model_impl! { BindMerchantStoreRecipients
    [store_id,]
    [sub_mchid, store_recipient,]
    ["store_recipient",]
}

wxpay_core::operation!(BindMerchantStoreRecipients => FailedStoreRecipients, wxpay_core::Spec::new(
    "brand.bind_merchant_store_recipients",
    wxpay_core::http::Method::POST,
    "/v3/merchant-store/stores/{store_id}/recipients/bind",
)
.title("绑定门店收款信息")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013948579")
.body(wxpay_core::Body::Json));
