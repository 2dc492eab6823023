// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PostpaidItem;

wxpay_core::model! {
    /// Sends the user a message about a coming deduction for the service (下发服务预扣费消息).
    ///
    /// `POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：下发服务预扣费消息。调用方：商户；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4013394615)
    #[doc(alias = "下发服务预扣费消息")]
    pub request SendPreDeductionMessage {
        required {
            /// The merchant's own order number (商户服务订单号). Required. It stands in the path.
            out_order_no: String,
            /// Service id (服务ID). Required.
            service_id: String,
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

wxpay_core::operation!(SendPreDeductionMessage => (), wxpay_core::Spec::new(
    "send_pre_deduction_message",
    wxpay_core::http::Method::POST,
    "/v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage",
)
.title("下发服务预扣费消息")
.family("payscore")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4013394615")
.body(wxpay_core::Body::Json));
