// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReceiverType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Adds a receiver of profit sharing (添加分账接收方).
///
/// `POST /v3/profitsharing/receivers/add`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: not known to be; query before it is sent again.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_1_8.shtml)
#[doc(alias = "添加分账接收方")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AddReceiver {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Application id (应用ID). Required.
    pub appid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID).
    pub sub_appid: Option<String>,
    /// Kind (分账接收方类型). Required.
    pub r#type: Option<ReceiverType>,
    /// Account (分账接收方帐号). Required.
    pub account: Option<String>,
    /// Name (分账个人接收方姓名). Sealed when it is sent; at most 214 bytes of UTF-8.
    pub name: Option<Sensitive>,
    /// Kind of relation between the parties (与分账方的关系类型). Required.
    pub relation_type: Option<RelationType>,
    /// Custom profit sharing relation (自定义的分账关系).
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

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Application id (应用ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户应用ID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Kind (分账接收方类型). Required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<ReceiverType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Account (分账接收方帐号). Required.
    pub fn account<Via>(mut self, account: impl IntoField<String, Via>) -> Self {
        self.account = account.into_field();
        self
    }

    /// Name (分账个人接收方姓名). Sealed when it is sent; at most 214 bytes of UTF-8.
    pub fn name<Via>(mut self, name: impl IntoField<Sensitive, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Kind of relation between the parties (与分账方的关系类型). Required.
    pub fn relation_type<Via>(mut self, relation_type: impl IntoField<RelationType, Via>) -> Self {
        self.relation_type = relation_type.into_field();
        self
    }

    /// Custom profit sharing relation (自定义的分账关系).
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
    "add_receiver",
    wxpay_core::http::Method::POST,
    "/v3/profitsharing/receivers/add",
)
.title("添加分账接收方")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_1_8.shtml")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));

/// The receiver that was added.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddedReceiver {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Kind (分账接收方类型).
    pub r#type: Option<ReceiverType>,
    /// Account (分账接收方账号).
    pub account: Option<String>,
    /// Name (分账接收方全称). Opened when the answer is decoded.
    pub name: Option<Sensitive>,
    /// Kind of relation between the parties (与分账方的关系类型).
    pub relation_type: Option<RelationType>,
    /// Custom profit sharing relation (自定义的分账关系).
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
        /// Service provider.
        ServiceProvider = "SERVICE_PROVIDER",
        /// Store.
        Store = "STORE",
        /// Staff.
        Staff = "STAFF",
        /// Store owner.
        StoreOwner = "STORE_OWNER",
        /// Partner.
        Partner = "PARTNER",
        /// Headquarter.
        Headquarter = "HEADQUARTER",
        /// Brand.
        Brand = "BRAND",
        /// Distributor.
        Distributor = "DISTRIBUTOR",
        /// User.
        User = "USER",
        /// Supplier.
        Supplier = "SUPPLIER",
        /// Custom.
        Custom = "CUSTOM",
    }
}
