// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CollectionState;
use super::Device;
use super::Location;
use super::PaidChannel;
use super::PostPayment;
use super::PostpaidItem;
use super::PromotionDetail;
use super::RiskFund;
use super::ServiceOrderState;
use super::ServiceTimeRange;
use super::StateDescription;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Changes the amount of a payscore order (修改订单金额).
///
/// `POST /v3/payscore/serviceorder/{out_order_no}/modify`
///
/// - Returns [`ModifiedServiceOrder`].
/// - Callers: merchants (普通商户).
/// - Retry: safe with the same `out_order_no` and the same parameters.
/// - 中文：修改订单金额。调用方：普通商户；`out_order_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012587957)
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
/// use wxpay::api::payscore::{Device, ModifyServiceOrder, PostPayment, PostpaidItem};
///
/// let request = ModifyServiceOrder::new("1234323XXXXXX1243252")
///     .appid("wx8888888888888888")
///     .service_id("2002000000000558128851361561536")
///     .post_payments([PostPayment::new()
///         .name("示例名称")
///         .amount(40000)
///         .description("示例商品")
///         .count(4)])
///     .post_discounts([PostpaidItem::new()
///         .name("示例名称")
///         .amount(100)
///         .description("示例商品")
///         .count(2)])
///     .total_amount(50000)
///     .reason("示例原因")
///     .device(
///         Device::new()
///             .start_device_id("HG123456")
///             .end_device_id("HG123456")
///             .materiel_no("sample-materiel-no"),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","device":{"end_device_id":"HG123456","materiel_no":"sample-materiel-no","start_device_id":"HG123456"},"out_order_no":"1234323XXXXXX1243252","post_discounts":[{"amount":100,"count":2,"description":"示例商品","name":"示例名称"}],"post_payments":[{"amount":40000,"count":4,"description":"示例商品","name":"示例名称"}],"reason":"示例原因","service_id":"2002000000000558128851361561536","total_amount":50000}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "修改订单金额",
    "/v3/payscore/serviceorder/{out_order_no}/modify",
    "POST /v3/payscore/serviceorder/{out_order_no}/modify",
    "4012587957"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ModifyServiceOrder {
    /// The merchant's own order number (商户服务订单号). Required. At most 32 characters. It stands in the path.
    pub out_order_no: String,
    /// Application id (公众账号ID). Required. At most 32 characters.
    pub appid: Option<String>,
    /// Service id (服务ID). Required. At most 32 characters.
    pub service_id: Option<String>,
    /// Items paid for afterwards (后付费项目). Required.
    pub post_payments: Option<Vec<PostPayment>>,
    /// Merchant discounts applied afterwards (后付费商户优惠).
    pub post_discounts: Option<Vec<PostpaidItem>>,
    /// Total amount (总金额). Required. In fen.
    pub total_amount: Option<i64>,
    /// Reason (修改原因). Required. At most 50 characters.
    pub reason: Option<String>,
    /// Device details (设备信息).
    pub device: Option<Device>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ModifyServiceOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `service_id`, `post_payments`, `total_amount` and `reason`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            appid: None,
            service_id: None,
            post_payments: None,
            post_discounts: None,
            total_amount: None,
            reason: None,
            device: None,
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

    /// Items paid for afterwards (后付费项目). Required.
    pub fn post_payments<Via>(
        mut self,
        post_payments: impl IntoField<Vec<PostPayment>, Via>,
    ) -> Self {
        self.post_payments = post_payments.into_field();
        self
    }

    /// Merchant discounts applied afterwards (后付费商户优惠).
    pub fn post_discounts<Via>(
        mut self,
        post_discounts: impl IntoField<Vec<PostpaidItem>, Via>,
    ) -> Self {
        self.post_discounts = post_discounts.into_field();
        self
    }

    /// Total amount (总金额). Required. In fen.
    pub fn total_amount<Via>(mut self, total_amount: impl IntoField<i64, Via>) -> Self {
        self.total_amount = total_amount.into_field();
        self
    }

    /// Reason (修改原因). Required. At most 50 characters.
    pub fn reason<Via>(mut self, reason: impl IntoField<String, Via>) -> Self {
        self.reason = reason.into_field();
        self
    }

    /// Device details (设备信息).
    pub fn device<Via>(mut self, device: impl IntoField<Device, Via>) -> Self {
        self.device = device.into_field();
        self
    }
}

