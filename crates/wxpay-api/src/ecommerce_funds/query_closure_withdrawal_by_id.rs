// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ClosureWithdrawalRecord;

wxpay_core::model! {
    /// Queries an application for a closed account's withdrawal by WeChat Pay's number (微信支付提现申请单号查询提现申请单状态).
    ///
    /// `GET /v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_8_8.shtml)
    #[doc(alias = "微信支付提现申请单号查询提现申请单状态")]
    pub request QueryClosureWithdrawalById {
        required {
            /// WeChat Pay's application number. Required. It stands in the path.
            applyment_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryClosureWithdrawalById => ClosureWithdrawalRecord, wxpay_core::Spec::new(
    "query_closure_withdrawal_by_id",
    wxpay_core::http::Method::GET,
    "/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}",
)
.title("微信支付提现申请单号查询提现申请单状态")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_8_8.shtml")
.repeat(wxpay_core::Repeat::Freely));
