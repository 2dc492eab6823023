// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Location;
use super::PostDiscount;
use super::PostPayment;
use super::RiskFund;
use super::TimeRange;
use wxpay_core::model::Value;

wxpay_core::model! {
    /// Creates the service order for one item of a user's signed plan (创建用户的签约计划详情对应的服务订单).
    ///
    /// `POST /v3/payscore/sign-plan/serviceorder`
    ///
    /// - Returns [`ServiceOrder`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - 中文：创建用户的签约计划详情对应的服务订单。调用方：商户；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012489351)
    #[doc(alias = "创建用户的签约计划详情对应的服务订单")]
    pub request CreateServiceOrder {
        required {
            /// Service id (支付分服务ID). Required.
            service_id: String,
            /// Signed plan id (待创建服务订单对应的用户的签约计划). Required.
            sign_plan_id: String,
            /// Number of the plan detail. Required.
            plan_detail_no: i64,
            /// Application id (商户的AppID). Required.
            appid: String,
            /// The user's id within the application (商户公众号下的用户标识). Required.
            openid: String,
            /// Address that receives the notifications (商户扣款成功回调通知的地址). Required.
            notify_url: String,
            /// Introduction of the service (服务信息). Required.
            service_introduction: String,
            /// Time range of the service (服务时间). Required.
            time_range: TimeRange,
            /// The merchant's own order number (商户侧订单号). Required.
            out_trade_no: String,
        }
        optional {
            /// Where the service takes place (服务位置).
            location: Location,
            /// Extra data attached by the merchant (附加数据).
            attach: String,
        }
    }
}

wxpay_core::operation!(CreateServiceOrder => ServiceOrder, wxpay_core::Spec::new(
    "create_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/sign-plan/serviceorder",
)
.title("创建用户的签约计划详情对应的服务订单")
.family("payscore_plan")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012489351")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

wxpay_core::model! {
    /// A service order with its state and amounts.
    pub answer ServiceOrder {
        always {}
        optional {
            /// The merchant's own order number (商户订单号).
            out_order_no: String,
            /// Service id (服务ID).
            service_id: String,
            /// Application id (商户公众号ID).
            appid: String,
            /// Merchant number (商户号).
            mchid: String,
            /// Introduction of the service (服务信息).
            service_introduction: String,
            /// State (服务订单状态).
            state: String,
            /// Description of the state.
            state_description: String,
            /// Items paid for afterwards (后付费项目).
            post_payments: Vec<PostPayment>,
            /// Merchant discounts applied afterwards (商户优惠).
            post_discounts: Vec<PostDiscount>,
            /// Risk fund of the order (服务风险金).
            risk_fund: RiskFund,
            /// Time range of the service (服务时间).
            time_range: TimeRange,
            /// Where the service takes place (服务位置).
            location: Location,
            /// Extra data attached by the merchant (附加数据).
            attach: String,
            /// Address that receives the notifications (商户回调地址).
            notify_url: String,
            /// WeChat Pay's order number (微信支付服务订单号).
            order_id: String,
            /// Payment collection details. Described by SKIT; no official source confirms it.
            collection: Value,
            /// Whether collection is needed. Described by SKIT; no official source confirms it.
            need_collection: bool,
            /// The user's id within the application (服务商公众号下的用户标识). Described by SKIT; no official source confirms it.
            openid: String,
            /// Total amount. Described by SKIT; no official source confirms it.
            total_amount: i64,
        }
    }
}
