// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ContractState;
use super::PapayContract;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

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
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::education::ListPapayUserContracts;
///
/// let request =
///     ListPapayUserContracts::new("oSAMPLE0123456789abcdefghijk").plan_id("sample-plan-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"openid":"oSAMPLE0123456789abcdefghijk","plan_id":"sample-plan-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "通过用户标识查询签约",
    "/v3/edu-papay/user/{openid}/contracts",
    "GET /v3/edu-papay/user/{openid}/contracts",
    "4012523265",
    "4012489548"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListPapayUserContracts {
    /// The user's id within the application (服务商APPID下的用户标识). Required. It stands in the path.
    pub openid: String,
    /// Application id (服务商APPID). Required.
    pub appid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户APPID).
    pub sub_appid: Option<String>,
    /// The user's id within the sub-merchant's application (子商户APPID下的用户标识).
    pub sub_openid: Option<String>,
    /// Plan or template id (签约模板号). Required.
    pub plan_id: Option<String>,
    /// Contract status (签约状态).
    pub contract_status: Option<ContractState>,
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListPapayUserContracts {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `plan_id`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            appid: None,
            sub_mchid: None,
            sub_appid: None,
            sub_openid: None,
            plan_id: None,
            contract_status: None,
            offset: None,
            limit: None,
            extra: Extra::new(),
        }
    }

    /// Application id (服务商APPID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户APPID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// The user's id within the sub-merchant's application (子商户APPID下的用户标识).
    pub fn sub_openid<Via>(mut self, sub_openid: impl IntoField<String, Via>) -> Self {
        self.sub_openid = sub_openid.into_field();
        self
    }

    /// Plan or template id (签约模板号). Required.
    pub fn plan_id<Via>(mut self, plan_id: impl IntoField<String, Via>) -> Self {
        self.plan_id = plan_id.into_field();
        self
    }

    /// Contract status (签约状态).
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

wxpay_core::__model_impl! { ListPapayUserContracts
    [openid,]
    [appid, sub_mchid, sub_appid, sub_openid, plan_id, contract_status, offset, limit,]
    ["appid", "plan_id",]
}

wxpay_core::operation!(ListPapayUserContracts => PapayContractPage, wxpay_core::Spec::new(
    "education.list_papay_user_contracts",
    wxpay_core::http::Method::GET,
    "/v3/edu-papay/user/{openid}/contracts",
)
.title("通过用户标识查询签约")
.family("education")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012523265")
.query(&["appid", "sub_mchid", "sub_appid", "sub_openid", "plan_id", "contract_status", "offset", "limit"])
.fill(&[("appid", wxpay_core::Fill::Appid)])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListPapayUserContracts => [PapayContract] in data, undocumented by offset, total total_count);

/// A page of a user's renewal deduction contracts.
#[derive(Clone)]
#[non_exhaustive]
pub struct PapayContractPage {
    /// Result data (结果集).
    pub data: Option<Vec<PapayContract>>,
    /// Total count (总数量).
    pub total_count: Option<i64>,
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PapayContractPage
    []
    [data, total_count, offset, limit,]
    []
}
