// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Starts the identity verification of an inactive sub-merchant (发起不活跃商户身份核实).
    ///
    /// `POST /v3/compliance/inactive-merchant-identity-verification/merchants`
    ///
    /// - Returns [`CreatedIdentityVerification`].
    /// - Callers: service providers and platforms (平台商户).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：发起不活跃商户身份核实。调用方：平台商户；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012471357)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `INVALID_REQUEST` | 400 | Sub-merchant number wrong. | Check the parameters. Apply for the permission. |
    /// | `NO_AUTH` | 403 | No permission for this interface; no permission for this merchant. | Check the parameters. |
    /// | `FREQUENCY_LIMIT_EXCEED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
    #[doc(alias = "发起不活跃商户身份核实")]
    pub request CreateIdentityVerification {
        required {
            /// The sub-merchant's number (特约商户号). Required. At most 32 characters.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(CreateIdentityVerification => CreatedIdentityVerification, wxpay_core::Spec::new(
    "create_identity_verification",
    wxpay_core::http::Method::POST,
    "/v3/compliance/inactive-merchant-identity-verification/merchants",
)
.title("发起不活跃商户身份核实")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012471357")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The number of a started identity verification.
    pub answer CreatedIdentityVerification {
        always {}
        optional {
            /// Verification number (核实单号). At most 32 characters.
            verification_id: String,
        }
    }
}
