// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SubMerchantWithdrawal;

wxpay_core::model! {
    /// Queries a sub-merchant's withdrawal by the merchant's own number (商户提现单号查询).
    ///
    /// `GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_23.shtml)
    #[doc(alias = "商户提现单号查询")]
    pub request QuerySubMerchantWithdrawalByOutRequestNo {
        required {
            /// The merchant's own request number (商户提现单号). Required. It stands in the path.
            out_request_no: String,
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QuerySubMerchantWithdrawalByOutRequestNo => SubMerchantWithdrawal, wxpay_core::Spec::new(
    "query_sub_merchant_withdrawal_by_out_request_no",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}",
)
.title("商户提现单号查询")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_23.shtml")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
