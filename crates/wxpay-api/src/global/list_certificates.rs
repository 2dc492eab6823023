// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CertificateList;

wxpay_core::model! {
    /// Lists the platform certificates (获取平台证书列表).
    ///
    /// `GET /v3/global/certificates`
    ///
    /// - Returns [`CertificateList`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - 中文：获取平台证书列表。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_8.shtml)
    #[doc(alias = "获取平台证书列表")]
    pub request ListCertificates {
        required {}
        optional {}
    }
}

wxpay_core::operation!(ListCertificates => CertificateList, wxpay_core::Spec::new(
    "list_certificates",
    wxpay_core::http::Method::GET,
    "/v3/global/certificates",
)
.title("获取平台证书列表")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_8.shtml")
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));
