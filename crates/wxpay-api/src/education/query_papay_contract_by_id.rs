// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PapayContract;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a renewal deduction contract by its number (通过协议号查询签约).
///
/// `GET /v3/edu-papay/contracts/id/{contract_id}`
///
/// - Returns [`PapayContract`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：通过协议号查询签约。调用方：商户、服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012522951)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::education::QueryPapayContractById;
///
/// let request = QueryPapayContractById::new("sample-contract-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_id":"sample-contract-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "通过协议号查询签约",
    "/v3/edu-papay/contracts/id/{contract_id}",
    "GET /v3/edu-papay/contracts/id/{contract_id}",
    "4012522951",
    "4012465367"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryPapayContractById {
    /// Contract number (签约协议号). Required. It stands in the path.
    pub contract_id: String,
    /// Application id (服务商APPID). Required.
    pub appid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户APPID).
    pub sub_appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryPapayContractById {
    /// Creates the request; setters add the other fields.
    ///
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(contract_id: impl Into<String>) -> Self {
        Self {
            contract_id: contract_id.into(),
            appid: None,
            sub_mchid: None,
            sub_appid: None,
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
}

wxpay_core::__model_impl! { QueryPapayContractById
    [contract_id,]
    [appid, sub_mchid, sub_appid,]
    ["appid",]
}

wxpay_core::operation!(QueryPapayContractById => PapayContract, wxpay_core::Spec::new(
    "education.query_papay_contract_by_id",
    wxpay_core::http::Method::GET,
    "/v3/edu-papay/contracts/id/{contract_id}",
)
.title("通过协议号查询签约")
.family("education")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012522951")
.query(&["appid", "sub_mchid", "sub_appid"])
.fill(&[("appid", wxpay_core::Fill::Appid)])
.repeat(wxpay_core::Repeat::Freely));
