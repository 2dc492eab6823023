// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReceiverAccount;
use super::ReceiverType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Adds a receiver of profit sharing (添加分账接收方).
///
/// `POST /v3/ecommerce/profitsharing/receivers/add`
///
/// - Returns [`ReceiverAccount`].
/// - Callers: service providers and platforms (平台商户).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：添加分账接收方。调用方：平台商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012477758)
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
/// | `FREQUENCY_LIMITED` | 429 | Receivers added too often. | Send the same request again later. Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_profitsharing::{AddReceiver, ReceiverRelation, ReceiverType};
///
/// let request = AddReceiver::new()
///     .appid("wx8888888888888888")
///     .r#type(ReceiverType::MerchantId)
///     .account("190001001")
///     .name("示例名称")
///     .relation_type(ReceiverRelation::Supplier);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"account":"190001001","appid":"wx8888888888888888","name":"示例名称","relation_type":"SUPPLIER","type":"MERCHANT_ID"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "添加分账接收方",
    "/v3/ecommerce/profitsharing/receivers/add",
    "POST /v3/ecommerce/profitsharing/receivers/add",
    "4012477758"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AddReceiver {
    /// Application id (公众账号ID). At most 32 characters.
    pub appid: Option<String>,
    /// Kind (接收方类型). Required.
    pub r#type: Option<ReceiverType>,
    /// Account (接收方账号). Required. At most 64 characters.
    pub account: Option<String>,
    /// Name (接收方名称). At most 256 characters.
    pub name: Option<String>,
    /// Encrypted name (接收方名称的密文). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub encrypted_name: Option<Sensitive>,
    /// Kind of relation between the parties (与分账方的关系类型). Required.
    pub relation_type: Option<ReceiverRelation>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AddReceiver {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `type`, `account` and `relation_type`.
    pub fn new() -> Self {
        Self {
            appid: None,
            r#type: None,
            account: None,
            name: None,
            encrypted_name: None,
            relation_type: None,
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

    /// Name (接收方名称). At most 256 characters.
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Encrypted name (接收方名称的密文). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn encrypted_name<Via>(mut self, encrypted_name: impl IntoField<Sensitive, Via>) -> Self {
        self.encrypted_name = encrypted_name.into_field();
        self
    }

    /// Kind of relation between the parties (与分账方的关系类型). Required.
    pub fn relation_type<Via>(
        mut self,
        relation_type: impl IntoField<ReceiverRelation, Via>,
    ) -> Self {
        self.relation_type = relation_type.into_field();
        self
    }
}

impl Default for AddReceiver {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AddReceiver
    []
    [appid, r#type = "type", account, name, encrypted_name, relation_type,]
    ["type", "account", "relation_type",]
}

wxpay_core::operation!(AddReceiver => ReceiverAccount, wxpay_core::Spec::new(
    "ecommerce_profitsharing.add_receiver",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/profitsharing/receivers/add",
)
.title("添加分账接收方")
.family("ecommerce_profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012477758")
.body(wxpay_core::Body::Json));

wxpay_core::open_enum! {
    /// Relation of the receiver to the sub-merchant.
    pub enum ReceiverRelation {
        /// The receiver supplies the merchant (供应商).
        Supplier = "SUPPLIER",
        /// The receiver distributes the merchant's goods (分销商).
        Distributor = "DISTRIBUTOR",
        /// The receiver is its service provider (服务商).
        ServiceProvider = "SERVICE_PROVIDER",
        /// The receiver is the platform (平台).
        Platform = "PLATFORM",
        /// Other (其他).
        Others = "OTHERS",
    }
}
