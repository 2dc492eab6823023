// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CertificateList;

wxpay_core::model! {
    /// Lists the platform certificates (获取平台证书列表).
    ///
    /// `GET /hk/v3/certificates`
    ///
    /// - Returns [`CertificateList`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：获取平台证书列表。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_7.shtml)
    #[doc(alias = "获取平台证书列表")]
    pub request HkListCertificates {
        required {}
        optional {}
    }
}

wxpay_core::operation!(HkListCertificates => CertificateList, wxpay_core::Spec::new(
    "hk_list_certificates",
    wxpay_core::http::Method::GET,
    "/hk/v3/certificates",
)
.title("获取平台证书列表")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_7.shtml")
.repeat(wxpay_core::Repeat::Freely));
