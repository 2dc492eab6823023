// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ZhejiangCertificateType;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Applies for a category code in Zhejiang (申请品类凭证码).
    ///
    /// `POST /v3/gov/subsidy/zhejiang/authcode/issue`
    ///
    /// - Returns [`ZhejiangAuthCode`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：申请品类凭证码。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "申请品类凭证码")]
    pub request ApplyForZhejiangAuthCode {
        required {
            /// Category id (品类编码). Required.
            category_id: String,
            /// Name (姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            name: Sensitive,
            /// Mobile phone number (手机号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            mobile: Sensitive,
            /// Region code (区县编码). Required.
            add_code: String,
            /// Kind of certificate (证件类型). Required.
            cert_type: ZhejiangCertificateType,
            /// Identity document number (证件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            cert_no: Sensitive,
            /// Request serial number. Required.
            req_ssn: String,
        }
        optional {
            /// The user's id within the application (用户id).
            openid: String,
            /// Custom field (自定义域).
            custom_info: String,
        }
    }
}

wxpay_core::operation!(ApplyForZhejiangAuthCode => ZhejiangAuthCode, wxpay_core::Spec::new(
    "apply_for_zhejiang_auth_code",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/zhejiang/authcode/issue",
)
.title("申请品类凭证码")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// A category code of Zhejiang.
    pub answer ZhejiangAuthCode {
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
