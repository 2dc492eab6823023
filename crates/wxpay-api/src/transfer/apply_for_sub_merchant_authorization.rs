// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SubMerchantAuthorizationApplication;

wxpay_core::model! {
    /// Asks a sub-merchant for leave to make merchant transfers for it (申请子商户商家转账授权).
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations`
    ///
    /// - Returns [`SubMerchantAuthorizationApplication`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_apply_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：申请子商户商家转账授权。调用方：服务商、平台；`out_apply_no` 和参数不变时可以重试。
    #[doc(alias = "申请子商户商家转账授权")]
    pub request ApplyForSubMerchantAuthorization {
        required {
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
            /// The merchant's own application number. Required.
            out_apply_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(ApplyForSubMerchantAuthorization => SubMerchantAuthorizationApplication, wxpay_core::Spec::new(
    "apply_for_sub_merchant_authorization",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations",
)
.title("申请子商户商家转账授权")
.family("transfer")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_apply_no")));
