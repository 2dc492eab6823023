// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReceiverType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Deletes a receiver of profit sharing (删除分账接收方).
///
/// `POST /v3/profitsharing/receivers/delete`
///
/// - Returns [`DeletedReceiver`].
/// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：删除分账接收方。调用方：普通商户、普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012529590)
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
/// use wxpay::api::profitsharing::{DeleteReceiver, ReceiverType};
///
/// let request = DeleteReceiver::new()
///     .appid("wx8888888888888888")
///     .r#type(ReceiverType::MerchantId)
///     .account("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"account":"1900000109","appid":"wx8888888888888888","type":"MERCHANT_ID"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "删除分账接收方",
    "/v3/profitsharing/receivers/delete",
    "POST /v3/profitsharing/receivers/delete",
    "4012529590",
    "4012466868"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DeleteReceiver {
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Application id (应用ID). Required. At most 32 characters.
    pub appid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID). At most 32 characters.
    pub sub_appid: Option<String>,
    /// Kind (分账接收方类型). Required.
    pub r#type: Option<ReceiverType>,
    /// Account (分账接收方账号). Required. At most 64 characters.
    pub account: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DeleteReceiver {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `type` and `account`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            appid: None,
            sub_appid: None,
            r#type: None,
            account: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Application id (应用ID). Required. At most 32 characters.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户应用ID). At most 32 characters.
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Kind (分账接收方类型). Required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<ReceiverType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Account (分账接收方账号). Required. At most 64 characters.
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
    [sub_mchid, appid, sub_appid, r#type = "type", account,]
    ["appid", "type", "account",]
}

wxpay_core::operation!(DeleteReceiver => DeletedReceiver, wxpay_core::Spec::new(
    "profitsharing.delete_receiver",
    wxpay_core::http::Method::POST,
    "/v3/profitsharing/receivers/delete",
)
.title("删除分账接收方")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012529590")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));

/// The receiver that was deleted.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedReceiver {
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Kind (分账接收方类型).
    pub r#type: Option<ReceiverType>,
    /// Account (分账接收方账号). At most 64 characters.
    pub account: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DeletedReceiver
    []
    [sub_mchid, r#type = "type", account,]
    []
}
