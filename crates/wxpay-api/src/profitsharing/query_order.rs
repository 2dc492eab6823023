// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FailReason;
use super::OrderState;
use super::ReceiverResult;
use super::ReceiverType;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries the outcome of a profit sharing order (查询分账结果).
    ///
    /// `GET /v3/profitsharing/orders/{out_order_no}`
    ///
    /// - Returns [`Order`].
    /// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
    /// - Retry: safe, it only reads.
    /// - 中文：查询分账结果。调用方：普通商户、普通服务商；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012525210)
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
            /// The merchant's own order number (商户分账单号). Required. At most 64 characters. It stands in the path.
            out_order_no: String,
            /// WeChat Pay's order number (微信订单号). Required. At most 32 characters.
            transaction_id: String,
        }
        optional {
            /// The sub-merchant's number (子商户号). At most 32 characters.
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryOrder => Order, wxpay_core::Spec::new(
    "query_order",
    wxpay_core::http::Method::GET,
    "/v3/profitsharing/orders/{out_order_no}",
)
.title("查询分账结果")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012525210")
.query(&["sub_mchid", "transaction_id"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A profit sharing order with its state and receivers.
    pub answer Order {
        always {}
        optional {
            /// The sub-merchant's number (子商户号). At most 32 characters.
            sub_mchid: String,
            /// WeChat Pay's order number (微信订单号). At most 32 characters.
            transaction_id: String,
            /// The merchant's own order number (商户分账单号). At most 64 characters.
            out_order_no: String,
            /// WeChat Pay's order number (微信分账单号). At most 64 characters.
            order_id: String,
            /// State (分账单状态).
            state: OrderState,
            /// Profit sharing receivers (分账接收方列表).
            receivers: Vec<OrderReceiver>,
        }
    }
}

wxpay_core::model! {
    /// A receiver in a profit sharing order and the outcome.
    pub answer OrderReceiver {
        always {}
        optional {
            /// Amount (分账金额). In fen.
            amount: i64,
            /// Description (分账描述). At most 80 characters.
            description: String,
            /// Kind (分账接收方类型).
            r#type = "type": ReceiverType,
            /// Account (分账接收方帐号). At most 64 characters.
            account: String,
            /// Result (分账结果).
            result: ReceiverResult,
            /// Why it failed (分账失败原因).
            fail_reason: FailReason,
            /// WeChat Pay's detail number (分账明细单号). At most 64 characters.
            detail_id: String,
            /// When it was created (分账创建时间).
            create_time: DateTime,
            /// When it was finished (分账完成时间).
            finish_time: DateTime,
        }
    }
}
