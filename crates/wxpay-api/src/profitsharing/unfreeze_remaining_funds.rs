// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandReceiverResult;
use super::FailReason;
use super::OrderState;
use super::ReceiverType;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Unfreezes the money of an order that remains after sharing (解冻剩余资金).
    ///
    /// `POST /v3/profitsharing/orders/unfreeze`
    ///
    /// - Returns [`UnfrozenOrder`].
    /// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - 中文：解冻剩余资金。调用方：普通商户、普通服务商；`out_order_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012526374)
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
    /// | `NOT_ENOUGH` | 403 | Share of zero. |  |
    /// | `FREQUENCY_LIMITED` | 429 | Shares of one order too often. | Send the same request again later. Send fewer requests. |
    #[doc(alias = "解冻剩余资金")]
    pub request UnfreezeRemainingFunds {
        required {
            /// WeChat Pay's order number (微信订单号). Required. At most 32 characters.
            transaction_id: String,
            /// The merchant's own order number (商户分账单号). Required. At most 64 characters.
            out_order_no: String,
            /// Description (分账描述). Required. At most 80 characters.
            description: String,
        }
        optional {
            /// The sub-merchant's number (子商户号). At most 32 characters.
            sub_mchid: String,
            /// Address that receives the notifications.
            notify_url: String,
        }
    }
}

wxpay_core::operation!(UnfreezeRemainingFunds => UnfrozenOrder, wxpay_core::Spec::new(
    "unfreeze_remaining_funds",
    wxpay_core::http::Method::POST,
    "/v3/profitsharing/orders/unfreeze",
)
.title("解冻剩余资金")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012526374")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// The order whose remaining money is unfrozen.
    pub answer UnfrozenOrder {
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
            receivers: Vec<UnfrozenOrderReceiver>,
        }
    }
}

wxpay_core::model! {
    /// A receiver in an order whose remaining money is unfrozen.
    pub answer UnfrozenOrderReceiver {
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
            result: BrandReceiverResult,
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
