// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ZhejiangAcknowledgement;
use super::ZhejiangCertificateType;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Claims a qualification for a user in Zhejiang (领取资格).
    ///
    /// `POST /v3/gov/subsidy/zhejiang/qualifications/claim`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    #[doc(alias = "领取资格")]
    pub request ClaimZhejiangQualification {
        required {
            /// Category code (品类编码). Required.
            cate_code: String,
            /// Identity document number (证件号码). Required. Sealed when it is sent; at most 214 bytes of UTF-8.
            cert_no: Sensitive,
            /// Name (姓名). Required. Sealed when it is sent; at most 214 bytes of UTF-8.
            name: Sensitive,
            /// Mobile phone number (手机号). Required. Sealed when it is sent; at most 214 bytes of UTF-8.
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
