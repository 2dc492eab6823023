// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DayEndWithdrawal;

wxpay_core::model! {
    /// Queries a sub-merchant's reserved withdrawal by its balance at the end of the day (查询二级商户按日终余额预约提现状态).
    ///
    /// `GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    #[doc(alias = "查询二级商户按日终余额预约提现状态")]
    pub request QueryDayEndWithdrawal {
        required {
            /// The merchant's own request number (商户提现单号). Required. It stands in the path.
            out_request_no: String,
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryDayEndWithdrawal => DayEndWithdrawal, wxpay_core::Spec::new(
    "query_day_end_withdrawal",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}",
)
.title("查询二级商户按日终余额预约提现状态")
.family("ecommerce_funds")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