wxpay_core::__model_impl! { ModifyServiceOrder
    [out_order_no,]
    [appid, service_id, post_payments, post_discounts, total_amount, reason, device,]
    ["appid", "service_id", "post_payments", "total_amount", "reason",]
}

wxpay_core::operation!(ModifyServiceOrder => ModifiedServiceOrder, wxpay_core::Spec::new(
    "payscore.modify_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/serviceorder/{out_order_no}/modify",
)
.title("修改订单金额")
.family("payscore")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012587957")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

/// A payscore order in the response to a change of its amount.
#[derive(Clone)]
#[non_exhaustive]
pub struct ModifiedServiceOrder {
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
    pub post_payments: Option<Vec<PostPayment>>,
    /// Merchant discounts applied afterwards (商户优惠).
    pub post_discounts: Option<Vec<PostpaidItem>>,
    /// Risk fund of the order (服务风险金).
    pub risk_fund: Option<RiskFund>,
    /// Total amount (总金额). In fen.
    pub total_amount: Option<i64>,
    /// True if collection is needed (是否需要收款).
    pub need_collection: Option<bool>,
    /// Payment collection details (收款信息).
    pub collection: Option<ModifiedCollection>,
    /// Time range of the service (服务时间).
    pub time_range: Option<ServiceTimeRange>,
    /// Place of the service (服务位置).
    pub location: Option<Location>,
    /// Extra data attached by the merchant (附加数据). At most 256 characters.
    pub attach: Option<String>,
    /// Address that receives the notifications (商户回调地址). At most 256 characters.
    pub notify_url: Option<String>,
    /// WeChat Pay's order number (微信支付服务订单号). At most 64 characters.
    pub order_id: Option<String>,
    /// The user's id within the application.
    pub openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ModifiedServiceOrder
    []
    [out_order_no, service_id, appid, mchid, service_introduction, state, state_description, post_payments, post_discounts, risk_fund, total_amount, need_collection, collection, time_range, location, attach, notify_url, order_id, openid,]
    []
}

/// Collected part of an order whose amount was changed.
#[derive(Clone)]
#[non_exhaustive]
pub struct ModifiedCollection {
    /// State (收款状态).
    pub state: Option<CollectionState>,
    /// Total amount (总收款金额). In fen.
    pub total_amount: Option<i64>,
    /// Amount still to be collected (待收金额). In fen.
    pub paying_amount: Option<i64>,
    /// Amount already paid (已收金额). In fen.
    pub paid_amount: Option<i64>,
    /// List of payment collection details (收款明细列表).
    pub details: Option<Vec<ModifiedCollectionDetail>>,
    /// Bank type (收款银行). No official source confirms it.
    pub bank_type: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ModifiedCollection
    []
    [state, total_amount, paying_amount, paid_amount, details, bank_type,]
    []
}

/// One collected payment of an order whose amount was changed.
#[derive(Clone)]
#[non_exhaustive]
pub struct ModifiedCollectionDetail {
    /// Sequence number (收款序号).
    pub seq: Option<i64>,
    /// Amount (单笔收款金额). In fen.
    pub amount: Option<i64>,
    /// Channel that collected the payment (收款成功渠道).
    pub paid_type: Option<PaidChannel>,
    /// When it was paid (收款成功时间).
    pub paid_time: Option<DateTime>,
    /// WeChat Pay's order number (微信支付交易单号). At most 64 characters.
    pub transaction_id: Option<String>,
    /// Details of the promotions (优惠功能).
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ModifiedCollectionDetail
    []
    [seq, amount, paid_type, paid_time, transaction_id, promotion_detail,]
    []
}
