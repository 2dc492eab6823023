// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ProfitSharingOrder;
use super::ReceiverType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Shares the funds of an order among receivers (请求分账).
///
/// `POST /v3/global/profit-sharing/orders`
///
/// - Returns [`ProfitSharingOrder`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe with the same `out_order_no` and the same parameters.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：请求分账。调用方：商户、服务商、平台；`out_order_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_2.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::CreateProfitSharingOrder;
///
/// let request = CreateProfitSharingOrder::new("1217752501201407033233368018")
///     .transaction_id("1217752501201407033233368018")
///     .unfreeze_unsplit(true);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_order_no":"1217752501201407033233368018","transaction_id":"1217752501201407033233368018","unfreeze_unsplit":true}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "请求分账",
    "/v3/global/profit-sharing/orders",
    "POST /v3/global/profit-sharing/orders"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateProfitSharingOrder {
    /// The merchant's own order number (商户分账单号). Required.
    pub out_order_no: String,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Application id (应用ID). Required.
    pub appid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID).
    pub sub_appid: Option<String>,
    /// WeChat Pay's order number (微信订单号). Required.
    pub transaction_id: Option<String>,
    /// Profit sharing receivers (分账接收方列表).
    pub receivers: Option<Vec<Receiver>>,
    /// True to unfreeze the funds left unshared (是否解冻剩余未分资金). Required.
    pub unfreeze_unsplit: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateProfitSharingOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `transaction_id` and `unfreeze_unsplit`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            sub_mchid: None,
            appid: None,
            sub_appid: None,
            transaction_id: None,
            receivers: None,
            unfreeze_unsplit: None,
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

    /// WeChat Pay's order number (微信订单号). Required.
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }

    /// Profit sharing receivers (分账接收方列表).
    pub fn receivers<Via>(mut self, receivers: impl IntoField<Vec<Receiver>, Via>) -> Self {
        self.receivers = receivers.into_field();
        self
    }

    /// True to unfreeze the funds left unshared (是否解冻剩余未分资金). Required.
    pub fn unfreeze_unsplit<Via>(mut self, unfreeze_unsplit: impl IntoField<bool, Via>) -> Self {
        self.unfreeze_unsplit = unfreeze_unsplit.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateProfitSharingOrder
    [out_order_no,]
    [sub_mchid, appid, sub_appid, transaction_id, receivers, unfreeze_unsplit,]
    ["appid", "transaction_id", "unfreeze_unsplit",]
}

wxpay_core::operation!(CreateProfitSharingOrder => ProfitSharingOrder, wxpay_core::Spec::new(
    "global.create_profit_sharing_order",
    wxpay_core::http::Method::POST,
    "/v3/global/profit-sharing/orders",
)
.title("请求分账")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_2.shtml")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::JsonIfAny)
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

/// A receiver and the amount to share with it.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Receiver {
    /// Currency (分账币种). Required.
    pub currency: Option<ReceiverCurrency>,
    /// Kind (分账接收方类型). Required.
    pub r#type: Option<ReceiverType>,
    /// Account (分账接收方帐号). Required.
    pub account: Option<String>,
    /// Name (分账个人接收方姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub name: Option<Sensitive>,
    /// True if the user authorized the real-name details (是否已经获取用户实名信息授权).
    pub authorized: Option<bool>,
    /// Amount (分账金额). Required. In fen.
    pub amount: Option<i64>,
    /// Description (分账描述). Required.
    pub description: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Receiver {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `currency`, `type`, `account`, `amount` and `description`.
    pub fn new() -> Self {
        Self {
            currency: None,
            r#type: None,
            account: None,
            name: None,
            authorized: None,
            amount: None,
            description: None,
            extra: Extra::new(),
        }
    }

    /// Currency (分账币种). Required.
    pub fn currency<Via>(mut self, currency: impl IntoField<ReceiverCurrency, Via>) -> Self {
        self.currency = currency.into_field();
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

    /// Name (分账个人接收方姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn name<Via>(mut self, name: impl IntoField<Sensitive, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// True if the user authorized the real-name details (是否已经获取用户实名信息授权).
    pub fn authorized<Via>(mut self, authorized: impl IntoField<bool, Via>) -> Self {
        self.authorized = authorized.into_field();
        self
    }

    /// Amount (分账金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Description (分账描述). Required.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }
}

impl Default for Receiver {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Receiver
    []
    [currency, r#type = "type", account, name, authorized, amount, description,]
    ["currency", "type", "account", "amount", "description",]
}

wxpay_core::open_enum! {
    /// The currency of a share.
    pub enum ReceiverCurrency {
        Cny = "CNY",
    }
}
