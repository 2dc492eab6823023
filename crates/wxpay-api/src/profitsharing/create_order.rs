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
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: with the same `out_order_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_1_1.shtml)
    #[doc(alias = "请求分账")]
    pub request CreateOrder {
        required {
            /// WeChat Pay's order number (微信订单号). Required.
            transaction_id: String,
            /// The merchant's own order number (商户分账单号). Required.
            out_order_no: String,
            /// Whether to unfreeze the funds left unshared (是否解冻剩余未分资金). Required.
            unfreeze_unsplit: bool,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Application id (应用ID).
            appid: String,
            /// The sub-merchant's application id (子商户应用ID).
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
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_1_1.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// A profit sharing order as accepted.
    pub answer CreatedOrder {
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
            /// Kind (分账接收方类型).
            r#type = "type": ReceiverType,
            /// Account (分账接收方帐号).
            account: String,
            /// Result (分账结果).
            result: ReceiverResult,
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
