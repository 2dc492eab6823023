// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandReceiverAccount;
use super::ReceiverType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Adds a receiver to a brand's profit sharing (添加分账接收方).
///
/// `POST /v3/brand/profitsharing/receivers/add`
///
/// - Returns [`BrandReceiverAccount`].
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：添加分账接收方。调用方：普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012467100)
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
/// use wxpay::api::profitsharing::{BrandAddReceiver, BrandRelationType, ReceiverType};
///
/// let request = BrandAddReceiver::new()
///     .brand_mchid("1900000108")
///     .appid("wx8888888888888888")
///     .sub_appid("wx8888888888888888")
///     .r#type(ReceiverType::MerchantId)
///     .account("1900000109")
///     .name("示例名称")
///     .relation_type(BrandRelationType::Supplier);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"account":"1900000109","appid":"wx8888888888888888","brand_mchid":"1900000108","name":"示例名称","relation_type":"SUPPLIER","sub_appid":"wx8888888888888888","type":"MERCHANT_ID"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "添加分账接收方",
    "/v3/brand/profitsharing/receivers/add",
    "POST /v3/brand/profitsharing/receivers/add",
    "4012467100"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct BrandAddReceiver {
    /// Merchant number of the brand (品牌主商户号). Required. At most 32 characters.
    pub brand_mchid: Option<String>,
    /// Application id (公众账号ID). Required. At most 32 characters.
    pub appid: Option<String>,
    /// The sub-merchant's application id (子商户公众账号ID). At most 32 characters.
    pub sub_appid: Option<String>,
    /// Kind (分账接收方类型). Required.
    pub r#type: Option<ReceiverType>,
    /// Account (分账接收方账号). Required. At most 64 characters.
    pub account: Option<String>,
    /// Name (接收方名称). At most 256 characters.
    pub name: Option<String>,
    /// Kind of relation between the parties (与品牌主商户的的关系类型). Required.
    pub relation_type: Option<BrandRelationType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl BrandAddReceiver {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `brand_mchid`, `type`, `account` and `relation_type`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            brand_mchid: None,
            appid: None,
            sub_appid: None,
            r#type: None,
            account: None,
            name: None,
            relation_type: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number of the brand (品牌主商户号). Required. At most 32 characters.
    pub fn brand_mchid<Via>(mut self, brand_mchid: impl IntoField<String, Via>) -> Self {
        self.brand_mchid = brand_mchid.into_field();
        self
    }

    /// Application id (公众账号ID). Required. At most 32 characters.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户公众账号ID). At most 32 characters.
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

    /// Name (接收方名称). At most 256 characters.
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Kind of relation between the parties (与品牌主商户的的关系类型). Required.
    pub fn relation_type<Via>(
        mut self,
        relation_type: impl IntoField<BrandRelationType, Via>,
    ) -> Self {
        self.relation_type = relation_type.into_field();
        self
    }
}

impl Default for BrandAddReceiver {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { BrandAddReceiver
    []
    [brand_mchid, appid, sub_appid, r#type = "type", account, name, relation_type,]
    ["brand_mchid", "appid", "type", "account", "relation_type",]
}

wxpay_core::operation!(BrandAddReceiver => BrandReceiverAccount, wxpay_core::Spec::new(
    "profitsharing.brand_add_receiver",
    wxpay_core::http::Method::POST,
    "/v3/brand/profitsharing/receivers/add",
)
.title("添加分账接收方")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012467100")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json));

wxpay_core::open_enum! {
    /// The receiver's relation to the brand.
    pub enum BrandRelationType {
        /// The receiver supplies the merchant (供应商).
        Supplier = "SUPPLIER",
        /// The receiver distributes the merchant's goods (分销商).
        Distributor = "DISTRIBUTOR",
        /// The receiver is its service provider (服务商).
        ServiceProvider = "SERVICE_PROVIDER",
        /// The receiver is the platform (平台).
        Platform = "PLATFORM",
        /// The receiver works for the merchant (员工).
        Staff = "STAFF",
        /// Other (其他).
        Others = "OTHERS",
    }
}
