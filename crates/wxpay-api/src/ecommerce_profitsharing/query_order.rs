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
    /// - Returns [`Order`].
    /// - Callers: service providers and platforms (平台商户).
    /// - Retry: safe, it only reads.
    /// - 中文：查询分账结果。调用方：平台商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012477734)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `RESOURCE_NOT_EXISTS` | 404 | No such record. | Check the parameters. |
    /// | `FREQUENCY_LIMITED` | 429 | Sharing queried too often. | Send the same request again later. Send fewer requests. |
    #[doc(alias = "查询分账结果")]
    pub request QueryOrder {
        required {
            /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
            sub_mchid: String,
            /// WeChat Pay's order number (微信订单号). Required. At most 32 characters.
            transaction_id: String,
            /// The merchant's own order number (商户分账单号). Required. At most 64 characters.
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
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012477734")
.query(&["sub_mchid", "transaction_id", "out_order_no"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A profit sharing order with its state and receivers.
    pub answer Order {
        always {}
        optional {
            /// The sub-merchant's number (二级商户号). At most 32 characters.
            sub_mchid: String,
            /// WeChat Pay's order number (微信订单号). At most 32 characters.
            transaction_id: String,
            /// The merchant's own order number (商户分账单号). At most 64 characters.
            out_order_no: String,
            /// WeChat Pay's order number (微信分账单号). At most 64 characters.
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
            /// Description of completing the profit sharing (分账完结的原因描述). At most 80 characters.
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
            /// Description (分账描述). At most 80 characters.
            description: String,
            /// Result (分账结果).
            result: ReceiverResult,
            /// When it was finished (完成时间).
            finish_time: DateTime,
            /// Why it failed (分账失败原因).
            fail_reason: FailReason,
            /// Kind (分账接收方类型).
            r#type = "type": ReceiverType,
            /// Account of the receiver (分账接收方账号). At most 64 characters.
            receiver_account: String,
            /// WeChat Pay's detail number (分账明细单号). At most 64 characters.
            detail_id: String,
        }
    }
}

wxpay_core::open_enum! {
    /// State of a profit sharing order.
    pub enum OrderState {
        /// Running (not final), query again.
        Processing = "PROCESSING",
        /// Finished (final); see each receiver's result.
        Finished = "FINISHED",
    }
}
