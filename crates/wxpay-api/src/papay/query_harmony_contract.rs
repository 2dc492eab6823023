// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries a HarmonyOS deduction contract by the merchant's contract number (通过商户协议号查询委托代扣签约协议).
    ///
    /// `GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    ///
    /// - Returns [`HarmonyContract`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：通过商户协议号查询委托代扣签约协议。调用方：商户；只读，可以重试。
    #[doc(alias = "通过商户协议号查询委托代扣签约协议")]
    pub request QueryHarmonyContract {
        required {
            /// Plan or template id (委托代扣模板ID). Required. It stands in the path.
            plan_id: i64,
            /// The merchant's own contract number (商户签约协议号). Required. It stands in the path.
            out_contract_code: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryHarmonyContract => HarmonyContract, wxpay_core::Spec::new(
    "query_harmony_contract",
    wxpay_core::http::Method::GET,
    "/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}",
)
.title("通过商户协议号查询委托代扣签约协议")
.family("papay")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A HarmonyOS deduction contract with its state.
    pub answer HarmonyContract {
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
            /// The user's account name to display (用户账户展示名称).
            contract_display_account: String,
            /// Contract state (委托代扣协议状态).
            contract_state: ContractState,
            /// When the contract was signed (协议签署时间).
            contract_signed_time: DateTime,
            /// When the contract expires (协议到期时间).
            contract_expired_time: DateTime,
            /// The user's id within the application (用户OpenID).
            openid: String,
            /// Details of the contract's termination (协议解约信息).
            contract_terminate_info: HarmonyContractTermination,
            /// The merchant's own id for the user (商户侧用户标识).
            out_user_code: String,
            /// Masked WeChat id of the user (鸿蒙代扣场景的用户微信号掩码).
            mask_wxid: String,
        }
    }
}

wxpay_core::model! {
    /// How and when a HarmonyOS contract ended.
    pub answer HarmonyContractTermination {
        always {}
        optional {
            /// How the contract was terminated (协议解约方式).
            contract_termination_mode: ContractTerminationMode,
            /// When the contract was terminated (协议解约时间).
            contract_terminated_time: DateTime,
            /// Remark on the contract's termination (解约备注).
            contract_termination_remark: String,
        }
    }
}

wxpay_core::open_enum! {
    /// State of a HarmonyOS deduction contract.
    pub enum ContractState {
        Signed = "SIGNED",
        Terminated = "TERMINATED",
        SignFailed = "SIGN_FAILED",
        ToBeRenewed = "TO_BE_RENEWED",
    }
}

wxpay_core::open_enum! {
    /// Who or what ended a contract.
    pub enum ContractTerminationMode {
        UserTerminate = "USER_TERMINATE",
        MchApiTerminate = "MCH_API_TERMINATE",
        WepayWebTerminate = "WEPAY_WEB_TERMINATE",
        CustomerServiceTerminate = "CUSTOMER_SERVICE_TERMINATE",
        SystemTerminate = "SYSTEM_TERMINATE",
    }
}
