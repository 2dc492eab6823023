// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Representative;

wxpay_core::model! {
    /// Lists the sales representatives of a retail store activity, page by page (查询零售小店活动业务代理).
    ///
    /// `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`
    ///
    /// - Returns [`RepresentativePage`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：查询零售小店活动业务代理。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012384405)
    #[doc(alias = "查询零售小店活动业务代理")]
    pub request ListRetailStoreRepresentatives {
        required {
            /// Activity id (零售小店活动ID). Required. It stands in the path.
            activity_id: String,
            /// Where the page of results starts (分页页码). Required.
            offset: i64,
            /// Most results to return in one page (分页大小). Required.
            limit: i64,
        }
        optional {}
    }
}

wxpay_core::operation!(ListRetailStoreRepresentatives => RepresentativePage, wxpay_core::Spec::new(
    "list_retail_store_representatives",
    wxpay_core::http::Method::GET,
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives",
)
.title("查询零售小店活动业务代理")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012384405")
.query(&["offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListRetailStoreRepresentatives => [Representative] in data, pages by offset, total total_count);

wxpay_core::model! {
    /// One page of sales representatives.
    pub answer RepresentativePage {
        always {}
        optional {
            /// Total count (小店活动业代总数).
            total_count: i64,
            /// Result data (小店活动业代集合).
            data: Vec<Representative>,
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
        }
    }
}
