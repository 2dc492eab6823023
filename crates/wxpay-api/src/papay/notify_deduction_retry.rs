// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Notifies the user that a deduction is going to be retried (重试扣费通知).
///
/// `POST /v3/papay/contracts/{contract_id}/fail-notify`
///
/// - Returns nothing (204).
/// - Callers: merchants.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：重试扣费通知。调用方：商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay::NotifyDeductionRetry;
///
/// let request = NotifyDeductionRetry::new("sample-contract-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_id":"sample-contract-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "重试扣费通知",
    "/v3/papay/contracts/{contract_id}/fail-notify",
    "POST /v3/papay/contracts/{contract_id}/fail-notify"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct NotifyDeductionRetry {
    /// Contract number (委托代扣协议ID). Required. It stands in the path.
    pub contract_id: String,
    /// Merchant number (直连商户号). Required.
    pub mchid: Option<String>,
    /// Application id (公众号ID). Required.
    pub appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl NotifyDeductionRetry {
    /// Creates the request; setters add the other fields.
    ///
    /// The client fills in `mchid`, and `appid` if the merchant has such a value, unless set.
    pub fn new(contract_id: impl Into<String>) -> Self {
        Self {
            contract_id: contract_id.into(),
            mchid: None,
            appid: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (直连商户号). Required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Application id (公众号ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }
}

wxpay_core::__model_impl! { NotifyDeductionRetry
    [contract_id,]
    [mchid, appid,]
    ["mchid", "appid",]
}

wxpay_core::operation!(NotifyDeductionRetry => (), wxpay_core::Spec::new(
    "papay.notify_deduction_retry",
    wxpay_core::http::Method::POST,
    "/v3/papay/contracts/{contract_id}/fail-notify",
)
.title("重试扣费通知")
.family("papay")
.doc("https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml")
.fill(&[("mchid", wxpay_core::Fill::Mchid), ("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));
