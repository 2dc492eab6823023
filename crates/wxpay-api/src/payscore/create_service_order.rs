// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Device;
use super::Location;
use super::PlainRiskFund;
use super::PlannedTimeRange;
use super::PostDiscount;
use super::PostPayment;
use super::PostpaidItem;
use super::RiskFund;
use super::ServiceOrderState;
use super::ServiceTimeRange;
use super::StateDescription;

wxpay_core::model! {
    /// Creates a payscore order (创建支付分订单).
    ///
    /// `POST /v3/payscore/serviceorder`
    ///
    /// - Who may call it: merchants.
    /// - Repeatable: with the same `out_order_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012587900)
    #[doc(alias = "创建支付分订单")]
    pub request CreateServiceOrder {
        required {
            /// The merchant's own order number (商户服务订单号). Required.
            out_order_no: String,
            /// Application id (公众账号ID). Required.
            appid: String,
            /// Service id (服务ID). Required.
            service_id: String,
            /// Introduction of the service (服务信息). Required.
            service_introduction: String,
            /// Time range of the service (服务时间段). Required.
            time_range: PlannedTimeRange,
            /// Risk fund of the order (服务风险金). Required.
            risk_fund: PlainRiskFund,
            /// Address that receives the notifications (商户回调地址). Required.
            notify_url: String,
        }
        optional {
            /// Items paid for afterwards (后付费项目).
            post_payments: Vec<PostPayment>,
            /// Merchant discounts applied afterwards (商户优惠).
            post_discounts: Vec<PostDiscount>,
            /// Where the service takes place (服务位置).
            location: Location,
            /// Extra data attached by the merchant (商户数据包).
            attach: String,
            /// The user's id within the application (用户标识).
            openid: String,
            /// Whether the user needs to confirm.
            need_user_confirm: bool,
            /// Device details (设备信息).
            device: Device,
        }
    }
}

wxpay_core::operation!(CreateServiceOrder => CreatedServiceOrder, wxpay_core::Spec::new(
    "create_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/serviceorder",
)
.title("创建支付分订单")
.family("payscore")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012587900")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// A payscore order just created, with the package that opens the confirmation page.
    pub answer CreatedServiceOrder {
        always {}
        optional {
            /// Application id (公众账号ID).
            appid: String,
            /// Merchant number (商户号).
            mchid: String,
            /// The merchant's own order number (商户服务订单号).
            out_order_no: String,
            /// Service id (服务ID).
            service_id: String,
            /// Introduction of the service (服务信息).
            service_introduction: String,
            /// State (服务订单状态).
            state: ServiceOrderState,
            /// Description of the state.
            state_description: StateDescription,
            /// Items paid for afterwards (后付费项目).
            post_payments: Vec<PostpaidItem>,
            /// Merchant discounts applied afterwards (后付费商户优惠).
            post_discounts: Vec<PostpaidItem>,
            /// Risk fund of the order (服务风险金).
            risk_fund: RiskFund,
            /// Time range of the service (服务时间段).
            time_range: ServiceTimeRange,
            /// Where the service takes place (服务位置).
            location: Location,
            /// Extra data attached by the merchant (商户数据包).
            attach: String,
            /// Address that receives the notifications (商户回调地址).
            notify_url: String,
            /// WeChat Pay's order number (微信支付服务订单号).
            order_id: String,
            /// Package data for jumping to WeChat (跳转微信侧小程序订单数据).
            package: String,
        }
    }
}
