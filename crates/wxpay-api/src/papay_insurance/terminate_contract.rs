// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ContractState;
use super::ContractTermination;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Ends an automatic renewal contract by the merchant's contract number (保险商户通过商户协议号解除保险自动续费协议).
    ///
    /// `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
    ///
    /// - Returns [`TerminatedContract`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_contract_code` and the same parameters.
    /// - 中文：保险商户通过商户协议号解除保险自动续费协议。调用方：商户；`out_contract_code` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012472767)
    #[doc(alias = "保险商户通过商户协议号解除保险自动续费协议")]
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

wxpay_core::operation!(TerminateContract => TerminatedContract, wxpay_core::Spec::new(
    "terminate_contract",
    wxpay_core::http::Method::POST,
    "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
)
.title("保险商户通过商户协议号解除保险自动续费协议")
.family("papay_insurance")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012472767")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));

wxpay_core::model! {
    /// The contract that was ended.
    pub answer TerminatedContract {
        always {}
        optional {
            /// Merchant number (商户号).
            mchid: String,
            /// Contract number (委托代扣协议ID).
            contract_id: String,
            /// Application id (商户AppID).
            appid: String,
            /// Plan or template id (委托代扣模板ID).
            plan_id: i64,
            /// The merchant's own contract number (商户签约协议号).
            out_contract_code: String,
            /// Name of the insured person to display (被保人姓名).
            insured_display_name: String,
            /// Contract state (委托代扣协议状态).
            contract_state: ContractState,
            /// When the contract was signed (协议签署时间).
            contract_signed_time: DateTime,
            /// When the contract expires (协议到期时间).
            contract_expired_time: DateTime,
            /// Details of the contract's termination (协议解约信息).
            contract_terminate_info: ContractTermination,
            /// The user's id within the application (用户OpenID).
            openid: String,
            /// The merchant's own id for the user (商户侧用户标识).
            out_user_code: String,
        }
    }
}
