// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SubMerchantRecharge;

wxpay_core::model! {
    /// Closes a recharge of a sub-merchant's account (关闭二级商户充值).
    ///
    /// `POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`
    ///
    /// - Returns [`SubMerchantRecharge`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_recharge_no` and the same parameters.
    /// - 中文：关闭二级商户充值。调用方：服务商、平台；`out_recharge_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012762895)
    #[doc(alias = "关闭二级商户充值")]
    pub request CloseSubMerchantRecharge {
        required {
            /// The merchant's own top-up number (商户充值单号). Required. It stands in the path.
            out_recharge_no: String,
            /// The sub-merchant's number (二级商户号). Required. It stands in the query.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(CloseSubMerchantRecharge => SubMerchantRecharge, wxpay_core::Spec::new(
    "close_sub_merchant_recharge",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close",
)
.title("关闭二级商户充值")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012762895")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::ByNumber("out_recharge_no")));
