// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::LovefeastDonation;

wxpay_core::model! {
    /// Lists a user's charity meal donations to a brand, page by page (查询用户捐赠单列表).
    ///
    /// `GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`
    ///
    /// - Returns [`LovefeastDonationPage`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：查询用户捐赠单列表。调用方：商户、服务商、平台；只读，可以重试。
    #[doc(alias = "查询用户捐赠单列表")]
    pub request ListLovefeastDonations {
        required {
            /// The user's id within the application (用户在商户AppID下的唯一标识). Required. It stands in the path.
            openid: String,
            /// Brand id (品牌ID). Required. It stands in the path.
            brand_id: String,
        }
        optional {
            /// Where the page of results starts.
            offset: i64,
            /// Most results to return in one page (最大资源条数).
            limit: i64,
        }
    }
}

wxpay_core::operation!(ListLovefeastDonations => LovefeastDonationPage, wxpay_core::Spec::new(
    "list_lovefeast_donations",
    wxpay_core::http::Method::GET,
    "/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}",
)
.title("查询用户捐赠单列表")
.family("industry")
.query(&["offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListLovefeastDonations => [LovefeastDonation] in data, items by offset, total total_count);

wxpay_core::model! {
    /// One page of charity meal donations.
    pub answer LovefeastDonationPage {
        always {}
        optional {
            /// Count.
            count: i64,
            /// Most results to return in one page (最大记录条数).
            limit: i64,
            /// Where the page of results starts (起始位置).
            offset: i64,
            /// Total count (全部记录数量).
            total_count: i64,
            /// Result data (结果集).
            data: Vec<LovefeastDonation>,
        }
    }
}
