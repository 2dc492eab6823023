// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Submits the signing and identity check that the platform did for a sub-merchant (平台代理签约核身).
    ///
    /// `POST /v3/ecommerce/applyments/submit-sign-verify-info`
    ///
    /// - Returns [`SignVerificationSubmission`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：平台代理签约核身。调用方：服务商、平台；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015616722)
    #[doc(alias = "平台代理签约核身")]
    pub request SubmitSignVerification {
        required {}
        optional {
            /// The merchant's own request number. Sources differ on whether it is required.
            out_request_no: String,
            /// WeChat Pay's application number.
            applyment_id: i64,
            /// When the WeChat Pay agreement was pre-signed (预签署微信支付协议时间).
            pre_sign_time: String,
            /// Details of the platform's proxy identity verification (平台代理核身信息).
            proxy_verify_identity_info: ProxyIdentityVerification,
        }
    }
}

wxpay_core::operation!(SubmitSignVerification => SignVerificationSubmission, wxpay_core::Spec::new(
    "submit_sign_verification",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/applyments/submit-sign-verify-info",
)
.title("平台代理签约核身")
.family("ecommerce_applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015616722")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// The identity check that the platform did for the sub-merchant.
    pub request ProxyIdentityVerification {
        required {
            /// How the identity was verified (核身方式). Required.
            verify_identity_type: IdentityVerificationType,
            /// Result of verifying the identity (核身结果). Required.
            verify_identity_result: bool,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The number of the application whose signing check was submitted.
    pub answer SignVerificationSubmission {
        always {}
        optional {
            /// WeChat Pay's application number.
            applyment_id: i64,
        }
    }
}

wxpay_core::open_enum! {
    /// How the platform checked the identity.
    pub enum IdentityVerificationType {
        VerifyIdentityTypeFaceToFace = "VERIFY_IDENTITY_TYPE_FACE_TO_FACE",
        VerifyIdentityTypeRemote = "VERIFY_IDENTITY_TYPE_REMOTE",
    }
}
