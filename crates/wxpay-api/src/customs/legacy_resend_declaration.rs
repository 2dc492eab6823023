// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CustomsOffice;
use super::ResentDeclaration;

wxpay_core::model! {
    /// Sends a customs declaration again, at the former path (报关重推).
    ///
    /// `POST /global/v3/customs/redeclare`
    ///
    /// - Returns [`ResentDeclaration`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：报关重推。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml)
    #[doc(alias = "报关重推")]
    pub request LegacyResendDeclaration {
        required {
            /// Application id (机构APPID). Required.
            appid: String,
            /// Merchant number (商户号). Required.
            mchid: String,
            /// Customs office (海关编码). Required.
            customs: CustomsOffice,
            /// The merchant's customs registration number (商户海关备案号). Required.
            merchant_customs_no: String,
        }
        optional {
            /// The merchant's own order number (商户订单号).
            out_trade_no: String,
            /// WeChat Pay's order number (微信订单号).
            transaction_id: String,
            /// The merchant's own sub-order number (商户子单号).
            sub_order_no: String,
            /// WeChat Pay's sub-order number (微信子单号).
            sub_order_id: String,
        }
    }
}

wxpay_core::operation!(LegacyResendDeclaration => ResentDeclaration, wxpay_core::Spec::new(
    "legacy_resend_declaration",
    wxpay_core::http::Method::POST,
    "/global/v3/customs/redeclare",
)
.title("报关重推")
.family("customs")
.doc("https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong));
