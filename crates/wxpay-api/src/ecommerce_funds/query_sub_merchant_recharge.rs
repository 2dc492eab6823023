// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SubMerchantRecharge;

wxpay_core::model! {
    /// Queries a recharge of a sub-merchant's account (查询二级商户充值结果).
    ///
    /// `GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/recharge/get-by-out-no.html)
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
.doc("https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/recharge/get-by-out-no.html")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
