// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CertificateType;
use super::CustomsOffice;
use super::IdentityVerification;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Checks the identity that is declared for an order, at the former path (身份信息校验).
    ///
    /// `POST /global/v3/customs/verify-certificate`
    ///
    /// - Returns [`IdentityVerification`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：身份信息校验。调用方：商户、服务商、平台；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml)
    #[doc(alias = "身份信息校验")]
    pub request LegacyVerifyIdentity {
        required {
            /// Application id (机构APPID). Required.
            appid: String,
            /// Merchant number (商户号). Required.
            mchid: String,
            /// Customs office (海关). Required.
            customs: CustomsOffice,
            /// The merchant's customs registration number (商户海关备案号). Required.
            merchant_customs_no: String,
            /// Kind of identity document (证件类型). Required.
            certificate_type: CertificateType,
            /// Identity document number (证件号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            certificate_id: Sensitive,
            /// Name on the identity document (证件姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            certificate_name: Sensitive,
        }
        optional {
            /// The merchant's own order number (商户订单号). Sources differ on whether it is required.
            out_trade_no: String,
            /// WeChat Pay's order number (微信订单号). Sources differ on whether it is required.
            transaction_id: String,
            /// The merchant's own sub-order number (商户子订单号).
            sub_order_no: String,
        }
    }
}

wxpay_core::operation!(LegacyVerifyIdentity => IdentityVerification, wxpay_core::Spec::new(
    "legacy_verify_identity",
    wxpay_core::http::Method::POST,
    "/global/v3/customs/verify-certificate",
)
.title("身份信息校验")
.family("customs")
.doc("https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
