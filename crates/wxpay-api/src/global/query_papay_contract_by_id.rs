// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PapayContract;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a papay contract by its WeChat Pay number (代扣协议ID查询签约).
///
/// `GET /v3/global/papay/contracts/{contract_id}`
///
/// - Returns [`PapayContract`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - 中文：代扣协议ID查询签约。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_2.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::QueryPapayContractById;
///
/// let request = QueryPapayContractById::new("sample-contract-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_id":"sample-contract-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "代扣协议ID查询签约",
    "/v3/global/papay/contracts/{contract_id}",
    "GET /v3/global/papay/contracts/{contract_id}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryPapayContractById {
    /// Contract number (委托代扣协议ID). Required. It stands in the path.
    pub contract_id: String,
    /// Application id (机构APPID).
    pub appid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The service provider's application id (机构appid).
    pub sp_appid: Option<String>,
    /// The service provider's merchant number (机构商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID).
    pub sub_appid: Option<String>,
    /// Plan or template id (模板ID).
    pub plan_id: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryPapayContractById {
    /// Creates the request; setters add the other fields.
    pub fn new(contract_id: impl Into<String>) -> Self {
        Self {
            contract_id: contract_id.into(),
            appid: None,
            sub_mchid: None,
            sp_appid: None,
            sp_mchid: None,
            sub_appid: None,
            plan_id: None,
            extra: Extra::new(),
        }
    }

    /// Application id (机构APPID).
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The service provider's application id (机构appid).
    pub fn sp_appid<Via>(mut self, sp_appid: impl IntoField<String, Via>) -> Self {
        self.sp_appid = sp_appid.into_field();
        self
    }

    /// The service provider's merchant number (机构商户号).
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户应用ID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Plan or template id (模板ID).
    pub fn plan_id<Via>(mut self, plan_id: impl IntoField<i64, Via>) -> Self {
        self.plan_id = plan_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryPapayContractById
    [contract_id,]
    [appid, sub_mchid, sp_appid, sp_mchid, sub_appid, plan_id,]
    []
}

wxpay_core::operation!(QueryPapayContractById => PapayContract, wxpay_core::Spec::new(
    "global.query_papay_contract_by_id",
    wxpay_core::http::Method::GET,
    "/v3/global/papay/contracts/{contract_id}",
)
.title("代扣协议ID查询签约")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_2.shtml")
.query(&["appid", "sub_mchid", "sp_appid", "sp_mchid", "sub_appid", "plan_id"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));
