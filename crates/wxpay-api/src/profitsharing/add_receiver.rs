// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReceiverType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Adds a receiver of profit sharing (添加分账接收方).
///
/// `POST /v3/profitsharing/receivers/add`
///
/// - Returns [`AddedReceiver`].
/// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：添加分账接收方。调用方：普通商户、普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012528995)
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
/// use wxpay::api::profitsharing::{AddReceiver, ReceiverType, RelationType};
///
/// let request = AddReceiver::new()
///     .appid("wx8888888888888888")
///     .r#type(ReceiverType::MerchantId)
///     .account("86693852")
///     .name("xx89xxx89xxx89x")
///     .relation_type(RelationType::Store)
///     .custom_relation("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"account":"86693852","appid":"wx8888888888888888","custom_relation":"示例文字","name":"xx89xxx89xxx89x","relation_type":"STORE","type":"MERCHANT_ID"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "添加分账接收方",
    "/v3/profitsharing/receivers/add",
    "POST /v3/profitsharing/receivers/add",
    "4012528995",
    "4012690944"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AddReceiver {
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Application id (应用ID). Required. At most 32 characters.
    pub appid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID). At most 32 characters.
    pub sub_appid: Option<String>,
    /// Kind (分账接收方类型). Required.
    pub r#type: Option<ReceiverType>,
    /// Account (分账接收方帐号). Required. At most 64 characters.
    pub account: Option<String>,
    /// Name (分账个人接收方姓名). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
    pub name: Option<Sensitive>,
    /// Kind of relation between the parties (与分账方的关系类型). Required.
    pub relation_type: Option<RelationType>,
    /// Custom profit sharing relation (自定义的分账关系). At most 10 characters.
    pub custom_relation: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AddReceiver {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `type`, `account` and `relation_type`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            appid: None,
            sub_appid: None,
            r#type: None,
            account: None,
            name: None,
            relation_type: None,
            custom_relation: None,
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

    /// Account (分账接收方帐号). Required. At most 64 characters.
    pub fn account<Via>(mut self, account: impl IntoField<String, Via>) -> Self {
        self.account = account.into_field();
        self
    }

    /// Name (分账个人接收方姓名). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
    pub fn name<Via>(mut self, name: impl IntoField<Sensitive, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Kind of relation between the parties (与分账方的关系类型). Required.
    pub fn relation_type<Via>(mut self, relation_type: impl IntoField<RelationType, Via>) -> Self {
        self.relation_type = relation_type.into_field();
        self
    }

    /// Custom profit sharing relation (自定义的分账关系). At most 10 characters.
    pub fn custom_relation<Via>(mut self, custom_relation: impl IntoField<String, Via>) -> Self {
        self.custom_relation = custom_relation.into_field();
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
    [sub_mchid, appid, sub_appid, r#type = "type", account, name, relation_type, custom_relation,]
    ["appid", "type", "account", "relation_type",]
}

wxpay_core::operation!(AddReceiver => AddedReceiver, wxpay_core::Spec::new(
    "profitsharing.add_receiver",
    wxpay_core::http::Method::POST,
    "/v3/profitsharing/receivers/add",
)
.title("添加分账接收方")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012528995")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));

/// The receiver that was added.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddedReceiver {
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Kind (分账接收方类型).
    pub r#type: Option<ReceiverType>,
    /// Account (分账接收方账号). At most 64 characters.
    pub account: Option<String>,
    /// Name (分账接收方全称). Decrypted when the response is decoded. At most 1024 characters.
    pub name: Option<Sensitive>,
    /// Kind of relation between the parties (与分账方的关系类型).
    pub relation_type: Option<RelationType>,
    /// Custom profit sharing relation (自定义的分账关系). At most 10 characters.
    pub custom_relation: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AddedReceiver
    []
    [sub_mchid, r#type = "type", account, name, relation_type, custom_relation,]
    []
}

wxpay_core::open_enum! {
    /// The receiver's relation to the merchant that shares.
    pub enum RelationType {
        /// The receiver is its service provider (服务商).
        ServiceProvider = "SERVICE_PROVIDER",
        /// The receiver is a store of the merchant (门店).
        Store = "STORE",
        /// The receiver works for the merchant (员工).
        Staff = "STAFF",
        /// The receiver owns the store (店主).
        StoreOwner = "STORE_OWNER",
        /// The receiver is a business partner (合作伙伴).
        Partner = "PARTNER",
        /// Headquarters (总部).
        Headquarter = "HEADQUARTER",
        /// The receiver owns the brand (品牌方).
        Brand = "BRAND",
        /// The receiver distributes the merchant's goods (分销商).
        Distributor = "DISTRIBUTOR",
        /// The receiver is a user (用户).
        User = "USER",
        /// The receiver supplies the merchant (供应商).
        Supplier = "SUPPLIER",
        /// Another relation, named by `custom_relation` (自定义).
        Custom = "CUSTOM",
    }
}
