// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::IdentityDocumentType;
use super::QualificationState;
use super::UnclaimedReason;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Lists a user's qualifications in passthrough mode (批量查询用户资格(透传模式)).
    ///
    /// `POST /v3/gov/subsidy/qualifications/passthrough/query`
    ///
    /// - Returns [`PassthroughQualificationList`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：批量查询用户资格(透传模式)。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "批量查询用户资格(透传模式)")]
    pub request ListPassthroughQualifications {
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
        }
        optional {}
    }
}

wxpay_core::operation!(ListPassthroughQualifications => PassthroughQualificationList, wxpay_core::Spec::new(
    "list_passthrough_qualifications",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/qualifications/passthrough/query",
)
.title("批量查询用户资格(透传模式)")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// A user's qualifications in passthrough mode.
    pub answer PassthroughQualificationList {
        always {}
        optional {
            /// States of the qualifications (资格状态数组).
            qualification_list: Vec<PassthroughQualification>,
        }
    }
}

wxpay_core::model! {
    /// One of a user's qualifications in passthrough mode.
    pub answer PassthroughQualification {
        always {}
        optional {
            /// Consumer product category id (消费品类ID). Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17.
            appliance_id: i64,
            /// State (状态).
            state: QualificationState,
            /// Why it was not claimed (区分未领取的原因).
            unclaimed_reason: UnclaimedReason,
            /// Integration mode (区分对接模式).
            claim_mode: ClaimMode,
            /// Platform where it was claimed (领取的平台名称).
            claimed_platform_name: String,
            /// Region where it was claimed (领取的地区名称).
            claimed_region_name: String,
        }
    }
}

wxpay_core::open_enum! {
    /// The mode in which a qualification was claimed.
    pub enum ClaimMode {
        ClaimModeMiniProgram = "CLAIM_MODE_MINI_PROGRAM",
        ClaimModeInterfacePassThrough = "CLAIM_MODE_INTERFACE_PASS_THROUGH",
    }
}
