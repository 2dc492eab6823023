// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Device;
use super::Location;
use super::PlannedLocation;
use super::PostDiscount;
use super::PostPayment;
use super::RiskFund;
use super::ServiceOrderState;
use super::ServiceTimeRange;
use super::StateDescription;
use super::TimeRange;

wxpay_core::model! {
    /// Creates a payscore order (创建支付分订单).
    ///
    /// `POST /v3/payscore/partner/serviceorder`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_order_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/create-partner-service-order.html)
    #[doc(alias = "创建支付分订单")]
    pub request CreateServiceOrder {
        required {
            /// Service id (服务ID). Required.
            service_id: String,
            /// Application id (服务商应用ID). Required.
            appid: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// The merchant's own order number (商户服务订单号). Required.
            out_order_no: String,
            /// Introduction of the service (服务信息). Required.
            service_introduction: String,
            /// Risk fund of the order (订单风险金). Required.
            risk_fund: RiskFund,
            /// Time range of the service (服务时间). Required.
            time_range: ServiceTimeRange,
            /// Address that receives the notifications (商户回调地址). Required.
            notify_url: String,
        }
        optional {
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
            /// Items paid for afterwards (后付费项目).
            post_payments: Vec<PostPayment>,
            /// Merchant discounts applied afterwards (后付费商户优惠).
            post_discounts: Vec<PostDiscount>,
            /// Where the service takes place (服务位置).
            location: Location,
            /// The user's id within the application (服务商公众号下的用户标识).
            openid: String,
            /// The user's id within the sub-merchant's application (子商户公众号下的用户标识).
            sub_openid: String,
            /// Whether the user needs to confirm.
            need_user_confirm: bool,
            /// Extra data attached by the merchant (商户数据包).
            attach: String,
            /// Device details (设备信息).
            device: Device,
        }
    }
}

wxpay_core::operation!(CreateServiceOrder => CreatedServiceOrder, wxpay_core::Spec::new(
    "create_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/partner/serviceorder",
)
.title("创建支付分订单")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/create-partner-service-order.html")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// A payscore order just created, with its state and package.
    pub answer CreatedServiceOrder {
        always {}
        optional {
            /// The merchant's own order number (商户服务订单号).
            out_order_no: String,
            /// Service id (服务ID).
            service_id: String,
            /// Application id (服务商应用ID).
            appid: String,
            /// Merchant number (服务商商户号).
            mchid: String,
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Introduction of the service (服务信息).
            service_introduction: String,
            /// State (服务订单状态).
            state: ServiceOrderState,
            /// Description of the state.
            state_description: StateDescription,
            /// Items paid for afterwards (后付费项目).
            post_payments: Vec<PostPayment>,
            /// Merchant discounts applied afterwards (商户优惠).
            post_discounts: Vec<PostDiscount>,
            /// Risk fund of the order (订单风险金).
            risk_fund: RiskFund,
            /// Time range of the service (服务时间段).
            time_range: TimeRange,
            /// Where the service takes place (服务位置).
            location: PlannedLocation,
            /// Extra data attached by the merchant (商户数据包).
            attach: String,
            /// Address that receives the notifications (商户回调地址).
            notify_url: String,
            /// WeChat Pay's order number (微信支付服务订单号).
            order_id: String,
            /// Package data for jumping to WeChat (跳转微信侧数据包).
            package: String,
        }
    }
}
