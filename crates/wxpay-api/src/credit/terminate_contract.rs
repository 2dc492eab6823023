// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Contract;

wxpay_core::model! {
    /// Terminates an automatic repayment contract (解除自动还款协议).
    ///
    /// `POST /v3/credit-repayment/partner/contracts/terminate`
    ///
    /// - Returns [`ContractTermination`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_contract_code` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：解除自动还款协议。调用方：服务商、平台；`out_contract_code` 和参数不变时可以重试。
    #[doc(alias = "解除自动还款协议")]
    pub request TerminateContract {
        required {
            /// The merchant's own contract number (服务商签约协议号). Required.
            out_contract_code: String,
            /// Remark on the contract's termination (协议解约备注). Required.
            contract_termination_remark: String,
        }
        optional {}
    }
}

wxpay_core::operation!(TerminateContract => ContractTermination, wxpay_core::Spec::new(
    "terminate_contract",
    wxpay_core::http::Method::POST,
    "/v3/credit-repayment/partner/contracts/terminate",
)
.title("解除自动还款协议")
.family("credit")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));

wxpay_core::model! {
    /// The contract that was terminated.
    pub answer ContractTermination {
        always {}
        optional {
            /// Contract details (协议信息).
            contract_info: Contract,
        }
    }
}
