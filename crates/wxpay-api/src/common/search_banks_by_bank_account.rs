// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Bank;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Searches for the bank of a personal bank card (获取对私银行卡号开户银行).
    ///
    /// `GET /v3/capital/capitallhh/banks/search-banks-by-bank-account`
    ///
    /// - Returns [`BankList`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：获取对私银行卡号开户银行。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_1.shtml)
    #[doc(alias = "获取对私银行卡号开户银行")]
    pub request SearchBanksByBankAccount {
        required {
            /// Account number (银行卡号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            account_number: Sensitive,
        }
        optional {}
    }
}

wxpay_core::operation!(SearchBanksByBankAccount => BankList, wxpay_core::Spec::new(
    "search_banks_by_bank_account",
    wxpay_core::http::Method::GET,
    "/v3/capital/capitallhh/banks/search-banks-by-bank-account",
)
.title("获取对私银行卡号开户银行")
.family("common")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_1.shtml")
.query(&["account_number"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The banks found for a bank card.
    pub answer BankList {
        always {}
        optional {
            /// Total count (查询数据总条数).
            total_count: i64,
            /// Result data (银行列表).
            data: Vec<Bank>,
        }
    }
}
