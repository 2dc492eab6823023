// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Location;
use super::PayOnDeliveryOrder;
use super::PostpaidItem;
use super::RiskFund;
use super::ServiceTimeRange;
use super::ShoppingInfo;

wxpay_core::model! {
    /// Creates an order that is used first and paid later (创建先用后付订单).
    ///
    /// `POST /v3/payscore/partner/servicepayondeliveryorder`
    ///
    /// - Returns [`PayOnDeliveryOrder`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：创建先用后付订单。调用方：服务商、平台；`out_order_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/create-partner-pay-on-delivery-service-order.html)
    #[doc(alias = "创建先用后付订单")]
    pub request CreatePayOnDeliveryOrder {
        required {
            /// The merchant's own order number (商户服务订单号). Required.
            out_order_no: String,
            /// Application id (公众账号ID). Required.
            appid: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// Service id (服务ID). Required.
            service_id: String,
            /// Introduction of the service (服务信息). Required.
            service_introduction: String,
            /// Time range of the service (服务时间). Required.
            time_range: ServiceTimeRange,
            /// Risk fund of the order (订单风险金). Required.
            risk_fund: RiskFund,
            /// Address that receives the notifications (商户回调地址). Required.
            notify_url: String,
            /// Details of use-first-pay-later shopping (先用后付购物详情). Required.
            shopping_info: ShoppingInfo,
        }
        optional {
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
            /// Items paid for afterwards.
            post_payments: Vec<PostpaidItem>,
            /// Merchant discounts applied afterwards.
            post_discounts: Vec<PostpaidItem>,
            /// Where the service takes place (服务位置).
            location: Location,
            /// Extra data attached by the merchant (商户数据包).
            attach: String,
            /// The user's id within the application (用户标识).
            openid: String,
            /// The user's id within the sub-merchant's application (子商户公众号下的用户标识).
            sub_openid: String,
            /// Whether the user needs to confirm.
            need_user_confirm: bool,
            /// Merchant number (商户号).
            mchid: String,
        }
    }
}

wxpay_core::operation!(CreatePayOnDeliveryOrder => PayOnDeliveryOrder, wxpay_core::Spec::new(
    "create_pay_on_delivery_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/partner/servicepayondeliveryorder",
)
.title("创建先用后付订单")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/create-partner-pay-on-delivery-service-order.html")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));
