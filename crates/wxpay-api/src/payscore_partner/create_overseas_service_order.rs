// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AnswerPostDiscount;
use super::Location;
use super::PlainRiskFund;
use super::PlannedLocation;
use super::PostDiscount;
use super::PostPayment;
use super::ServiceOrderState;
use super::StateDescription;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Creates a payscore order, as an overseas institution (创建支付分订单).
    ///
    /// `POST /v3/payscore/oversea/partner/serviceorder`
    ///
    /// - Returns [`CreatedOverseasServiceOrder`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：创建支付分订单。调用方：服务商、平台；`out_order_no` 和参数不变时可以重试。
    #[doc(alias = "创建支付分订单")]
    pub request CreateOverseasServiceOrder {
        required {
            /// Service id (服务ID). Required.
            service_id: String,
            /// Application id (服务商公众号ID). Required.
            appid: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// The merchant's own order number (商户订单号). Required.
            out_order_no: String,
            /// Currency (货币类型). Required.
            currency: String,
            /// Introduction of the service (服务信息). Required.
            service_introduction: String,
            /// Risk fund of the order (服务风险金). Required.
            risk_fund: PlainRiskFund,
            /// Time range of the service (服务时间). Required.
            time_range: OverseasTimeRange,
            /// Address that receives the notifications (商户回调地址). Required.
            notify_url: String,
        }
        optional {
            /// The sub-merchant's application id (子商户公众号ID).
            sub_appid: String,
            /// Items paid for afterwards (后付费项目).
            post_payments: Vec<PostPayment>,
            /// Merchant discounts applied afterwards (商户优惠).
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
        }
    }
}

wxpay_core::operation!(CreateOverseasServiceOrder => CreatedOverseasServiceOrder, wxpay_core::Spec::new(
    "create_overseas_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/oversea/partner/serviceorder",
)
.title("创建支付分订单")
.family("payscore_partner")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

wxpay_core::model! {
    /// From when to when the service of an overseas institution's order is stated to run.
    pub shared OverseasTimeRange {
        required {
            /// Start time (服务开始时间). Required.
            start_time: DateTime,
        }
        optional {
            /// End time (服务结束时间).
            end_time: DateTime,
            /// Remark on the start time of the service (服务开始时间备注).
            start_time_remark: String,
            /// Remark on the end time of the service (服务结束时间备注).
            end_time_remark: String,
        }
    }
}

wxpay_core::model! {
    /// An overseas institution's payscore order just created, with its state and package.
    pub answer CreatedOverseasServiceOrder {
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
            /// Currency (货币类型).
            currency: String,
            /// Introduction of the service (服务信息).
            service_introduction: String,
            /// State (服务订单状态).
            state: ServiceOrderState,
            /// Description of the state.
            state_description: StateDescription,
            /// Items paid for afterwards (后付费项目).
            post_payments: Vec<PostPayment>,
            /// Merchant discounts applied afterwards (后付费商户优惠).
            post_discounts: Vec<AnswerPostDiscount>,
            /// Risk fund of the order (订单风险金).
            risk_fund: PlainRiskFund,
            /// Time range of the service (服务时间段).
            time_range: OverseasTimeRange,
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
