// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FailReason;
use super::OrderState;
use super::ReceiverType;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Unfreezes the money of an order that remains after sharing (解冻剩余资金).
    ///
    /// `POST /v3/profitsharing/orders/unfreeze`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: with the same `out_order_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_1_5.shtml)
    #[doc(alias = "解冻剩余资金")]
    pub request UnfreezeRemainingFunds {
        required {
            /// WeChat Pay's order number (微信订单号). Required.
            transaction_id: String,
            /// The merchant's own order number (商户分账单号). Required.
            out_order_no: String,
            /// Description (分账描述). Required.
            description: String,
        }
        optional {
            /// The sub-merchant's number (子商户号).
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
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_1_5.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// The order whose remaining money is unfrozen.
    pub answer UnfrozenOrder {
        always {}
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// WeChat Pay's order number (微信订单号).
            transaction_id: String,
            /// The merchant's own order number (商户分账单号).
            out_order_no: String,
            /// WeChat Pay's order number (微信分账单号).
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
            /// Description (分账描述).
            description: String,
            /// Kind (分账接收方类型).
            r#type = "type": ReceiverType,
            /// Account (分账接收方帐号).
            account: String,
            /// Result (分账结果).
            result: String,
            /// Why it failed (分账失败原因).
            fail_reason: FailReason,
            /// WeChat Pay's detail number (分账明细单号).
            detail_id: String,
            /// When it was created (分账创建时间).
            create_time: DateTime,
            /// When it was finished (分账完成时间).
            finish_time: DateTime,
        }
    }
}
