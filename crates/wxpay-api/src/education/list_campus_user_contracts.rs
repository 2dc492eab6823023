// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CampusContract;
use super::ContractState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

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
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::education::{ContractState, ListCampusUserContracts};
///
/// let request = ListCampusUserContracts::new("oSAMPLE0123456789abcdefghijk")
///     .plan_id("sample-plan-id")
///     .contract_status(ContractState::Add);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_status":"ADD","openid":"oSAMPLE0123456789abcdefghijk","plan_id":"sample-plan-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询用户签约列表",
    "/v3/eduschoolpay/users/{openid}/contracts",
    "GET /v3/eduschoolpay/users/{openid}/contracts"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListCampusUserContracts {
    /// The user's id within the application (商户appid下的用户标识). Required. It stands in the path.
    pub openid: String,
    /// Plan or template id (签约模板号). Required.
    pub plan_id: Option<String>,
    /// Contract status (签约状态). Required.
    pub contract_status: Option<ContractState>,
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListCampusUserContracts {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `plan_id` and `contract_status`.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            plan_id: None,
            contract_status: None,
            offset: None,
            limit: None,
            extra: Extra::new(),
        }
    }

    /// Plan or template id (签约模板号). Required.
    pub fn plan_id<Via>(mut self, plan_id: impl IntoField<String, Via>) -> Self {
        self.plan_id = plan_id.into_field();
        self
    }

    /// Contract status (签约状态). Required.
    pub fn contract_status<Via>(
        mut self,
        contract_status: impl IntoField<ContractState, Via>,
    ) -> Self {
        self.contract_status = contract_status.into_field();
        self
    }

    /// Start of the page of results (分页页码).
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Most results to return in one page (分页大小).
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }
}

wxpay_core::__model_impl! { ListCampusUserContracts
    [openid,]
    [plan_id, contract_status, offset, limit,]
    ["plan_id", "contract_status",]
}

wxpay_core::operation!(ListCampusUserContracts => CampusContractPage, wxpay_core::Spec::new(
    "education.list_campus_user_contracts",
    wxpay_core::http::Method::GET,
    "/v3/eduschoolpay/users/{openid}/contracts",
)
.title("查询用户签约列表")
.family("education")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_4.shtml")
.query(&["plan_id", "contract_status", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListCampusUserContracts => [CampusContract] in data, undocumented by offset, total total_count);

/// A page of a user's campus payment contracts.
#[derive(Clone)]
#[non_exhaustive]
pub struct CampusContractPage {
    /// Result data (查询结果列表).
    pub data: Option<Vec<CampusContract>>,
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Most results to return in one page (最大资源条数).
    pub limit: Option<i64>,
    /// Total count (资源总条数).
    pub total_count: Option<i64>,
    /// Related links (相关链接).
    pub links: Option<PageLinks>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CampusContractPage
    []
    [data, offset, limit, total_count, links,]
    []
}

/// The links to this and the neighbouring pages.
#[derive(Clone)]
#[non_exhaustive]
pub struct PageLinks {
    /// Link to the next page (下一页链接).
    pub next: Option<String>,
    /// Link to the previous page (上一页链接).
    pub prev: Option<String>,
    /// Link to the current page.
    pub self_: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PageLinks
    []
    [next, prev, self_ = "self",]
    []
}
