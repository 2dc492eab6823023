// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Bill;
use super::TarType;

wxpay_core::model! {
    /// Asks for the trade bill of a day (申请交易账单).
    ///
    /// `GET /v3/bill/tradebill`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/bill-download/trade-bill/get-trade-bill.html)
    #[doc(alias = "申请交易账单")]
    pub request ApplyForTradeBill {
        required {
            /// Date of the bill (账单日期). Required.
            bill_date: String,
        }
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// Bill type (账单类型).
            bill_type: TradeBillType,
            /// Compression type (压缩类型).
            tar_type: TarType,
        }
    }
}

wxpay_core::operation!(ApplyForTradeBill => Bill, wxpay_core::Spec::new(
    "apply_for_trade_bill",
    wxpay_core::http::Method::GET,
    "/v3/bill/tradebill",
)
.title("申请交易账单")
.family("bills")
.doc("https://pay.weixin.qq.com/docs/merchant/apis/bill-download/trade-bill/get-trade-bill.html")
.query(&["bill_date", "sub_mchid", "bill_type", "tar_type"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::open_enum! {
    /// Which trades the bill lists.
    pub enum TradeBillType {
        /// All.
        All = "ALL",
        /// Success.
        Success = "SUCCESS",
        /// Refund.
        Refund = "REFUND",
    }
}
