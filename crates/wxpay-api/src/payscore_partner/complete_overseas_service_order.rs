// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CompletionDiscount;
use super::Location;
use super::PostPayment;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Completes a payscore order and states its total amount, as an overseas institution (完结支付分订单).
    ///
    /// `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：完结支付分订单。调用方：服务商、平台；`out_order_no` 和参数不变时可以重试。
    #[doc(alias = "完结支付分订单")]
    pub request CompleteOverseasServiceOrder {
        required {
            /// The merchant's own order number (商户服务订单号). Required. It stands in the path.
            out_order_no: String,
            /// Service id (服务ID). Required.
            service_id: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// Items paid for afterwards (后付费项目). Required.
            post_payments: Vec<PostPayment>,
            /// Total amount (总金额). Required. In fen.
            total_amount: i64,
        }
        optional {
            /// Merchant discounts applied afterwards (商户优惠).
            post_discounts: Vec<CompletionDiscount>,
            /// Currency (货币类型).
            currency: String,
            /// Time range of the service (实际服务时间).
            time_range: OverseasActualTimeRange,
            /// Where the service takes place (实际服务位置).
            location: Location,
            /// Whether the order takes part in profit sharing (微信支付服务分账标记).
            profit_sharing: bool,
            /// When it was completed (完结服务时间).
            complete_time: DateTime,
            /// Goods or discount tag (订单优惠标记).
            goods_tag: String,
        }
    }
}

wxpay_core::operation!(CompleteOverseasServiceOrder => (), wxpay_core::Spec::new(
    "complete_overseas_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete",
)
.title("完结支付分订单")
.family("payscore_partner")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// From when to when the service of an overseas institution's order really ran.
    pub request OverseasActualTimeRange {
        required {}
        optional {
            /// Start time (服务开始时间).
            start_time: DateTime,
            /// End time (服务结束时间).
            end_time: DateTime,
            /// Remark on the start time of the service (服务开始时间备注).
            start_time_remark: String,
            /// Remark on the end time of the service (服务结束时间备注).
            end_time_remark: String,
        }
    }
}
