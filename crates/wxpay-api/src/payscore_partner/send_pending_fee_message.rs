// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PostpaidItem;

wxpay_core::model! {
    /// Sends the user a message about a service fee to be handled (下发服务费用待处理消息).
    ///
    /// `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：下发服务费用待处理消息。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013394914)
    #[doc(alias = "下发服务费用待处理消息")]
    pub request SendPendingFeeMessage {
        required {
            /// The merchant's own order number (商户服务订单号). Required. It stands in the path.
            out_order_no: String,
            /// Service id (服务ID). Required.
            service_id: String,
            /// The sub-merchant's number (子商户商户号). Required.
            sub_mchid: String,
            /// Items paid for afterwards (后付费项目). Required.
            post_payments: Vec<PostpaidItem>,
            /// Total amount (总金额). Required. In fen.
            total_amount: i64,
        }
        optional {
            /// Merchant discounts applied afterwards (商户优惠).
            post_discounts: Vec<PostpaidItem>,
            /// Estimated deduction time (预计扣费时间). Sources differ on whether it is required.
            prepaid_time: String,
        }
    }
}

wxpay_core::operation!(SendPendingFeeMessage => (), wxpay_core::Spec::new(
    "send_pending_fee_message",
    wxpay_core::http::Method::POST,
    "/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage",
)
.title("下发服务费用待处理消息")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013394914")
.body(wxpay_core::Body::Json));
