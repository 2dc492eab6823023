// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::IdentityDocumentType;
use super::QualificationState;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Queries a user's subsidy qualification for an appliance (查询补贴资格).
    ///
    /// `GET /v3/gov/subsidy/qualification`
    ///
    /// - Returns [`Qualification`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询补贴资格。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "查询补贴资格")]
    pub request QueryQualification {
        required {
            /// Consumer product category id (消费品类ID). Required. Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
            appliance_id: i64,
            /// Region code of the qualification used (使用的资格的地区编码). Required.
            qualification_region_code: i64,
        }
        optional {
            /// Real name (自然人姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
            real_name: Sensitive,
            /// Identity document number (自然人证件号). Encrypted when it is sent; at most 214 bytes of UTF-8.
            id_card_number: Sensitive,
            /// Phone number (手机号). Encrypted when it is sent; at most 214 bytes of UTF-8.
            phone_number: Sensitive,
            /// The user's id within the application (OPENID).
            openid: String,
            /// Application id (APPID).
            appid: String,
            /// Kind of identity document (证件类型).
            identity_document_type: IdentityDocumentType,
        }
    }
}

wxpay_core::operation!(QueryQualification => Qualification, wxpay_core::Spec::new(
    "query_qualification",
    wxpay_core::http::Method::GET,
    "/v3/gov/subsidy/qualification",
)
.title("查询补贴资格")
.family("gov_subsidy")
.query(&["real_name", "id_card_number", "phone_number", "appliance_id", "openid", "appid", "qualification_region_code", "identity_document_type"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The state of a qualification.
    pub answer Qualification {
        always {}
        optional {
            /// State (资格的状态).
            state: QualificationState,
        }
    }
}
