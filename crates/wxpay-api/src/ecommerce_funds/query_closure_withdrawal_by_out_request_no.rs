// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ClosureWithdrawalRecord;

wxpay_core::model! {
    /// Queries an application for a closed account's withdrawal by the merchant's own number (商户提现申请单号查询提现申请单状态).
    ///
    /// `GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_8_7.shtml)
    #[doc(alias = "商户提现申请单号查询提现申请单状态")]
    pub request QueryClosureWithdrawalByOutRequestNo {
        required {
            /// The merchant's own request number. Required. It stands in the path.
            out_request_no: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryClosureWithdrawalByOutRequestNo => ClosureWithdrawalRecord, wxpay_core::Spec::new(
    "query_closure_withdrawal_by_out_request_no",
    wxpay_core::http::Method::GET,
    "/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}",
)
.title("商户提现申请单号查询提现申请单状态")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_8_7.shtml")
.repeat(wxpay_core::Repeat::Freely));
