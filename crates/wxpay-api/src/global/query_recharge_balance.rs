// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RechargeBalance;

wxpay_core::model! {
    /// Queries the merchant's recharged balance for refunds (商家充值退款余额查询).
    ///
    /// `GET /v3/global/refund/recharge-balance`
    ///
    /// - Returns [`RechargeBalance`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：商家充值退款余额查询。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013068934)
    #[doc(alias = "商家充值退款余额查询")]
    pub request QueryRechargeBalance {
        required {}
        optional {}
    }
}

wxpay_core::operation!(QueryRechargeBalance => RechargeBalance, wxpay_core::Spec::new(
    "query_recharge_balance",
    wxpay_core::http::Method::GET,
    "/v3/global/refund/recharge-balance",
)
.title("商家充值退款余额查询")
.family("global")
.doc("https://pay.weixin.qq.com/doc/global/v3/zh/4013068934")
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));
