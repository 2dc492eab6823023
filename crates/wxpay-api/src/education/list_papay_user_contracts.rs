// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PapayContract;

wxpay_core::model! {
    /// Lists a user's renewal deduction contracts, page by page (通过用户标识查询签约).
    ///
    /// `GET /v3/edu-papay/user/{openid}/contracts`
    ///
    /// - Returns [`PapayContractPage`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：通过用户标识查询签约。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012523265)
    #[doc(alias = "通过用户标识查询签约")]
    pub request ListPapayUserContracts {
        required {
            /// The user's id within the application (服务商APPID下的用户标识). Required. It stands in the path.
            openid: String,
            /// Application id (服务商APPID). Required.
            appid: String,
            /// Plan or template id (签约模板号). Required.
            plan_id: String,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (子商户APPID).
            sub_appid: String,
            /// The user's id within the sub-merchant's application (子商户APPID下的用户标识).
            sub_openid: String,
            /// Contract status (签约状态).
            contract_status: ContractState,
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
        }
    }
}

wxpay_core::operation!(ListPapayUserContracts => PapayContractPage, wxpay_core::Spec::new(
    "list_papay_user_contracts",
    wxpay_core::http::Method::GET,
    "/v3/edu-papay/user/{openid}/contracts",
)
.title("通过用户标识查询签约")
.family("education")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012523265")
.query(&["appid", "sub_mchid", "sub_appid", "sub_openid", "plan_id", "contract_status", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListPapayUserContracts => [PapayContract] in data, undocumented by offset, total total_count);

wxpay_core::model! {
    /// A page of a user's renewal deduction contracts.
    pub answer PapayContractPage {
        always {}
        optional {
            /// Result data (结果集).
            data: Vec<PapayContract>,
            /// Total count (总数量).
            total_count: i64,
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
        }
    }
}

wxpay_core::open_enum! {
    /// The state by which contracts are listed.
    pub enum ContractState {
        Add = "ADD",
        Delete = "DELETE",
    }
}
