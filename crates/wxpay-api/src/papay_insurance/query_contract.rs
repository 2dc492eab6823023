// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ContractState;
use super::ContractTermination;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries an automatic renewal contract by the merchant's contract number (保险商户查询保险自动续费协议).
    ///
    /// `GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    ///
    /// - Who may call it: merchants.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/operate-contract/get-contract-by-code.html)
    #[doc(alias = "保险商户查询保险自动续费协议")]
    pub request QueryContract {
        required {
            /// Plan or template id (委托代扣模板ID). Required. It stands in the path.
            plan_id: i64,
            /// The merchant's own contract number (商户签约协议号). Required. It stands in the path.
            out_contract_code: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryContract => Contract, wxpay_core::Spec::new(
    "query_contract",
    wxpay_core::http::Method::GET,
    "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
)
.title("保险商户查询保险自动续费协议")
.family("papay_insurance")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/operate-contract/get-contract-by-code.html")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// An automatic renewal contract with its state.
    pub answer Contract {
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
            /// Path in the mini program for revoking the termination (跳转撤销解约小程序的路径).
            revoke_terminate_contract_redirect_url: String,
            /// Application id for revoking the termination (跳转撤销解约小程序的appid).
            revoke_terminate_contract_redirect_appid: String,
        }
    }
}
