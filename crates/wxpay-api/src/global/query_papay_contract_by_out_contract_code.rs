// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PapayContract;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a papay contract by the merchant's contract number (商户协议号查询签约).
///
/// `GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}`
///
/// - Returns [`PapayContract`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - 中文：商户协议号查询签约。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_3.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::QueryPapayContractByOutContractCode;
///
/// let request = QueryPapayContractByOutContractCode::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_contract_code":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商户协议号查询签约",
    "/v3/global/papay/contracts/out-contract-code/{out_contract_code}",
    "GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryPapayContractByOutContractCode {
    /// The merchant's own contract number (签约协议号). Required. It stands in the path.
    pub out_contract_code: String,
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
    /// Plan or template id (模板ID). Described by SKIT; no official source confirms it.
    pub plan_id: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryPapayContractByOutContractCode {
    /// Creates the request; setters add the other fields.
    pub fn new(out_contract_code: impl Into<String>) -> Self {
        Self {
            out_contract_code: out_contract_code.into(),
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

    /// Plan or template id (模板ID). Described by SKIT; no official source confirms it.
    pub fn plan_id<Via>(mut self, plan_id: impl IntoField<i64, Via>) -> Self {
        self.plan_id = plan_id.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryPapayContractByOutContractCode
    [out_contract_code,]
    [appid, sub_mchid, sp_appid, sp_mchid, sub_appid, plan_id,]
    []
}

wxpay_core::operation!(QueryPapayContractByOutContractCode => PapayContract, wxpay_core::Spec::new(
    "global.query_papay_contract_by_out_contract_code",
    wxpay_core::http::Method::GET,
    "/v3/global/papay/contracts/out-contract-code/{out_contract_code}",
)
.title("商户协议号查询签约")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_3.shtml")
.query(&["appid", "sub_mchid", "sp_appid", "sp_mchid", "sub_appid", "plan_id"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));
