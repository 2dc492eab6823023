// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Location;
use super::PlainRiskFund;
use super::PostpaidItem;
use super::ServiceTimeRange;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Synchronizes the information of a payscore order (同步服务订单信息).
///
/// `POST /v3/payscore/serviceorder/{out_order_no}/sync`
///
/// - Who may call it: merchants.
/// - Repeatable: with the same `out_order_no` and the same parameters.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_6.shtml)
#[doc(alias = "同步服务订单信息")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SyncServiceOrder {
    /// The merchant's own order number (商户服务订单号). Required. It stands in the path.
    pub out_order_no: String,
    /// Application id (公众账号ID). Required.
    pub appid: Option<String>,
    /// Service id (服务ID). Required.
    pub service_id: Option<String>,
    /// Kind (场景类型). Required.
    pub r#type: Option<String>,
    /// Details (内容信息详情). Required.
    pub detail: Option<SyncDetail>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SyncServiceOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `service_id`, `type` and `detail`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            appid: None,
            service_id: None,
            r#type: None,
            detail: None,
            extra: Extra::new(),
        }
    }

    /// Application id (公众账号ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Service id (服务ID). Required.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// Kind (场景类型). Required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<String, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Details (内容信息详情). Required.
    pub fn detail<Via>(mut self, detail: impl IntoField<SyncDetail, Via>) -> Self {
        self.detail = detail.into_field();
        self
    }
}

wxpay_core::__model_impl! { SyncServiceOrder
    [out_order_no,]
    [appid, service_id, r#type = "type", detail,]
    ["appid", "service_id", "type", "detail",]
}

wxpay_core::operation!(SyncServiceOrder => SyncedServiceOrder, wxpay_core::Spec::new(
    "sync_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/serviceorder/{out_order_no}/sync",
)
.title("同步服务订单信息")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_6.shtml")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

/// When an order was paid, for its synchronization.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SyncDetail {
    /// When it was paid (收款成功时间). Required. Of the form `\d{8}|\d{14}`.
    pub paid_time: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SyncDetail {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `paid_time`.
    pub fn new() -> Self {
        Self {
            paid_time: None,
            extra: Extra::new(),
        }
    }

    /// When it was paid (收款成功时间). Required. Of the form `\d{8}|\d{14}`.
    pub fn paid_time<Via>(mut self, paid_time: impl IntoField<String, Via>) -> Self {
        self.paid_time = paid_time.into_field();
        self
    }
}

impl Default for SyncDetail {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SyncDetail
    []
    [paid_time,]
    ["paid_time",]
}

impl From<&str> for SyncDetail {
    /// Takes the `paid_time`.
    fn from(paid_time: &str) -> Self {
        Self::new().paid_time(paid_time)
    }
}

impl From<String> for SyncDetail {
    /// Takes the `paid_time`.
    fn from(paid_time: String) -> Self {
        Self::new().paid_time(paid_time)
    }
}

/// A payscore order as its synchronization answers it.
#[derive(Clone)]
#[non_exhaustive]
pub struct SyncedServiceOrder {
    /// The merchant's own order number (商户服务订单号).
    pub out_order_no: Option<String>,
    /// Service id (服务ID).
    pub service_id: Option<String>,
    /// Application id (服务商公众号ID).
    pub appid: Option<String>,
    /// Merchant number (服务商商户号).
    pub mchid: Option<String>,
    /// Introduction of the service (服务信息).
    pub service_introduction: Option<String>,
    /// State (服务订单状态).
    pub state: Option<String>,
    /// Description of the state.
    pub state_description: Option<String>,
    /// Items paid for afterwards (后付费项目).
    pub post_payments: Option<Vec<PostpaidItem>>,
    /// Merchant discounts applied afterwards (商户优惠).
    pub post_discounts: Option<Vec<PostpaidItem>>,
    /// Risk fund of the order (服务风险金).
    pub risk_fund: Option<PlainRiskFund>,
    /// Total amount (总金额). In fen.
    pub total_amount: Option<i64>,
    /// Whether collection is needed.
    pub need_collection: Option<bool>,
    /// Payment collection details (收款信息).
    pub collection: Option<SyncedCollection>,
    /// Time range of the service (服务时间).
    pub time_range: Option<ServiceTimeRange>,
    /// Where the service takes place (服务位置).
    pub location: Option<Location>,
    /// Extra data attached by the merchant (附加数据).
    pub attach: Option<String>,
    /// Address that receives the notifications (商户回调地址).
    pub notify_url: Option<String>,
    /// The user's id within the application (服务商公众号下的用户标识).
    pub openid: Option<String>,
    /// WeChat Pay's order number (微信支付服务订单号).
    pub order_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SyncedServiceOrder
    []
    [out_order_no, service_id, appid, mchid, service_introduction, state, state_description, post_payments, post_discounts, risk_fund, total_amount, need_collection, collection, time_range, location, attach, notify_url, openid, order_id,]
    []
}

/// How much was collected of a synchronized order.
#[derive(Clone)]
#[non_exhaustive]
pub struct SyncedCollection {
    /// State (收款状态).
    pub state: Option<String>,
    /// Total amount (总收款金额). In fen.
    pub total_amount: Option<i64>,
    /// Amount still to be collected (待收金额). In fen.
    pub paying_amount: Option<i64>,
    /// Amount already paid (已收金额). In fen.
    pub paid_amount: Option<i64>,
    /// List of payment collection details (收款明细列表).
    pub details: Option<Vec<SyncedCollectionDetail>>,
    /// Bank type (收款银行). No official source confirms it.
    pub bank_type: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SyncedCollection
    []
    [state, total_amount, paying_amount, paid_amount, details, bank_type,]
    []
}

/// One collected payment of a synchronized order.
#[derive(Clone)]
#[non_exhaustive]
pub struct SyncedCollectionDetail {
    /// Amount (单笔收款金额). In fen.
    pub amount: Option<i64>,
    /// Channel that collected the payment (收款成功渠道).
    pub paid_type: Option<String>,
    /// When it was paid (收款成功时间).
    pub paid_time: Option<String>,
    /// WeChat Pay's order number (微信支付交易单号).
    pub transaction_id: Option<String>,
    /// Sequence number.
    pub seq: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SyncedCollectionDetail
    []
    [amount, paid_type, paid_time, transaction_id, seq,]
    []
}
