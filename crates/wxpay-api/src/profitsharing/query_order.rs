// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::OrderState;
use super::ReceiverResult;
use super::ReceiverType;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the outcome of a profit sharing order (查询分账结果).
///
/// `GET /v3/profitsharing/orders/{out_order_no}`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_1_2.shtml)
#[doc(alias = "查询分账结果")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryOrder {
    /// The merchant's own order number (商户分账单号). Required. It stands in the path.
    pub out_order_no: String,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信订单号). Required.
    pub transaction_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `transaction_id`.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            sub_mchid: None,
            transaction_id: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// WeChat Pay's order number (微信订单号). Required.
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryOrder
    [out_order_no,]
    [sub_mchid, transaction_id,]
    ["transaction_id",]
}

wxpay_core::operation!(QueryOrder => Order, wxpay_core::Spec::new(
    "query_order",
    wxpay_core::http::Method::GET,
    "/v3/profitsharing/orders/{out_order_no}",
)
.title("查询分账结果")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_1_2.shtml")
.query(&["sub_mchid", "transaction_id"])
.repeat(wxpay_core::Repeat::Freely));

/// A profit sharing order with its state and receivers.
#[derive(Clone)]
#[non_exhaustive]
pub struct Order {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信订单号).
    pub transaction_id: Option<String>,
    /// The merchant's own order number (商户分账单号).
    pub out_order_no: Option<String>,
    /// WeChat Pay's order number (微信分账单号).
    pub order_id: Option<String>,
    /// State (分账单状态).
    pub state: Option<OrderState>,
    /// Profit sharing receivers (分账接收方列表).
    pub receivers: Option<Vec<OrderReceiver>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Order
    []
    [sub_mchid, transaction_id, out_order_no, order_id, state, receivers,]
    []
}

/// A receiver in a profit sharing order and the outcome.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderReceiver {
    /// Amount (分账金额). In fen.
    pub amount: Option<i64>,
    /// Description (分账描述).
    pub description: Option<String>,
    /// Kind (分账接收方类型).
    pub r#type: Option<ReceiverType>,
    /// Account (分账接收方帐号).
    pub account: Option<String>,
    /// Result (分账结果).
    pub result: Option<ReceiverResult>,
    /// Why it failed (分账失败原因).
    pub fail_reason: Option<String>,
    /// WeChat Pay's detail number (分账明细单号).
    pub detail_id: Option<String>,
    /// When it was created (分账创建时间).
    pub create_time: Option<DateTime>,
    /// When it was finished (分账完成时间).
    pub finish_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { OrderReceiver
    []
    [amount, description, r#type = "type", account, result, fail_reason, detail_id, create_time, finish_time,]
    []
}
