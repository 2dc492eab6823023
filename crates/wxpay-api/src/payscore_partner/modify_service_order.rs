// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Device;
use super::PostPayment;

wxpay_core::model! {
    /// Changes the amount of a payscore order (修改订单金额).
    ///
    /// `POST /v3/payscore/partner/serviceorder/{out_order_no}/modify`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_order_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012692360)
    #[doc(alias = "修改订单金额")]
    pub request ModifyServiceOrder {
        required {
            /// The merchant's own order number (商户服务订单号). Required. It stands in the path.
            out_order_no: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// Items paid for afterwards (后付费项目). Required.
            post_payments: Vec<PostPayment>,
            /// Total amount (总金额). Required. In fen.
            total_amount: i64,
            /// Reason (修改原因). Required.
            reason: String,
        }
        optional {
            /// Service id (服务ID).
            service_id: String,
            /// Merchant discounts applied afterwards (后付费商户优惠).
            post_discounts: Vec<ModificationDiscount>,
            /// Device details (设备信息).
            device: Device,
        }
    }
}

wxpay_core::operation!(ModifyServiceOrder => (), wxpay_core::Spec::new(
    "modify_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/partner/serviceorder/{out_order_no}/modify",
)
.title("修改订单金额")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012692360")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// A merchant's discount stated when an order's amount is changed.
    pub request ModificationDiscount {
        required {}
        optional {
            /// Name (优惠名称).
            name: String,
            /// Description.
            description: String,
            /// Amount (优惠金额). In fen.
            amount: i64,
            /// Count (优惠数量).
            count: i64,
        }
    }
}
