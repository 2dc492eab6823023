// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Discount;
use super::Fee;
use super::OrderReference;

wxpay_core::model! {
    /// Completes a pay-after order (完结先享后付订单).
    ///
    /// `POST /v3/payscore/payafter-orders/{out_order_no}/complete`
    ///
    /// - Returns [`OrderReference`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：完结先享后付订单。调用方：商户；`out_order_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6)
    #[doc(alias = "完结先享后付订单")]
    pub request CompletePayAfterOrder {
        required {
            /// The merchant's own order number (商户服务订单号). Required. It stands in the path.
            out_order_no: String,
            /// Application id (公众账号ID). Required.
            appid: String,
            /// Service id (服务ID). Required.
            service_id: String,
        }
        optional {
            /// How the user's order was finished (标识用户订单使用情况). Known values: 1, 2.
            finish_type: i64,
            /// Why it was canceled (取消订单的原因).
            cancel_reason: String,
            /// When the service actually started (实际服务开始时间).
            real_service_start_time: String,
            /// When the service actually ended (服务结束时间).
            real_service_end_time: String,
            /// Where the service ends (实际结束使用服务的地点).
            real_service_end_location: String,
            /// Items paid for afterwards (后付费).
            fees: Vec<Fee>,
            /// Merchant discounts (商户优惠).
            discounts: Vec<Discount>,
            /// Total amount (总金额). In fen.
            total_amount: i64,
            /// Completion credential (完结凭证).
            finish_ticket: String,
            /// Whether the order takes part in profit sharing (是否指定商户分账).
            profit_sharing: bool,
        }
    }
}

wxpay_core::operation!(CompletePayAfterOrder => OrderReference, wxpay_core::Spec::new(
    "complete_pay_after_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/payafter-orders/{out_order_no}/complete",
)
.title("完结先享后付订单")
.family("payscore")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));
