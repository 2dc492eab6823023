// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Card;

wxpay_core::model! {
    /// Lists member card templates, page by page (查询会员卡模板列表).
    ///
    /// `GET /v3/marketing/membercard-open/cards`
    ///
    /// - Returns [`CardPage`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：查询会员卡模板列表。调用方：商户、服务商、平台；只读，可以重试。
    #[doc(alias = "查询会员卡模板列表")]
    pub request ListCards {
        required {
            /// Where the page of results starts (分页页码). Required.
            offset: i64,
            /// Most results to return in one page (分页大小). Required.
            limit: i64,
        }
        optional {
            /// Brand id (品牌id).
            brand_id: String,
            /// Application id (商户AppId).
            appid: String,
        }
    }
}

wxpay_core::operation!(ListCards => CardPage, wxpay_core::Spec::new(
    "list_cards",
    wxpay_core::http::Method::GET,
    "/v3/marketing/membercard-open/cards",
)
.title("查询会员卡模板列表")
.family("marketing_membercard")
.query(&["brand_id", "appid", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListCards => [Card] in data, undocumented by offset, total total_count);

wxpay_core::model! {
    /// A page of member card templates.
    pub answer CardPage {
        always {}
        optional {
            /// Total count (总数量).
            total_count: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Result data (会员卡列表).
            data: Vec<Card>,
            /// Whether the dynamic code is enabled (是否启用动态码). Described by SKIT; no official source confirms it.
            need_dynamic_code: bool,
        }
    }
}
