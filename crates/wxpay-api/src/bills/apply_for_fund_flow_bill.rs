// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Bill;
use super::TarType;

wxpay_core::model! {
    /// Asks for the fund flow bill of a day (申请资金账单).
    ///
    /// `GET /v3/bill/fundflowbill`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/bill-download/fund-bill/get-fund-bill.html)
    #[doc(alias = "申请资金账单")]
    pub request ApplyForFundFlowBill {
        required {
            /// Date of the bill (账单日期). Required.
            bill_date: String,
        }
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// Kind of account (资金账户类型).
            account_type: FundAccountType,
            /// Compression type (压缩类型).
            tar_type: TarType,
        }
    }
}

wxpay_core::operation!(ApplyForFundFlowBill => Bill, wxpay_core::Spec::new(
    "apply_for_fund_flow_bill",
    wxpay_core::http::Method::GET,
    "/v3/bill/fundflowbill",
)
.title("申请资金账单")
.family("bills")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/bill-download/fund-bill/get-fund-bill.html")
.query(&["bill_date", "sub_mchid", "account_type", "tar_type"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::open_enum! {
    /// Account that the fund flow bill is about.
    pub enum FundAccountType {
        /// Basic.
        Basic = "BASIC",
        /// Operation.
        Operation = "OPERATION",
        /// Fees.
        Fees = "FEES",
    }
}
