// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BankRecharge;

wxpay_core::model! {
    /// Queries a merchant's recharge by bank transfer (查询银行转账充值结果).
    ///
    /// `GET /v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
    ///
    /// - Returns [`BankRecharge`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - 中文：查询银行转账充值结果。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012585430)
    #[doc(alias = "查询银行转账充值结果")]
    pub request QueryMerchantBankRecharge {
        required {
            /// The merchant's own top-up number (商户充值单号). Required. It stands in the path.
            out_recharge_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryMerchantBankRecharge => BankRecharge, wxpay_core::Spec::new(
    "query_merchant_bank_recharge",
    wxpay_core::http::Method::GET,
    "/v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}",
)
.title("查询银行转账充值结果")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012585430")
.repeat(wxpay_core::Repeat::Freely));
