// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AbnormalFundsClosedReason;
use super::AbnormalFundsReceiver;
use super::AbnormalStatus;
use super::FailReason;
use super::ReceiverResult;
use super::ReceiverType;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Asks to share an order's money among receivers (请求分账).
    ///
    /// `POST /v3/ecommerce/profitsharing/orders`
    ///
    /// - Returns [`CreatedOrder`].
    /// - Callers: service providers and platforms (平台商户).
    /// - Rate limit: 2000 requests a second, 300 requests a second for one payee.
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - 中文：请求分账。调用方：平台商户；`out_order_no` 和参数不变时可以重试；每秒 2000 次。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012691594)
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
            /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
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
            /// Address that receives the notifications.
            notify_url: String,
        }
    }
}

wxpay_core::operation!(CreateOrder => CreatedOrder, wxpay_core::Spec::new(
    "create_order",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/profitsharing/orders",
)
.title("请求分账")
.family("ecommerce_profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012691594")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// Who receives a share, and how much.
    pub request Receiver {
        required {
            /// Kind (分账接收方类型). Required.
            r#type = "type": ReceiverType,
            /// Account of the receiver (分账接收方账号). Required. At most 64 characters.
            receiver_account: String,
            /// Amount (分账金额). Required. In fen.
            amount: i64,
            /// Description (分账描述). Required. At most 80 characters.
            description: String,
        }
        optional {
            /// Name of the individual receiver (分账个人接收方姓名). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 10240 characters.
            receiver_name: Sensitive,
            /// Merchant number of the receiver.
            receiver_mchid: String,
        }
    }
}

wxpay_core::model! {
    /// A profit sharing order as accepted.
    pub answer CreatedOrder {
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
            status: CreatedOrderState,
            /// Profit sharing receivers (分账接收方列表).
            receivers: Vec<CreatedOrderReceiver>,
            /// Amount of the completed profit sharing (分账完结的分账金额). In fen. Described by SKIT, WxJava; no official source confirms it.
            finish_amount: i64,
            /// Description of completing the profit sharing (分账完结的原因描述). Described by SKIT, WxJava; no official source confirms it.
            finish_description: String,
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
            /// Status of the exception handling (异常处理状态). No official source confirms it.
            abnormal_status: AbnormalStatus,
            /// Why the exception handling was closed (异常处理关单原因). No official source confirms it.
            funds_abnormal_closed_reason: AbnormalFundsClosedReason,
            /// WeChat Pay's number of the abnormal funds payment (微信支付在途异常资金付款单号). No official source confirms it.
            funds_abnormal_redirect_id: String,
            /// Platform receivers of the abnormal funds (平台接收异常资金商户号或运营主体列表). No official source confirms it.
            funds_abnormal_receivers: Vec<AbnormalFundsReceiver>,
            /// Merchant number of the receiver.
            receiver_mchid: String,
        }
    }
}

wxpay_core::open_enum! {
    /// State of an accepted profit sharing order.
    pub enum CreatedOrderState {
        /// Running (not final), query again.
        Processing = "PROCESSING",
        /// Finished (final); see each receiver's result.
        Finished = "FINISHED",
        Pending = "PENDING",
        Success = "SUCCESS",
        Adjust = "ADJUST",
        Returned = "RETURNED",
        Closed = "CLOSED",
    }
}
