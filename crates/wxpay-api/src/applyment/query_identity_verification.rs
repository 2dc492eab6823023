// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries the result of an inactive sub-merchant's identity verification (查询不活跃商户身份核实结果).
    ///
    /// `GET /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`
    ///
    /// - Returns [`IdentityVerification`].
    /// - Callers: service providers and platforms (平台商户).
    /// - Retry: safe, it only reads.
    /// - 中文：查询不活跃商户身份核实结果。调用方：平台商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012471359)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `INVALID_REQUEST` | 400 | Sub-merchant number wrong. | Check the parameters. |
    /// | `NO_AUTH` | 403 | No permission for this interface; no permission for this merchant; no permission for this record. | Check the parameters. |
    /// | `NOT_FOUND` | 404 | No such record. | Check the parameters. |
    /// | `FREQUENCY_LIMIT_EXCEED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    #[doc(alias = "查询不活跃商户身份核实结果")]
    pub request QueryIdentityVerification {
        required {
            /// The sub-merchant's number (特约商户号). Required. At most 32 characters. It stands in the path.
            sub_mchid: String,
            /// Verification number (核实单号). Required. At most 32 characters. It stands in the path.
            verification_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryIdentityVerification => IdentityVerification, wxpay_core::Spec::new(
    "query_identity_verification",
    wxpay_core::http::Method::GET,
    "/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}",
)
.title("查询不活跃商户身份核实结果")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012471359")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The identity verification of an inactive sub-merchant with its state.
    pub answer IdentityVerification {
        always {}
        optional {
            /// The sub-merchant's number (特约商户号). At most 32 characters.
            sub_mchid: String,
            /// Verification number (核实单号). At most 32 characters.
            verification_id: String,
            /// State (核实单状态).
            state: IdentityVerificationState,
            /// Why it failed (失败原因).
            fail_reason: IdentityVerificationFailure,
            /// When it was created (创建时间).
            create_time: DateTime,
            /// When it was finished (完成时间).
            finish_time: DateTime,
        }
    }
}

wxpay_core::open_enum! {
    /// The state of an identity verification.
    pub enum IdentityVerificationState {
        /// Being verified.
        Processing = "PROCESSING",
        /// Verified.
        Success = "SUCCESS",
        /// Failed.
        Fail = "FAIL",
    }
}

wxpay_core::open_enum! {
    /// Why an identity verification failed.
    pub enum IdentityVerificationFailure {
        /// Data abnormal.
        MaterialsAbnormal = "MATERIALS_ABNORMAL",
        /// Timed out, start again.
        ProcessTimeout = "PROCESS_TIMEOUT",
    }
}
