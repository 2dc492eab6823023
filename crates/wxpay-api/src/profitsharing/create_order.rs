// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FailReason;
use super::OrderState;
use super::Receiver;
use super::ReceiverResult;
use super::ReceiverType;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Asks to share an order's money among receivers (请求分账).
    ///
    /// `POST /v3/profitsharing/orders`
    ///
    /// - Returns [`CreatedOrder`].
    /// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - 中文：请求分账。调用方：普通商户、普通服务商；`out_order_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012524936)
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
    #[doc(alias = "请求分账")]
    pub request CreateOrder {
        required {
            /// WeChat Pay's order number (微信订单号). Required. At most 32 characters.
            transaction_id: String,
            /// The merchant's own order number (商户分账单号). Required. At most 64 characters.
            out_order_no: String,
            /// Whether to unfreeze the funds left unshared (是否解冻剩余未分资金). Required.
            unfreeze_unsplit: bool,
        }
        optional {
            /// The sub-merchant's number (子商户号). At most 32 characters.
            sub_mchid: String,
            /// Application id (应用ID). At most 32 characters.
            appid: String,
            /// The sub-merchant's application id (子商户应用ID). At most 32 characters.
            sub_appid: String,
            /// Profit sharing receivers (分账接收方列表).
            receivers: Vec<Receiver>,
            /// Address that receives the notifications.
            notify_url: String,
        }
    }
}

wxpay_core::operation!(CreateOrder => CreatedOrder, wxpay_core::Spec::new(
    "create_order",
    wxpay_core::http::Method::POST,
    "/v3/profitsharing/orders",
)
.title("请求分账")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012524936")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// A profit sharing order as accepted.
    pub answer CreatedOrder {
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
