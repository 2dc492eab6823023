// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AbnormalFundsClosedReason;
use super::AbnormalFundsReceiver;
use super::AbnormalStatus;
use super::FailReason;
use super::ReceiverResult;
use super::ReceiverType;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries the outcome of a profit sharing order (查询分账结果).
    ///
    /// `GET /v3/ecommerce/profitsharing/orders`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_2.shtml)
    #[doc(alias = "查询分账结果")]
    pub request QueryOrder {
        required {
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
            /// WeChat Pay's order number (微信订单号). Required.
            transaction_id: String,
            /// The merchant's own order number (商户分账单号). Required.
            out_order_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryOrder => Order, wxpay_core::Spec::new(
    "query_order",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/profitsharing/orders",
)
.title("查询分账结果")
.family("ecommerce_profitsharing")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_2.shtml")
.query(&["sub_mchid", "transaction_id", "out_order_no"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A profit sharing order with its state and receivers.
    pub answer Order {
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
            status: OrderState,
            /// Profit sharing receivers (分账接收方列表).
            receivers: Vec<OrderReceiver>,
            /// Why it was closed (关单原因描述). No official source confirms it.
            close_reason: String,
            /// Status of the exception handling (异常处理状态). No official source confirms it.
            abnormal_status: AbnormalStatus,
            /// Why the exception handling was closed (异常处理关单原因). No official source confirms it.
            funds_abnormal_closed_reason: AbnormalFundsClosedReason,
            /// WeChat Pay's number of the abnormal funds payment (微信支付在途异常资金付款单号). No official source confirms it.
            funds_abnormal_redirect_id: String,
            /// Platform receivers of the abnormal funds (平台接收异常资金商户号或运营主体列表). No official source confirms it.
            funds_abnormal_receivers: Vec<AbnormalFundsReceiver>,
            /// Amount of the completed profit sharing (分账完结的分账金额). In fen.
            finish_amount: i64,
            /// Description of completing the profit sharing (分账完结的原因描述).
            finish_description: String,
        }
    }
}

wxpay_core::model! {
    /// A receiver in a profit sharing order and the outcome.
    pub answer OrderReceiver {
        always {}
        optional {
            /// Merchant number of the receiver (分账接收商户号).
            receiver_mchid: String,
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
        }
    }
}

wxpay_core::open_enum! {
    /// State of a profit sharing order.
    pub enum OrderState {
        /// Processing.
        Processing = "PROCESSING",
        /// Finished.
        Finished = "FINISHED",
    }
}
