// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ClosureWithdrawal;

wxpay_core::model! {
    /// Queries an account closure with withdrawal by the request number (商户注销提现申请单号查询申请单状态).
    ///
    /// `GET /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    #[doc(alias = "商户注销提现申请单号查询申请单状态")]
    pub request QueryClosureWithdrawalByOutRequestNo {
        required {
            /// The merchant's own request number. Required. It stands in the path.
            out_request_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryClosureWithdrawalByOutRequestNo => ClosureWithdrawal, wxpay_core::Spec::new(
    "query_closure_withdrawal_by_out_request_no",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}",
)
.title("商户注销提现申请单号查询申请单状态")
.family("ecommerce_applyment")
.repeat(wxpay_core::Repeat::Freely));
