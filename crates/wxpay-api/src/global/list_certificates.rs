// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CertificateList;

wxpay_core::model! {
    /// Lists the platform certificates (获取平台证书列表).
    ///
    /// `GET /v3/global/certificates`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - Host: `apihk.mch.weixin.qq.com`.
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
