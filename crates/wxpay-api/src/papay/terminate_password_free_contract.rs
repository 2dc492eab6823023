// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PasswordFreeContractReference;

wxpay_core::model! {
    /// Ends a password-free contract by the merchant's contract number (商户通过商户协议号解约协议).
    ///
    /// `POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`
    ///
    /// - Returns [`PasswordFreeContractReference`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_contract_code` and the same parameters.
    /// - 中文：商户通过商户协议号解约协议。调用方：商户；`out_contract_code` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012715383)
    #[doc(alias = "商户通过商户协议号解约协议")]
    pub request TerminatePasswordFreeContract {
        required {
            /// Service id (免密支付服务ID). Required. It stands in the path.
            service_id: i64,
            /// The merchant's own contract number (商户签约协议号). Required. It stands in the path.
            out_contract_code: String,
            /// Remark on the contract's termination (解约备注). Required.
            contract_termination_remark: String,
        }
        optional {}
    }
}

wxpay_core::operation!(TerminatePasswordFreeContract => PasswordFreeContractReference, wxpay_core::Spec::new(
    "terminate_password_free_contract",
    wxpay_core::http::Method::POST,
    "/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate",
)
.title("商户通过商户协议号解约协议")
.family("papay")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012715383")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));
