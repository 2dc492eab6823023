// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Terminates a papay contract (申请解约).
///
/// `POST /v3/global/papay/contracts/{contract_id}/terminate`
///
/// - Returns nothing (204).
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - 中文：申请解约。调用方：商户、服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_4.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::TerminatePapayContract;
///
/// let request = TerminatePapayContract::new("sample-contract-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_id":"sample-contract-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "申请解约",
    "/v3/global/papay/contracts/{contract_id}/terminate",
    "POST /v3/global/papay/contracts/{contract_id}/terminate"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TerminatePapayContract {
    /// Contract number (委托代扣协议ID). Required. It stands in the path.
    pub contract_id: String,
    /// Application id (机构APPID).
    pub appid: Option<String>,
    /// The service provider's application id (机构appid).
    pub sp_appid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID).
    pub sub_appid: Option<String>,
    /// Note on the contract's termination (解约备注).
    pub termination_note: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TerminatePapayContract {
    /// Creates the request; setters add the other fields.
    pub fn new(contract_id: impl Into<String>) -> Self {
        Self {
            contract_id: contract_id.into(),
            appid: None,
            sp_appid: None,
            sub_mchid: None,
            sub_appid: None,
            termination_note: None,
            extra: Extra::new(),
        }
    }

    /// Application id (机构APPID).
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The service provider's application id (机构appid).
    pub fn sp_appid<Via>(mut self, sp_appid: impl IntoField<String, Via>) -> Self {
        self.sp_appid = sp_appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户应用ID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Note on the contract's termination (解约备注).
    pub fn termination_note<Via>(mut self, termination_note: impl IntoField<String, Via>) -> Self {
        self.termination_note = termination_note.into_field();
        self
    }
}

wxpay_core::__model_impl! { TerminatePapayContract
    [contract_id,]
    [appid, sp_appid, sub_mchid, sub_appid, termination_note,]
    []
}

wxpay_core::operation!(TerminatePapayContract => (), wxpay_core::Spec::new(
    "global.terminate_papay_contract",
    wxpay_core::http::Method::POST,
    "/v3/global/papay/contracts/{contract_id}/terminate",
)
.title("申请解约")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_4.shtml")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong));
