// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Changes a user's qualification in Zhejiang (变更资格).
    ///
    /// `POST /v3/gov/subsidy/zhejiang/qualifications/alter`
    ///
    /// - Returns [`ChangedZhejiangQualification`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：变更资格。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "变更资格")]
    pub request ChangeZhejiangQualification {
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
        optional {}
    }
}

wxpay_core::operation!(ChangeZhejiangQualification => ChangedZhejiangQualification, wxpay_core::Spec::new(
    "change_zhejiang_qualification",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/zhejiang/qualifications/alter",
)
.title("变更资格")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The category code after a qualification was changed.
    pub answer ChangedZhejiangQualification {
        always {}
        optional {
            /// Response code (响应码).
            resp_code: String,
            /// Response description (响应描述).
            resp_desc: String,
            /// Authorization or credential code (品类凭证码).
            auth_code: String,
        }
    }
}
