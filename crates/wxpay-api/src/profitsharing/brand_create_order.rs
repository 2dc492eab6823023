// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::FailReason;
use super::OrderState;
use super::Receiver;
use super::ReceiverResult;
use super::ReceiverType;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Asks to share an order's money for a brand (请求分账).
    ///
    /// `POST /v3/brand/profitsharing/orders`
    ///
    /// - Returns [`BrandCreatedOrder`].
    /// - Callers: service providers and platforms (普通服务商).
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - 中文：请求分账。调用方：普通服务商；`out_order_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012692975)
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
    pub request BrandCreateOrder {
        required {
            /// Merchant number of the brand (品牌主商户号). Required. At most 32 characters.
            brand_mchid: String,
            /// The sub-merchant's number (子商户号). Required. At most 32 characters.
            sub_mchid: String,
            /// WeChat Pay's order number (微信订单号). Required. At most 32 characters.
            transaction_id: String,
            /// The merchant's own order number (商户分账单号). Required. At most 64 characters.
            out_order_no: String,
            /// Profit sharing receivers (分账接收方列表). Required.
            receivers: Vec<Receiver>,
            /// Whether the profit sharing is finished (是否分账完成). Required.
            finish: bool,
        }
        optional {
            /// Application id (公众账号ID). At most 32 characters.
            appid: String,
            /// The sub-merchant's application id (子商户公众账号ID). At most 32 characters.
            sub_appid: String,
            /// Address that receives the notifications.
            notify_url: String,
        }
    }
}

wxpay_core::operation!(BrandCreateOrder => BrandCreatedOrder, wxpay_core::Spec::new(
    "brand_create_order",
    wxpay_core::http::Method::POST,
    "/v3/brand/profitsharing/orders",
)
.title("请求分账")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012692975")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// A brand's profit sharing order as accepted.
    pub answer BrandCreatedOrder {
        always {}
        optional {
            /// Merchant number of the brand (品牌主商户号). At most 32 characters.
            brand_mchid: String,
            /// The sub-merchant's number (子商户号). At most 32 characters.
            sub_mchid: String,
            /// WeChat Pay's order number (微信订单号). At most 32 characters.
            transaction_id: String,
            /// The merchant's own order number (商户分账单号). At most 64 characters.
            out_order_no: String,
            /// WeChat Pay's order number (微信分账单号). At most 64 characters.
            order_id: String,
            /// Profit sharing receivers (分账接收方列表).
            receivers: Vec<BrandCreatedOrderReceiver>,
            /// Status (分账单状态).
            status: OrderState,
        }
    }
}

wxpay_core::model! {
    /// A receiver in a brand's accepted profit sharing order.
    pub answer BrandCreatedOrderReceiver {
        always {}
        optional {
            /// Kind (接收方类型).
            r#type = "type": ReceiverType,
            /// Account (接收方账号). At most 64 characters.
            account: String,
            /// Amount (分账金额). In fen.
            amount: i64,
            /// Description (分账描述). At most 80 characters.
            description: String,
            /// Result (分账结果).
            result: ReceiverResult,
            /// When it was finished (分账完成时间).
            finish_time: DateTime,
            /// Why it failed (分账失败原因).
            fail_reason: FailReason,
            /// WeChat Pay's detail number (分账明细单号). At most 64 characters.
            detail_id: String,
        }
    }
}
