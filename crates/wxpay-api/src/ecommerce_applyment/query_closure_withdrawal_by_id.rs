// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ClosureWithdrawal;

wxpay_core::model! {
    /// Queries an account closure with withdrawal by its WeChat Pay number (微信支付注销提现申请单号查询申请单状态).
    ///
    /// `GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    #[doc(alias = "微信支付注销提现申请单号查询申请单状态")]
    pub request QueryClosureWithdrawalById {
        required {
            /// WeChat Pay's application number. Required. It stands in the path.
            applyment_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryClosureWithdrawalById => ClosureWithdrawal, wxpay_core::Spec::new(
    "query_closure_withdrawal_by_id",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}",
)
.title("微信支付注销提现申请单号查询申请单状态")
.family("ecommerce_applyment")
.repeat(wxpay_core::Repeat::Freely));
