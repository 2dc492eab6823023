// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PowerBankInsuranceOrder;

wxpay_core::model! {
    /// Creates an insurance order for the overnight return of a power bank (创建保险订单).
    ///
    /// `POST /v3/hire-power-bank/insurance-orders`
    ///
    /// - Returns [`PowerBankInsuranceOrder`].
    /// - Callers: merchants.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：创建保险订单。调用方：商户；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html)
    #[doc(alias = "创建保险订单")]
    pub request CreatePowerBankInsuranceOrder {
        required {}
        optional {
            /// The merchant's own order number (商户创建保险订单时的凭据号).
            out_order_no: String,
            /// The user's id within the application (微信用户在商户对应appid下的唯一标识).
            openid: String,
            /// Address that receives the notifications.
            notify_url: String,
            /// Service id (商户在支付分服务下对应的服务ID).
            service_id: String,
        }
    }
}

wxpay_core::operation!(CreatePowerBankInsuranceOrder => PowerBankInsuranceOrder, wxpay_core::Spec::new(
    "create_power_bank_insurance_order",
    wxpay_core::http::Method::POST,
    "/v3/hire-power-bank/insurance-orders",
)
.title("创建保险订单")
.family("industry")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html")
.body(wxpay_core::Body::Json));
