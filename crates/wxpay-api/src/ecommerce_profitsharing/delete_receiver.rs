// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReceiverAccount;
use super::ReceiverType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Deletes a receiver of profit sharing (删除分账接收方).
///
/// `POST /v3/ecommerce/profitsharing/receivers/delete`
///
/// - Returns [`ReceiverAccount`].
/// - Callers: service providers and platforms (平台商户).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：删除分账接收方。调用方：平台商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012477759)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `NO_AUTH` | 403 | Merchant has no permission. | Apply for the permission. |
/// | `FREQUENCY_LIMITED` | 429 | Receivers removed too often. | Send the same request again later. Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_profitsharing::{DeleteReceiver, ReceiverType};
///
/// let request = DeleteReceiver::new()
///     .appid("wx8888888888888888")
///     .r#type(ReceiverType::MerchantId)
///     .account("190001001");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"account":"190001001","appid":"wx8888888888888888","type":"MERCHANT_ID"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "删除分账接收方",
    "/v3/ecommerce/profitsharing/receivers/delete",
    "POST /v3/ecommerce/profitsharing/receivers/delete",
    "4012477759"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DeleteReceiver {
    /// Application id (公众账号ID). At most 32 characters.
    pub appid: Option<String>,
    /// Kind (接收方类型). Required.
    pub r#type: Option<ReceiverType>,
    /// Account (接收方账号). Required. At most 64 characters.
    pub account: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DeleteReceiver {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `type` and `account`.
    pub fn new() -> Self {
        Self {
            appid: None,
            r#type: None,
            account: None,
            extra: Extra::new(),
        }
    }

    /// Application id (公众账号ID). At most 32 characters.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Kind (接收方类型). Required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<ReceiverType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Account (接收方账号). Required. At most 64 characters.
    pub fn account<Via>(mut self, account: impl IntoField<String, Via>) -> Self {
        self.account = account.into_field();
        self
    }
}

impl Default for DeleteReceiver {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DeleteReceiver
    []
    [appid, r#type = "type", account,]
    ["type", "account",]
}

wxpay_core::operation!(DeleteReceiver => ReceiverAccount, wxpay_core::Spec::new(
    "ecommerce_profitsharing.delete_receiver",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/profitsharing/receivers/delete",
)
.title("删除分账接收方")
.family("ecommerce_profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012477759")
.body(wxpay_core::Body::Json));
