// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CompletionDiscount;
use super::Device;
use super::Location;
use super::PostPayment;
use super::ServiceTimeRange;

wxpay_core::model! {
    /// Completes a payscore order and states its total amount (完结支付分订单).
    ///
    /// `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_order_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012692408)
    #[doc(alias = "完结支付分订单")]
    pub request CompleteServiceOrder {
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
            /// Merchant discounts applied afterwards (后付费商户优惠).
            post_discounts: Vec<CompletionDiscount>,
            /// Time range of the service (实际服务时间).
            time_range: ServiceTimeRange,
            /// Where the service takes place (实际服务位置).
            location: Location,
            /// Whether the order takes part in profit sharing (微信支付服务分账标记).
            profit_sharing: bool,
            /// When it was completed (完结服务时间).
            complete_time: String,
            /// Goods or discount tag (订单优惠标记).
            goods_tag: String,
            /// Device details (设备信息).
            device: Device,
        }
    }
}

wxpay_core::operation!(CompleteServiceOrder => (), wxpay_core::Spec::new(
    "complete_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/partner/serviceorder/{out_order_no}/complete",
)
.title("完结支付分订单")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012692408")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));
