// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;

/// Terminates a campus payment contract (商户主动解约).
///
/// `POST /v3/eduschoolpay/contracts/{contract_id}/terminate`
///
/// - Returns nothing (204).
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：商户主动解约。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_3.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::education::TerminateCampusContract;
///
/// let request = TerminateCampusContract::new("sample-contract-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_id":"sample-contract-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商户主动解约",
    "/v3/eduschoolpay/contracts/{contract_id}/terminate",
    "POST /v3/eduschoolpay/contracts/{contract_id}/terminate"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TerminateCampusContract {
    /// Contract number (签约协议号). Required. It stands in the path.
    pub contract_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TerminateCampusContract {
    /// Creates the request; setters add the other fields.
    pub fn new(contract_id: impl Into<String>) -> Self {
        Self {
            contract_id: contract_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { TerminateCampusContract
    [contract_id,]
    []
    []
}

wxpay_core::operation!(TerminateCampusContract => (), wxpay_core::Spec::new(
    "education.terminate_campus_contract",
    wxpay_core::http::Method::POST,
    "/v3/eduschoolpay/contracts/{contract_id}/terminate",
)
.title("商户主动解约")
.family("education")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_3.shtml"));
