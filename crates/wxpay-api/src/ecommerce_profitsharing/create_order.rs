// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AbnormalFundsClosedReason;
use super::AbnormalFundsReceiver;
use super::AbnormalStatus;
use super::FailReason;
use super::ReceiverResult;
use super::ReceiverType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Asks to share an order's money among receivers (请求分账).
///
/// `POST /v3/ecommerce/profitsharing/orders`
///
/// - Who may call it: service providers and platforms.
/// - Repeatable: with the same `out_order_no` and the same parameters.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_1.shtml)
#[doc(alias = "请求分账")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateOrder {
    /// The merchant's own order number (商户分账单号). Required.
    pub out_order_no: String,
    /// Application id (公众账号ID).
    pub appid: Option<String>,
    /// The sub-merchant's number (二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信订单号). Required.
    pub transaction_id: Option<String>,
    /// Profit sharing receivers (分账接收方列表). Required.
    pub receivers: Option<Vec<Receiver>>,
    /// Whether the profit sharing is finished (是否分账完成). Required.
    pub finish: Option<bool>,
    /// Address that receives the notifications.
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`, `transaction_id`, `receivers` and `finish`.
    /// The client fills in `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            appid: None,
            sub_mchid: None,
            transaction_id: None,
            receivers: None,
            finish: None,
            notify_url: None,
            extra: Extra::new(),
        }
    }

    /// Application id (公众账号ID).
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's number (二级商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// WeChat Pay's order number (微信订单号). Required.
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }

    /// Profit sharing receivers (分账接收方列表). Required.
    pub fn receivers<Via>(mut self, receivers: impl IntoField<Vec<Receiver>, Via>) -> Self {
        self.receivers = receivers.into_field();
        self
    }

    /// Whether the profit sharing is finished (是否分账完成). Required.
    pub fn finish<Via>(mut self, finish: impl IntoField<bool, Via>) -> Self {
        self.finish = finish.into_field();
        self
    }

    /// Address that receives the notifications.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateOrder
    [out_order_no,]
    [appid, sub_mchid, transaction_id, receivers, finish, notify_url,]
    ["sub_mchid", "transaction_id", "receivers", "finish",]
}

wxpay_core::operation!(CreateOrder => CreatedOrder, wxpay_core::Spec::new(
    "create_order",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/profitsharing/orders",
)
.title("请求分账")
.family("ecommerce_profitsharing")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_1.shtml")
.fill(&[("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

/// Who receives a share, and how much.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Receiver {
    /// Kind (分账接收方类型). Required.
    pub r#type: Option<ReceiverType>,
    /// Account of the receiver (分账接收方账号). Required.
    pub receiver_account: Option<String>,
    /// Amount (分账金额). Required. In fen.
    pub amount: Option<i64>,
    /// Description (分账描述). Required.
    pub description: Option<String>,
    /// Name of the individual receiver (分账个人接收方姓名). Sealed when it is sent; at most 214 bytes of UTF-8.
    pub receiver_name: Option<Sensitive>,
    /// Merchant number of the receiver.
    pub receiver_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Receiver {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `type`, `receiver_account`, `amount` and `description`.
    pub fn new() -> Self {
        Self {
            r#type: None,
            receiver_account: None,
            amount: None,
            description: None,
            receiver_name: None,
            receiver_mchid: None,
            extra: Extra::new(),
        }
    }

    /// Kind (分账接收方类型). Required.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<ReceiverType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Account of the receiver (分账接收方账号). Required.
    pub fn receiver_account<Via>(mut self, receiver_account: impl IntoField<String, Via>) -> Self {
        self.receiver_account = receiver_account.into_field();
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

    /// Name of the individual receiver (分账个人接收方姓名). Sealed when it is sent; at most 214 bytes of UTF-8.
    pub fn receiver_name<Via>(mut self, receiver_name: impl IntoField<Sensitive, Via>) -> Self {
        self.receiver_name = receiver_name.into_field();
        self
    }

    /// Merchant number of the receiver.
    pub fn receiver_mchid<Via>(mut self, receiver_mchid: impl IntoField<String, Via>) -> Self {
        self.receiver_mchid = receiver_mchid.into_field();
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
    [r#type = "type", receiver_account, amount, description, receiver_name, receiver_mchid,]
    ["type", "receiver_account", "amount", "description",]
}

/// A profit sharing order as accepted.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedOrder {
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信订单号).
    pub transaction_id: Option<String>,
    /// The merchant's own order number (商户分账单号).
    pub out_order_no: Option<String>,
    /// WeChat Pay's order number (微信分账单号).
    pub order_id: Option<String>,
    /// Status (分账单状态).
    pub status: Option<CreatedOrderState>,
    /// Profit sharing receivers (分账接收方列表).
    pub receivers: Option<Vec<CreatedOrderReceiver>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedOrder
    []
    [sub_mchid, transaction_id, out_order_no, order_id, status, receivers,]
    []
}

/// A receiver in an accepted profit sharing order.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedOrderReceiver {
    /// Amount (分账金额). In fen.
    pub amount: Option<i64>,
    /// Description (分账描述).
    pub description: Option<String>,
    /// Result (分账结果).
    pub result: Option<ReceiverResult>,
    /// When it was finished (完成时间).
    pub finish_time: Option<DateTime>,
    /// Why it failed (分账失败原因).
    pub fail_reason: Option<FailReason>,
    /// Kind (分账接收方类型).
    pub r#type: Option<ReceiverType>,
    /// Account of the receiver (分账接收方账号).
    pub receiver_account: Option<String>,
    /// WeChat Pay's detail number (分账明细单号).
    pub detail_id: Option<String>,
    /// Status of the exception handling (异常处理状态). No official source confirms it.
    pub abnormal_status: Option<AbnormalStatus>,
    /// Why the exception handling was closed (异常处理关单原因). No official source confirms it.
    pub funds_abnormal_closed_reason: Option<AbnormalFundsClosedReason>,
    /// WeChat Pay's number of the abnormal funds payment (微信支付在途异常资金付款单号). No official source confirms it.
    pub funds_abnormal_redirect_id: Option<String>,
    /// Platform receivers of the abnormal funds (平台接收异常资金商户号或运营主体列表). No official source confirms it.
    pub funds_abnormal_receivers: Option<Vec<AbnormalFundsReceiver>>,
    /// Merchant number of the receiver.
    pub receiver_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedOrderReceiver
    []
    [amount, description, result, finish_time, fail_reason, r#type = "type", receiver_account, detail_id, abnormal_status, funds_abnormal_closed_reason, funds_abnormal_redirect_id, funds_abnormal_receivers, receiver_mchid,]
    []
}

wxpay_core::open_enum! {
    /// State of an accepted profit sharing order.
    pub enum CreatedOrderState {
        /// Processing.
        Processing = "PROCESSING",
        /// Finished.
        Finished = "FINISHED",
        /// Pending.
        Pending = "PENDING",
        /// Success.
        Success = "SUCCESS",
        /// Adjust.
        Adjust = "ADJUST",
        /// Returned.
        Returned = "RETURNED",
        /// Closed.
        Closed = "CLOSED",
    }
}
