// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountType;
use super::BankRechargeApplication;
use super::RechargeAmount;

wxpay_core::model! {
    /// Asks for a merchant's recharge by bank transfer (申请银行转账充值).
    ///
    /// `POST /v3/recharge/bank-transfer-recharges/apply`
    ///
    /// - Returns [`BankRechargeApplication`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_recharge_no` and the same parameters.
    /// - 中文：申请银行转账充值。调用方：商户；`out_recharge_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012585425)
    #[doc(alias = "申请银行转账充值")]
    pub request ApplyForMerchantBankRecharge {
        required {
            /// The merchant's own top-up number (商户充值单号). Required.
            out_recharge_no: String,
            /// Top-up scene (充值场景). Required.
            recharge_scene: MerchantRechargeScene,
            /// Kind of account (充值入账账户). Required.
            account_type: AccountType,
            /// Top-up amount (充值金额). Required.
            recharge_amount: RechargeAmount,
        }
        optional {}
    }
}

wxpay_core::operation!(ApplyForMerchantBankRecharge => BankRechargeApplication, wxpay_core::Spec::new(
    "apply_for_merchant_bank_recharge",
    wxpay_core::http::Method::POST,
    "/v3/recharge/bank-transfer-recharges/apply",
)
.title("申请银行转账充值")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012585425")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_recharge_no")));

wxpay_core::open_enum! {
    /// The scene of a merchant's recharge by bank transfer.
    pub enum MerchantRechargeScene {
        NormalBankTransfer = "NORMAL_BANK_TRANSFER",
    }
}
