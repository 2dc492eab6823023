// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CreatedDeclaration;
use super::CustomsOffice;

wxpay_core::model! {
    /// Declares an order to customs (报关).
    ///
    /// `POST /v3/global/customs/orders`
    ///
    /// - Returns [`CreatedDeclaration`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - 中文：报关。调用方：商户、服务商、平台；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_3_1.shtml)
    #[doc(alias = "报关")]
    pub request CreateDeclaration {
        required {
            /// Application id (机构APPID). Required.
            appid: String,
            /// Merchant number (商户号). Required.
            mchid: String,
            /// The merchant's own order number (商户订单号). Required.
            out_trade_no: String,
            /// WeChat Pay's order number (微信订单号). Required.
            transaction_id: String,
            /// Customs office (海关). Required.
            customs: CustomsOffice,
            /// The merchant's customs registration number (商户海关备案号). Required.
            merchant_customs_no: String,
        }
        optional {
            /// Customs duty (关税).
            duty: i64,
            /// The merchant's own sub-order number (商户子订单号).
            sub_order_no: String,
            /// Currency or fee type (货币类型).
            fee_type: String,
            /// Sub-order amount (子订单金额). In fen.
            order_fee: i64,
            /// Transport fee (物流费用). In fen.
            transport_fee: i64,
            /// Product fee (商品费用). In fen.
            product_fee: i64,
        }
    }
}

wxpay_core::operation!(CreateDeclaration => CreatedDeclaration, wxpay_core::Spec::new(
    "create_declaration",
    wxpay_core::http::Method::POST,
    "/v3/global/customs/orders",
)
.title("报关")
.family("customs")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_3_1.shtml")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
