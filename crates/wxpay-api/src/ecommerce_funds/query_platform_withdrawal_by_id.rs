// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PlatformWithdrawal;

wxpay_core::model! {
    /// Queries the platform's withdrawal by WeChat Pay's number (电商平台(微信支付提现单号)查询提现状态).
    ///
    /// `GET /v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_6.shtml)
    #[doc(alias = "电商平台(微信支付提现单号)查询提现状态")]
    pub request QueryPlatformWithdrawalById {
        required {
            /// WeChat Pay's withdrawal number (微信支付提现单号). Required. It stands in the path.
            withdraw_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryPlatformWithdrawalById => PlatformWithdrawal, wxpay_core::Spec::new(
    "query_platform_withdrawal_by_id",
    wxpay_core::http::Method::GET,
    "/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}",
)
.title("电商平台(微信支付提现单号)查询提现状态")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_6.shtml")
.repeat(wxpay_core::Repeat::Freely));
