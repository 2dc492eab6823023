// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Bill;
use super::TarType;

wxpay_core::model! {
    /// Asks for the trade bill of a day (申请交易账单).
    ///
    /// `GET /v3/bill/tradebill`
    ///
    /// - Returns [`Bill`].
    /// - Callers: merchants, service providers and platforms (平台商户、普通商户、普通服务商).
    /// - Retry: safe, it only reads.
    /// - 中文：申请交易账单。调用方：平台商户、普通商户、普通服务商；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4013421277)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
    /// | `INVALID_REQUEST` | 400 | Parameters wrong. | Check the parameters. |
    /// | `NO_STATEMENT_EXIST` | 400 | No such bill. | Check the parameters. |
    /// | `STATEMENT_CREATING` | 400 | Bill being made. | Check the parameters. |
    #[doc(alias = "申请交易账单")]
    pub request ApplyForTradeBill {
        required {
            /// Date of the bill (账单日期). Required. At most 10 characters.
            bill_date: String,
        }
        optional {
            /// The sub-merchant's number (二级商户号). At most 12 characters.
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
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4013421277")
.query(&["bill_date", "sub_mchid", "bill_type", "tar_type"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::open_enum! {
    /// Which trades the bill lists.
    pub enum TradeBillType {
        /// All orders of the day, without refunds of top-ups.
        All = "ALL",
        /// Paid orders of the day.
        Success = "SUCCESS",
        /// Refunds of the day.
        Refund = "REFUND",
    }
}
