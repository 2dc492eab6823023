// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SubMerchantRecharge;

wxpay_core::model! {
    /// Queries a recharge of a sub-merchant's account (查询二级商户充值结果).
    ///
    /// `GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`
    ///
    /// - Returns [`SubMerchantRecharge`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询二级商户充值结果。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012762874)
    #[doc(alias = "查询二级商户充值结果")]
    pub request QuerySubMerchantRecharge {
        required {
            /// The merchant's own top-up number (商户充值单号). Required. It stands in the path.
            out_recharge_no: String,
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QuerySubMerchantRecharge => SubMerchantRecharge, wxpay_core::Spec::new(
    "query_sub_merchant_recharge",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}",
)
.title("查询二级商户充值结果")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012762874")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
