// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PolicyPeriod;

wxpay_core::model! {
    /// Renews an automatic renewal contract with new policy periods (保险商户受理续期自动续费协议).
    ///
    /// `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：保险商户受理续期自动续费协议。调用方：商户；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012489588)
    #[doc(alias = "保险商户受理续期自动续费协议")]
    pub request RenewContract {
        required {
            /// Plan or template id (委托代扣模板ID). Required. It stands in the path.
            plan_id: i64,
            /// Contract number (委托代扣协议ID). Required. It stands in the path.
            contract_id: String,
            /// Application id (应用ID). Required.
            appid: String,
        }
        optional {
            /// Deduction periods of the policy (续期的扣费周期列表). Sources differ on whether it is required.
            policy_periods: Vec<PolicyPeriod>,
        }
    }
}

wxpay_core::operation!(RenewContract => (), wxpay_core::Spec::new(
    "renew_contract",
    wxpay_core::http::Method::POST,
    "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew",
)
.title("保险商户受理续期自动续费协议")
.family("papay_insurance")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012489588")
.body(wxpay_core::Body::Json));
