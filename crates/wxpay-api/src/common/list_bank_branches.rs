// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PageLinks;

wxpay_core::model! {
    /// Lists the branches of a bank in a city (查询支行列表).
    ///
    /// `GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches`
    ///
    /// - Returns [`BankBranchPage`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：查询支行列表。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_6.shtml)
    #[doc(alias = "查询支行列表")]
    pub request ListBankBranches {
        required {
            /// Bank alias code (银行别名编码). Required. It stands in the path.
            bank_alias_code: String,
            /// City code (城市编码). Required.
            city_code: i64,
            /// Most results to return in one page. Required.
            limit: i64,
        }
        optional {
            /// Where the page of results starts (本次查询偏移量).
            offset: i64,
        }
    }
}

wxpay_core::operation!(ListBankBranches => BankBranchPage, wxpay_core::Spec::new(
    "list_bank_branches",
    wxpay_core::http::Method::GET,
    "/v3/capital/capitallhh/banks/{bank_alias_code}/branches",
)
.title("查询支行列表")
.family("common")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_6.shtml")
.query(&["city_code", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListBankBranches => [BankBranch] in data, items by offset, total total_count);

wxpay_core::model! {
    /// A page of a bank's branches.
    pub answer BankBranchPage {
        always {}
        optional {
            /// Total count (查询数据总条数).
            total_count: i64,
            /// Count (本次查询条数).
            count: i64,
            /// Result data (支行列表).
            data: Vec<BankBranch>,
            /// Where the page of results starts (本次查询偏移量).
            offset: i64,
            /// Related links (分页链接).
            links: PageLinks,
            /// Bank of the account (开户银行).
            account_bank: String,
            /// Code of the account's bank (开户银行编码).
            account_bank_code: i64,
            /// Bank alias (银行别名).
            bank_alias: String,
            /// Bank alias code (银行别名编码).
            bank_alias_code: String,
        }
    }
}

wxpay_core::model! {
    /// A branch of a bank.
    pub answer BankBranch {
        always {}
        optional {
            /// Full name of the bank branch (开户银行支行名称).
            bank_branch_name: String,
            /// Bank branch number (开户银行支行联行号).
            bank_branch_id: String,
        }
    }
}
