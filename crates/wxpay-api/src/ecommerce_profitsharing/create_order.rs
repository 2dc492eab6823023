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
/// - Returns [`CreatedOrder`].
/// - Callers: service providers and platforms (平台商户).
/// - Rate limit: 2000 requests a second, 300 requests a second for one payee.
/// - Retry: safe with the same `out_order_no` and the same parameters.
/// - 中文：请求分账。调用方：平台商户；`out_order_no` 和参数不变时可以重试；每秒 2000 次。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012691594)
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
/// | `RULE_LIMIT` | 403 | Share above the highest ratio. | Check the parameters. |
/// | `NOT_ENOUGH` | 403 | Not enough left to share. |  |
/// | `FREQUENCY_LIMITED` | 429 | Shares of one order too often. | Send the same request again later. Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_profitsharing::{CreateOrder, Receiver, ReceiverType};
///
/// let request = CreateOrder::new("P20150806125346")
///     .appid("wx8888888888888888")
///     .sub_mchid("1900000109")
///     .transaction_id("4208450740201411110007820472")
///     .receivers([Receiver::new()
///         .r#type(ReceiverType::MerchantId)
///         .receiver_account("1900000109")
///         .amount(100)
///         .description("示例商品")
///         .receiver_name("xx89xxx89xxx89x")])
///     .finish(true);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","finish":true,"out_order_no":"P20150806125346","receivers":[{"amount":100,"description":"示例商品","receiver_account":"1900000109","receiver_name":"xx89xxx89xxx89x","type":"MERCHANT_ID"}],"sub_mchid":"1900000109","transaction_id":"4208450740201411110007820472"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "请求分账",
    "/v3/ecommerce/profitsharing/orders",
    "POST /v3/ecommerce/profitsharing/orders",
    "4012691594"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateOrder {
    /// The merchant's own order number (商户分账单号). Required. At most 64 characters.
    pub out_order_no: String,
    /// Application id (公众账号ID). At most 32 characters.
    pub appid: Option<String>,
    /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信订单号). Required. At most 32 characters.
    pub transaction_id: Option<String>,
    /// Profit sharing receivers (分账接收方列表). Required.
    pub receivers: Option<Vec<Receiver>>,
    /// True if the profit sharing is finished (是否分账完成). Required.
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

    /// Application id (公众账号ID). At most 32 characters.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// WeChat Pay's order number (微信订单号). Required. At most 32 characters.
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }

    /// Profit sharing receivers (分账接收方列表). Required.
    pub fn receivers<Via>(mut self, receivers: impl IntoField<Vec<Receiver>, Via>) -> Self {
        self.receivers = receivers.into_field();
        self
    }

    /// True if the profit sharing is finished (是否分账完成). Required.
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
    "ecommerce_profitsharing.create_order",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/profitsharing/orders",
)
.title("请求分账")
.family("ecommerce_profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012691594")
.fill(&[("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

/// Receiver of a share, and its amount.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Receiver {
    /// Kind (分账接收方类型). Required.
    pub r#type: Option<ReceiverType>,
    /// Account of the receiver (分账接收方账号). Required. At most 64 characters.
    pub receiver_account: Option<String>,
    /// Amount (分账金额). Required. In fen.
    pub amount: Option<i64>,
    /// Description (分账描述). Required. At most 80 characters.
    pub description: Option<String>,
    /// Name of the individual receiver (分账个人接收方姓名). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 10240 characters.
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

    /// Account of the receiver (分账接收方账号). Required. At most 64 characters.
    pub fn receiver_account<Via>(mut self, receiver_account: impl IntoField<String, Via>) -> Self {
        self.receiver_account = receiver_account.into_field();
        self
    }

    /// Amount (分账金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Description (分账描述). Required. At most 80 characters.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Name of the individual receiver (分账个人接收方姓名). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 10240 characters.
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
    /// The sub-merchant's number (二级商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信订单号). At most 32 characters.
    pub transaction_id: Option<String>,
    /// The merchant's own order number (商户分账单号). At most 64 characters.
    pub out_order_no: Option<String>,
    /// WeChat Pay's order number (微信分账单号). At most 64 characters.
    pub order_id: Option<String>,
    /// Status (分账单状态).
    pub status: Option<CreatedOrderState>,
    /// Profit sharing receivers (分账接收方列表).
    pub receivers: Option<Vec<CreatedOrderReceiver>>,
    /// Amount of the completed profit sharing (分账完结的分账金额). In fen. Described by SKIT, WxJava; no official source confirms it.
    pub finish_amount: Option<i64>,
    /// Description of completing the profit sharing (分账完结的原因描述). Described by SKIT, WxJava; no official source confirms it.
    pub finish_description: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedOrder
    []
    [sub_mchid, transaction_id, out_order_no, order_id, status, receivers, finish_amount, finish_description,]
    []
}

/// A receiver in an accepted profit sharing order.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedOrderReceiver {
    /// Amount (分账金额). In fen.
    pub amount: Option<i64>,
    /// Description (分账描述). At most 80 characters.
    pub description: Option<String>,
    /// Result (分账结果).
    pub result: Option<ReceiverResult>,
    /// When it was finished (完成时间).
    pub finish_time: Option<DateTime>,
    /// Why it failed (分账失败原因).
    pub fail_reason: Option<FailReason>,
    /// Kind (分账接收方类型).
    pub r#type: Option<ReceiverType>,
    /// Account of the receiver (分账接收方账号). At most 64 characters.
    pub receiver_account: Option<String>,
    /// WeChat Pay's detail number (分账明细单号). At most 64 characters.
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
        /// Running (not final), query again.
        Processing = "PROCESSING",
        /// Finished (final); see each receiver's result.
        Finished = "FINISHED",
        /// Not shared yet (待分账).
        Pending = "PENDING",
        /// Shared (分账成功).
        Success = "SUCCESS",
        /// Sharing failed and waits for an adjustment (分账失败待调账).
        Adjust = "ADJUST",
        /// The money went back to the sharing merchant (已转回分账方).
        Returned = "RETURNED",
        /// Nothing was shared (已关闭).
        Closed = "CLOSED",
    }
}
