// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CompletionDiscount;
use super::PostPayment;

wxpay_core::model! {
    /// Changes the amount of a payscore order, as an institution (从业机构修改微信支付分订单金额).
    ///
    /// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_order_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/modify-acquiring-bank-service-order.html)
    #[doc(alias = "从业机构修改微信支付分订单金额")]
    pub request ModifyInstitutionServiceOrder {
        required {
            /// The merchant's own order number (商户服务订单号). Required. It stands in the path.
            out_order_no: String,
            /// Service id (服务ID). Required.
            service_id: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// Total amount (总金额). Required. In fen.
            total_amount: i64,
        }
        optional {
            /// Channel number (渠道商商户号).
            channel_id: String,
            /// Items paid for afterwards (后付费项目).
            post_payments: Vec<PostPayment>,
            /// Merchant discounts applied afterwards (后付费商户优惠).
            post_discounts: Vec<CompletionDiscount>,
            /// Reason (修改原因). Sources differ on whether it is required.
            reason: String,
        }
    }
}

wxpay_core::operation!(ModifyInstitutionServiceOrder => (), wxpay_core::Spec::new(
    "modify_institution_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify",
)
.title("从业机构修改微信支付分订单金额")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/modify-acquiring-bank-service-order.html")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));
