// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CustomsOffice;
use super::UpdatedDeclaration;

wxpay_core::model! {
    /// Updates a customs declaration, at the former path (报关信息修改).
    ///
    /// `PATCH /global/v3/customs/orders`
    ///
    /// - Returns [`UpdatedDeclaration`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：报关信息修改。调用方：商户、服务商、平台；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml)
    #[doc(alias = "报关信息修改")]
    pub request LegacyUpdateDeclaration {
        required {
            /// Application id (机构APPID). Required.
            appid: String,
            /// Merchant number (商户号). Required.
            mchid: String,
            /// The merchant's own order number (商户订单号). Required.
            out_trade_no: String,
            /// WeChat Pay's order number (微信订单号). Required.
            transaction_id: String,
            /// Customs office (海关编码). Required.
            customs: CustomsOffice,
            /// The merchant's customs registration number (商户海关备案号). Required.
            merchant_customs_no: String,
        }
        optional {
            /// The merchant's own sub-order number (商户子订单号).
            sub_order_no: String,
            /// Customs duty (关税).
            duty: i64,
            /// Sub-order amount (子订单金额). In fen.
            order_fee: i64,
            /// Transport fee (物流费用). In fen.
            transport_fee: i64,
            /// Product fee (商品费用). In fen.
            product_fee: i64,
            /// Currency or fee type (币种). Described by SKIT; no official source confirms it.
            fee_type: String,
        }
    }
}

wxpay_core::operation!(LegacyUpdateDeclaration => UpdatedDeclaration, wxpay_core::Spec::new(
    "legacy_update_declaration",
    wxpay_core::http::Method::PATCH,
    "/global/v3/customs/orders",
)
.title("报关信息修改")
.family("customs")
.doc("https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
