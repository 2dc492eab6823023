// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FailReason;
use super::OrderState;
use super::ReceiverType;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries the outcome of a brand's profit sharing (查询分账结果).
    ///
    /// `GET /v3/brand/profitsharing/orders`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_2.shtml)
    #[doc(alias = "查询分账结果")]
    pub request BrandQueryOrder {
        required {
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// WeChat Pay's order number (微信订单号). Required.
            transaction_id: String,
            /// The merchant's own order number (商户分账单号). Required.
            out_order_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(BrandQueryOrder => BrandOrder, wxpay_core::Spec::new(
    "brand_query_order",
    wxpay_core::http::Method::GET,
    "/v3/brand/profitsharing/orders",
)
.title("查询分账结果")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_2.shtml")
.query(&["sub_mchid", "transaction_id", "out_order_no"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A brand's profit sharing order with its state and receivers.
    pub answer BrandOrder {
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
            /// Status (分账单状态).
            status: OrderState,
            /// Profit sharing receivers (分账接收方列表).
            receivers: Vec<BrandOrderReceiver>,
            /// Amount of the completed profit sharing (分账完结金额). In fen.
            finish_amount: i64,
            /// Description of completing the profit sharing (分账完结描述).
            finish_description: String,
        }
    }
}

wxpay_core::model! {
    /// A receiver in a brand's profit sharing order and the outcome.
    pub answer BrandOrderReceiver {
        always {}
        optional {
            /// Kind (分账接收方类型).
            r#type = "type": ReceiverType,
            /// Account (分账接收方账号).
            account: String,
            /// Amount (分账金额). In fen.
            amount: i64,
            /// Description (分账描述).
            description: String,
            /// Result (分账结果).
            result: BrandReceiverResult,
            /// When it was finished (完成时间).
            finish_time: DateTime,
            /// Why it failed (分账失败原因).
            fail_reason: FailReason,
            /// WeChat Pay's detail number (分账明细单号).
            detail_id: String,
        }
    }
}

wxpay_core::open_enum! {
    /// Outcome for one receiver of a queried brand order.
    pub enum BrandReceiverResult {
        /// Pending.
        Pending = "PENDING",
        /// Success, spelled as the source of this operation spells it; others say `SUCCESS`.
        Suceess = "SUCEESS",
        /// Closed.
        Closed = "CLOSED",
    }
}
