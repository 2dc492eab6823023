// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AbnormalFundsClosedReason;
use super::AbnormalFundsReceiver;
use super::AbnormalStatus;
use super::FailReason;
use super::ReceiverResult;
use super::ReceiverType;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Asks to share an order's money among receivers (请求分账).
    ///
    /// `POST /v3/ecommerce/profitsharing/orders`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_order_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_1.shtml)
    #[doc(alias = "请求分账")]
    pub request CreateOrder {
        required {
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
            /// WeChat Pay's order number (微信订单号). Required.
            transaction_id: String,
            /// The merchant's own order number (商户分账单号). Required.
            out_order_no: String,
            /// Profit sharing receivers (分账接收方列表). Required.
            receivers: Vec<Receiver>,
            /// Whether the profit sharing is finished (是否分账完成). Required.
            finish: bool,
        }
        optional {
            /// Application id (公众账号ID).
            appid: String,
            /// Address that receives the notifications.
            notify_url: String,
        }
    }
}

wxpay_core::operation!(CreateOrder => CreatedOrder, wxpay_core::Spec::new(
    "create_order",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/profitsharing/orders",
)
.title("请求分账")
.family("ecommerce_profitsharing")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_1.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// Who receives a share, and how much.
    pub request Receiver {
        required {
            /// Kind (分账接收方类型). Required.
            r#type = "type": ReceiverType,
            /// Account of the receiver (分账接收方账号). Required.
            receiver_account: String,
            /// Amount (分账金额). Required. In fen.
            amount: i64,
            /// Description (分账描述). Required.
            description: String,
        }
        optional {
            /// Name of the individual receiver (分账个人接收方姓名). Sealed when it is sent; at most 214 bytes of UTF-8.
            receiver_name: Sensitive,
            /// Merchant number of the receiver.
            receiver_mchid: String,
        }
    }
}

wxpay_core::model! {
    /// A profit sharing order as accepted.
    pub answer CreatedOrder {
        always {}
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// WeChat Pay's order number (微信订单号).
            transaction_id: String,
            /// The merchant's own order number (商户分账单号).
            out_order_no: String,
            /// WeChat Pay's order number (微信分账单号).
            order_id: String,
            /// Status (分账单状态).
            status: CreatedOrderState,
            /// Profit sharing receivers (分账接收方列表).
            receivers: Vec<CreatedOrderReceiver>,
        }
    }
}

wxpay_core::model! {
    /// A receiver in an accepted profit sharing order.
    pub answer CreatedOrderReceiver {
        always {}
        optional {
            /// Amount (分账金额). In fen.
            amount: i64,
            /// Description (分账描述).
            description: String,
            /// Result (分账结果).
            result: ReceiverResult,
            /// When it was finished (完成时间).
            finish_time: DateTime,
            /// Why it failed (分账失败原因).
            fail_reason: FailReason,
            /// Kind (分账接收方类型).
            r#type = "type": ReceiverType,
            /// Account of the receiver (分账接收方账号).
            receiver_account: String,
            /// WeChat Pay's detail number (分账明细单号).
            detail_id: String,
            /// Status of the exception handling (异常处理状态). No official source confirms it.
            abnormal_status: AbnormalStatus,
            /// Why the exception handling was closed (异常处理关单原因). No official source confirms it.
            funds_abnormal_closed_reason: AbnormalFundsClosedReason,
            /// WeChat Pay's number of the abnormal funds payment (微信支付在途异常资金付款单号). No official source confirms it.
            funds_abnormal_redirect_id: String,
            /// Platform receivers of the abnormal funds (平台接收异常资金商户号或运营主体列表). No official source confirms it.
            funds_abnormal_receivers: Vec<AbnormalFundsReceiver>,
            /// Merchant number of the receiver.
            receiver_mchid: String,
        }
    }
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
