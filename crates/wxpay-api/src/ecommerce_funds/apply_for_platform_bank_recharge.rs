// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountType;
use super::BankRechargeApplication;
use super::RechargeAmount;

wxpay_core::model! {
    /// Asks for a recharge by bank transfer on the e-commerce path (申请银行转账充值).
    ///
    /// `POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply`
    ///
    /// - Returns [`BankRechargeApplication`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_recharge_no` and the same parameters.
    /// - 中文：申请银行转账充值。调用方：服务商、平台；`out_recharge_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012763053)
    #[doc(alias = "申请银行转账充值")]
    pub request ApplyForPlatformBankRecharge {
        required {
            /// The merchant's own top-up number (商户充值单号). Required.
            out_recharge_no: String,
            /// Top-up scene (充值场景). Required.
            recharge_scene: String,
            /// Kind of account (充值入账账户). Required.
            account_type: AccountType,
            /// Top-up amount (充值金额). Required.
            recharge_amount: RechargeAmount,
        }
        optional {}
    }
}

wxpay_core::operation!(ApplyForPlatformBankRecharge => BankRechargeApplication, wxpay_core::Spec::new(
    "apply_for_platform_bank_recharge",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/bank-transfer-recharges/apply",
)
.title("申请银行转账充值")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012763053")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_recharge_no")));
