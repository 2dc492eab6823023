// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries the result of an inactive sub-merchant's identity verification (查询不活跃商户身份核实结果).
    ///
    /// `GET /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/inactive-merchant-identity-verification/inactive-mch-identity-verification/query-inactive-merchant-identity-verification.html)
    #[doc(alias = "查询不活跃商户身份核实结果")]
    pub request QueryIdentityVerification {
        required {
            /// The sub-merchant's number (特约商户号). Required. It stands in the path.
            sub_mchid: String,
            /// Verification number (核实单号). Required. It stands in the path.
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
.doc("https://pay.weixin.qq.com/docs/partner/apis/inactive-merchant-identity-verification/inactive-mch-identity-verification/query-inactive-merchant-identity-verification.html")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The identity verification of an inactive sub-merchant with its state.
    pub answer IdentityVerification {
        always {}
        optional {
            /// The sub-merchant's number (特约商户号).
            sub_mchid: String,
            /// Verification number (核实单号).
            verification_id: String,
            /// State (核实单状态).
            state: IdentityVerificationState,
            /// Why it failed (失败原因).
            fail_reason: IdentityVerificationFailure,
            /// When it was created (创建时间).
            create_time: String,
            /// When it was finished (完成时间).
            finish_time: String,
        }
    }
}

wxpay_core::open_enum! {
    /// The state of an identity verification.
    pub enum IdentityVerificationState {
        /// Processing.
        Processing = "PROCESSING",
        /// Success.
        Success = "SUCCESS",
        /// Fail.
        Fail = "FAIL",
    }
}

wxpay_core::open_enum! {
    /// Why an identity verification failed.
    pub enum IdentityVerificationFailure {
        /// Materials abnormal.
        MaterialsAbnormal = "MATERIALS_ABNORMAL",
        /// Process timeout.
        ProcessTimeout = "PROCESS_TIMEOUT",
    }
}
