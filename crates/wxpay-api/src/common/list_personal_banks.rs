// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Bank;
use super::BankPage;

wxpay_core::model! {
    /// Lists the banks that support personal accounts (查询支持个人业务的银行列表).
    ///
    /// `GET /v3/capital/capitallhh/banks/personal-banking`
    ///
    /// - Returns [`BankPage`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：查询支持个人业务的银行列表。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_2.shtml)
    #[doc(alias = "查询支持个人业务的银行列表")]
    pub request ListPersonalBanks {
        required {
            /// Most results to return in one page. Required.
            limit: i64,
        }
        optional {
            /// Where the page of results starts (本次查询偏移量).
            offset: i64,
        }
    }
}

wxpay_core::operation!(ListPersonalBanks => BankPage, wxpay_core::Spec::new(
    "list_personal_banks",
    wxpay_core::http::Method::GET,
    "/v3/capital/capitallhh/banks/personal-banking",
)
.title("查询支持个人业务的银行列表")
.family("common")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_2.shtml")
.query(&["offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListPersonalBanks => [Bank] in data, items by offset, total total_count);
