// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Contract;

wxpay_core::model! {
    /// Ends a deduction contract by the merchant's contract number (通过商户协议号解除委托代扣签约协议).
    ///
    /// `POST /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
    ///
    /// - Returns [`Contract`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_contract_code` and the same parameters.
    /// - 中文：通过商户协议号解除委托代扣签约协议。调用方：商户；`out_contract_code` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012489295)
    #[doc(alias = "通过商户协议号解除委托代扣签约协议")]
    pub request TerminateContract {
        required {
            /// Plan or template id (委托代扣模板ID). Required. It stands in the path.
            plan_id: i64,
            /// The merchant's own contract number (商户签约协议号). Required. It stands in the path.
            out_contract_code: String,
            /// Remark on the contract's termination (解约备注). Required.
            contract_termination_remark: String,
        }
        optional {}
    }
}

wxpay_core::operation!(TerminateContract => Contract, wxpay_core::Spec::new(
    "terminate_contract",
    wxpay_core::http::Method::POST,
    "/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
)
.title("通过商户协议号解除委托代扣签约协议")
.family("papay")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012489295")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));
