// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Contract;

wxpay_core::model! {
    /// Queries a deduction contract by the merchant's contract number (通过商户协议号查询委托代扣签约协议).
    ///
    /// `GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
    ///
    /// - Returns [`Contract`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - 中文：通过商户协议号查询委托代扣签约协议。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012489245)
    #[doc(alias = "通过商户协议号查询委托代扣签约协议")]
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
    "/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
)
.title("通过商户协议号查询委托代扣签约协议")
.family("papay")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012489245")
.repeat(wxpay_core::Repeat::Freely));
