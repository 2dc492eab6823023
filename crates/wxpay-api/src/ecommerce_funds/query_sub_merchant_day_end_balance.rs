// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries the balance of a sub-merchant's account at the end of a day (查询二级商户账户日终余额).
    ///
    /// `GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/amount/chapter3_2.shtml)
    #[doc(alias = "查询二级商户账户日终余额")]
    pub request QuerySubMerchantDayEndBalance {
        required {
            /// The sub-merchant's number (电商特约商户商户号). Required. It stands in the path.
            sub_mchid: String,
            /// Date (日期). Required.
            date: String,
        }
        optional {
            /// Kind of account (账户类型).
            account_type: DayEndAccountType,
        }
    }
}

wxpay_core::operation!(QuerySubMerchantDayEndBalance => SubMerchantDayEndBalance, wxpay_core::Spec::new(
    "query_sub_merchant_day_end_balance",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/fund/enddaybalance/{sub_mchid}",
)
.title("查询二级商户账户日终余额")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/amount/chapter3_2.shtml")
.query(&["date", "account_type"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The balance of a sub-merchant's account at the end of a day.
    pub answer SubMerchantDayEndBalance {
        always {}
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// Available balance (可用余额). In fen.
            available_amount: i64,
            /// Unavailable balance (不可用余额). In fen.
            pending_amount: i64,
            /// Kind of account (账户类型).
            account_type: DayEndAccountType,
        }
    }
}

wxpay_core::open_enum! {
    /// Which account a day-end balance belongs to.
    pub enum DayEndAccountType {
        /// Basic.
        Basic = "BASIC",
        /// Deposit.
        Deposit = "DEPOSIT",
    }
}
