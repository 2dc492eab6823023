// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BrandReceiverResult;
use super::FailReason;
use super::OrderState;
use super::ReceiverType;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries the outcome of a brand's profit sharing (查询分账结果).
    ///
    /// `GET /v3/brand/profitsharing/orders`
    ///
    /// - Returns [`BrandOrder`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe, it only reads.
    /// - 中文：查询分账结果。调用方：普通服务商；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012467002)
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
    pub request BrandQueryOrder {
        required {
            /// The sub-merchant's number (子商户号). Required. At most 32 characters.
            sub_mchid: String,
            /// WeChat Pay's order number (微信订单号). Required. At most 32 characters.
            transaction_id: String,
            /// The merchant's own order number (商户分账单号). Required. At most 64 characters.
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
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012467002")
.query(&["sub_mchid", "transaction_id", "out_order_no"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A brand's profit sharing order with its state and receivers.
    pub answer BrandOrder {
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
            /// Status (分账单状态).
            status: OrderState,
            /// Profit sharing receivers (分账接收方列表).
            receivers: Vec<BrandOrderReceiver>,
            /// Amount of the completed profit sharing (分账完结金额). In fen.
            finish_amount: i64,
            /// Description of completing the profit sharing (分账完结描述). At most 80 characters.
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
            /// Account (分账接收方账号). At most 64 characters.
            account: String,
            /// Amount (分账金额). In fen.
            amount: i64,
            /// Description (分账描述). At most 80 characters.
            description: String,
            /// Result (分账结果).
            result: BrandReceiverResult,
            /// When it was finished (完成时间).
            finish_time: DateTime,
            /// Why it failed (分账失败原因).
            fail_reason: FailReason,
            /// WeChat Pay's detail number (分账明细单号). At most 64 characters.
            detail_id: String,
        }
    }
}
