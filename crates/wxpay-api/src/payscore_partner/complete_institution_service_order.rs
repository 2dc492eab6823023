// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CompletionDiscount;
use super::Device;
use super::Location;
use super::PostPayment;
use super::TimeRange;

wxpay_core::model! {
    /// Completes a payscore order and states its total amount, as an institution (从业机构完结微信支付分订单).
    ///
    /// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - 中文：从业机构完结微信支付分订单。调用方：服务商、平台；`out_order_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012460791)
    #[doc(alias = "从业机构完结微信支付分订单")]
    pub request CompleteInstitutionServiceOrder {
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
            /// Channel number (渠道商商户号).
            channel_id: String,
            /// Merchant discounts applied afterwards (后付费商户优惠).
            post_discounts: Vec<CompletionDiscount>,
            /// Time range of the service (实际服务时间).
            time_range: TimeRange,
            /// Where the service takes place (实际服务位置).
            location: Location,
            /// Whether the order takes part in profit sharing (微信支付服务分账标记).
            profit_sharing: bool,
            /// When it was completed (完结服务时间).
            complete_time: String,
            /// Goods or discount tag (订单优惠标记).
            goods_tag: String,
            /// Application id (服务商应用ID). Described by SKIT; no official source confirms it.
            appid: String,
            /// Device details (设备信息). Described by SKIT; no official source confirms it.
            device: Device,
        }
    }
}

wxpay_core::operation!(CompleteInstitutionServiceOrder => (), wxpay_core::Spec::new(
    "complete_institution_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete",
)
.title("从业机构完结微信支付分订单")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012460791")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));
