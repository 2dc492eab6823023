// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Acknowledgement;
use super::IdentityDocumentType;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Claims a qualification for a user in passthrough mode (领取资格(透传模式)).
    ///
    /// `POST /v3/gov/subsidy/qualifications/passthrough/claim`
    ///
    /// - Returns [`Acknowledgement`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：领取资格(透传模式)。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "领取资格(透传模式)")]
    pub request ClaimPassthroughQualification {
        required {
            /// Real name (自然人姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            real_name: Sensitive,
            /// Identity document number (自然人证件号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            id_card_number: Sensitive,
            /// Phone number (手机号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            phone_number: Sensitive,
            /// Region code of the qualification used (使用的资格的地区编码). Required.
            qualification_region_code: i64,
            /// Kind of identity document (证件类型). Required.
            identity_document_type: IdentityDocumentType,
            /// Longitude (经度). Required.
            longitude: String,
            /// Latitude (纬度). Required.
            latitude: String,
        }
        optional {
            /// Consumer product category id (消费品类ID). Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
            appliance_id: i64,
        }
    }
}

wxpay_core::operation!(ClaimPassthroughQualification => Acknowledgement, wxpay_core::Spec::new(
    "claim_passthrough_qualification",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/qualifications/passthrough/claim",
)
.title("领取资格(透传模式)")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));
