// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CollectionState;
use super::Location;
use super::PaidChannel;
use super::PlainRiskFund;
use super::PostpaidItem;
use super::PromotionDetail;
use super::ServiceOrderState;
use super::ServiceTimeRange;
use super::StateDescription;
use super::SyncType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Synchronizes the information of a payscore order (同步服务订单信息).
///
/// `POST /v3/payscore/serviceorder/{out_order_no}/sync`
///
/// - Returns [`SyncedServiceOrder`].
/// - Callers: merchants (普通商户).
/// - Retry: safe with the same `out_order_no` and the same parameters.
/// - 中文：同步服务订单信息。调用方：普通商户；`out_order_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012587962)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Check the parameters. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
/// | `INVALID_ORDER_STATE` | 400 | Order state does not allow it. | Check the parameters. |
/// | `ORDER_CANCELED` | 400 | Order cancelled. |  |
/// | `ORDER_DONE` | 400 | Order completed. |  |
/// | `NO_AUTH` | 403 | Merchant's data invalid. | Check the parameters. |
/// | `ORDER_NOT_EXIST` | 404 | No such order. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore::{SyncDetail, SyncServiceOrder, SyncType};
///
/// let request = SyncServiceOrder::new("1234323XXXXXX1243252")
///     .appid("wx8888888888888888")
///     .service_id("2002000000000558128851361561536")
///     .r#type(SyncType::OrderPaid)
///     .detail(SyncDetail::new().paid_time("20091225091210"));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","detail":{"paid_time":"20091225091210"},"out_order_no":"1234323XXXXXX1243252","service_id":"2002000000000558128851361561536","type":"Order_Paid"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "同步服务订单信息",
    "/v3/payscore/serviceorder/{out_order_no}/sync",
    "POST /v3/payscore/serviceorder/{out_order_no}/sync",
    "4012587962"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SyncServiceOrder {
    /// The merchant's own order number (商户服务订单号). Required. At most 32 characters. It stands in the path.
    pub out_order_no: String,
    /// Application id (公众账号ID). Required. At most 32 characters.
    pub appid: Option<String>,
    /// Service id (服务ID). Required. At most 32 characters.
    pub service_id: Option<String>,
    /// Kind (场景类型). Required.
    pub r#type: Option<SyncType>,
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

    /// Application id (公众账号ID). Required. At most 32 characters.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Service id (服务ID). Required. At most 32 characters.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// Kind (场景类型). Required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<SyncType, Via>) -> Self {
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
    "payscore.sync_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/serviceorder/{out_order_no}/sync",
)
.title("同步服务订单信息")
.family("payscore")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012587962")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

/// When an order was paid, for its synchronization.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SyncDetail {
    /// When it was paid (收款成功时间). Required. At most 64 characters. Of the form `\d{8}|\d{14}`.
    pub paid_time: Option<String>,
    /// Amount already paid (已收金额). In fen. Described by SKIT, WxJava; no official source confirms it.
    pub paid_amount: Option<i64>,
    /// Sequence number (收款序号). Described by SKIT, WxJava; no official source confirms it.
    pub seq: Option<i64>,
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
            paid_amount: None,
            seq: None,
            extra: Extra::new(),
        }
    }

    /// When it was paid (收款成功时间). Required. At most 64 characters. Of the form `\d{8}|\d{14}`.
    pub fn paid_time<Via>(mut self, paid_time: impl IntoField<String, Via>) -> Self {
        self.paid_time = paid_time.into_field();
        self
    }

    /// Amount already paid (已收金额). In fen. Described by SKIT, WxJava; no official source confirms it.
    pub fn paid_amount<Via>(mut self, paid_amount: impl IntoField<i64, Via>) -> Self {
        self.paid_amount = paid_amount.into_field();
        self
    }

    /// Sequence number (收款序号). Described by SKIT, WxJava; no official source confirms it.
    pub fn seq<Via>(mut self, seq: impl IntoField<i64, Via>) -> Self {
        self.seq = seq.into_field();
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
    [paid_time, paid_amount, seq,]
    ["paid_time",]
}

/// A payscore order in the response to its synchronization.
#[derive(Clone)]
#[non_exhaustive]
pub struct SyncedServiceOrder {
    /// The merchant's own order number (商户服务订单号). At most 32 characters.
    pub out_order_no: Option<String>,
    /// Service id (服务ID). At most 32 characters.
    pub service_id: Option<String>,
    /// Application id (服务商公众号ID). At most 32 characters.
    pub appid: Option<String>,
    /// Merchant number (服务商商户号). At most 32 characters.
    pub mchid: Option<String>,
    /// Introduction of the service (服务信息). At most 20 characters.
    pub service_introduction: Option<String>,
    /// State (服务订单状态).
    pub state: Option<ServiceOrderState>,
    /// Description of the state (订单状态说明).
    pub state_description: Option<StateDescription>,
    /// Items paid for afterwards (后付费项目).
    pub post_payments: Option<Vec<PostpaidItem>>,
    /// Merchant discounts applied afterwards (商户优惠).
    pub post_discounts: Option<Vec<PostpaidItem>>,
    /// Risk fund of the order (服务风险金).
    pub risk_fund: Option<PlainRiskFund>,
    /// Total amount (总金额). In fen.
    pub total_amount: Option<i64>,
    /// True if collection is needed (是否需要收款).
    pub need_collection: Option<bool>,
    /// Payment collection details (收款信息).
    pub collection: Option<SyncedCollection>,
    /// Time range of the service (服务时间).
    pub time_range: Option<ServiceTimeRange>,
    /// Place of the service (服务位置).
    pub location: Option<Location>,
    /// Extra data attached by the merchant (附加数据). At most 256 characters.
    pub attach: Option<String>,
    /// Address that receives the notifications (商户回调地址). At most 256 characters.
    pub notify_url: Option<String>,
    /// The user's id within the application (服务商公众号下的用户标识). At most 128 characters.
    pub openid: Option<String>,
    /// WeChat Pay's order number (微信支付服务订单号). At most 64 characters.
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

/// Collected part of a synchronized order.
#[derive(Clone)]
#[non_exhaustive]
pub struct SyncedCollection {
    /// State (收款状态).
    pub state: Option<CollectionState>,
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
    pub paid_type: Option<PaidChannel>,
    /// When it was paid (收款成功时间).
    pub paid_time: Option<DateTime>,
    /// WeChat Pay's order number (微信支付交易单号).
    pub transaction_id: Option<String>,
    /// Sequence number (收款序号).
    pub seq: Option<i64>,
    /// Details of the promotions (优惠功能). Described by SKIT, WxJava, gopay; no official source confirms it.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SyncedCollectionDetail
    []
    [amount, paid_type, paid_time, transaction_id, seq, promotion_detail,]
    []
}
