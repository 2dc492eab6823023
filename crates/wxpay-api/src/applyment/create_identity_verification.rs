// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Starts the identity verification of an inactive sub-merchant (发起不活跃商户身份核实).
    ///
    /// `POST /v3/compliance/inactive-merchant-identity-verification/merchants`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/inactive-merchant-identity-verification/inactive-mch-identity-verification/create-inactive-merchant-identity-verification.html)
    #[doc(alias = "发起不活跃商户身份核实")]
    pub request CreateIdentityVerification {
        required {
            /// The sub-merchant's number (特约商户号). Required.
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
.doc("https://pay.weixin.qq.com/docs/partner/apis/inactive-merchant-identity-verification/inactive-mch-identity-verification/create-inactive-merchant-identity-verification.html")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The number of a started identity verification.
    pub answer CreatedIdentityVerification {
        always {}
        optional {
            /// Verification number (核实单号).
            verification_id: String,
        }
    }
}
