// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CampusContract;

wxpay_core::model! {
    /// Lists a user's campus payment contracts, page by page (查询用户签约列表).
    ///
    /// `GET /v3/eduschoolpay/users/{openid}/contracts`
    ///
    /// - Returns [`CampusContractPage`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：查询用户签约列表。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_4.shtml)
    #[doc(alias = "查询用户签约列表")]
    pub request ListCampusUserContracts {
        required {
            /// The user's id within the application (商户appid下的用户标识). Required. It stands in the path.
            openid: String,
            /// Plan or template id (签约模板号). Required.
            plan_id: String,
            /// Contract status (签约状态). Required.
            contract_status: String,
        }
        optional {
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
        }
    }
}

wxpay_core::operation!(ListCampusUserContracts => CampusContractPage, wxpay_core::Spec::new(
    "list_campus_user_contracts",
    wxpay_core::http::Method::GET,
    "/v3/eduschoolpay/users/{openid}/contracts",
)
.title("查询用户签约列表")
.family("education")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_4.shtml")
.query(&["plan_id", "contract_status", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListCampusUserContracts => [CampusContract] in data, undocumented by offset, total total_count);

wxpay_core::model! {
    /// A page of a user's campus payment contracts.
    pub answer CampusContractPage {
        always {}
        optional {
            /// Result data (查询结果列表).
            data: Vec<CampusContract>,
            /// Where the page of results starts.
            offset: i64,
            /// Most results to return in one page (最大资源条数).
            limit: i64,
            /// Total count (资源总条数).
            total_count: i64,
            /// Related links (相关链接).
            links: PageLinks,
        }
    }
}

wxpay_core::model! {
    /// The links to this and the neighbouring pages.
    pub answer PageLinks {
        always {}
        optional {
            /// Link to the next page (下一页链接).
            next: String,
            /// Link to the previous page (上一页链接).
            prev: String,
            /// Link to the current page.
            self_ = "self": String,
        }
    }
}
