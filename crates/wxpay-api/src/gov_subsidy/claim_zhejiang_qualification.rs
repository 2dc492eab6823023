// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ZhejiangAcknowledgement;
use super::ZhejiangCertificateType;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Claims a qualification for a user in Zhejiang (领取资格).
    ///
    /// `POST /v3/gov/subsidy/zhejiang/qualifications/claim`
    ///
    /// - Returns [`ZhejiangAcknowledgement`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：领取资格。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "领取资格")]
    pub request ClaimZhejiangQualification {
        required {
            /// Category code (品类编码). Required.
            cate_code: String,
            /// Identity document number (证件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            cert_no: Sensitive,
            /// Name (姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            name: Sensitive,
            /// Mobile phone number (手机号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            tel: Sensitive,
            /// Request serial number. Required.
            req_ssn: String,
        }
        optional {
            /// Kind of certificate (证件类型).
            cert_type: ZhejiangCertificateType,
        }
    }
}

wxpay_core::operation!(ClaimZhejiangQualification => ZhejiangAcknowledgement, wxpay_core::Spec::new(
    "claim_zhejiang_qualification",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/zhejiang/qualifications/claim",
)
.title("领取资格")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));
