// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SubMerchantWithdrawal;

wxpay_core::model! {
    /// Queries a sub-merchant's withdrawal by WeChat Pay's number (微信支付提现单号查询).
    ///
    /// `GET /v3/ecommerce/fund/withdraw/{withdraw_id}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_23.shtml)
    #[doc(alias = "微信支付提现单号查询")]
    pub request QuerySubMerchantWithdrawalById {
        required {
            /// WeChat Pay's withdrawal number (微信支付提现单号). Required. It stands in the path.
            withdraw_id: String,
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QuerySubMerchantWithdrawalById => SubMerchantWithdrawal, wxpay_core::Spec::new(
    "query_sub_merchant_withdrawal_by_id",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/fund/withdraw/{withdraw_id}",
)
.title("微信支付提现单号查询")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_23.shtml")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
