// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CompletionDiscount;
use super::Device;
use super::PostPayment;

wxpay_core::model! {
    /// Changes the amount of a payscore order, as an institution (从业机构修改微信支付分订单金额).
    ///
    /// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - 中文：从业机构修改微信支付分订单金额。调用方：服务商、平台；`out_order_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012458146)
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
            /// Application id (服务商应用ID). Described by SKIT; no official source confirms it.
            appid: String,
            /// Device details (设备信息). Described by SKIT; no official source confirms it.
            device: Device,
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
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012458146")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));
