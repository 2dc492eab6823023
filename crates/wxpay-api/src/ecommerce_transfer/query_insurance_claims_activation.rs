// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::InsuranceClaimsActivation;
use wxpay_core::model::Extra;

/// Queries whether the insurance claim function is open for a sub-merchant (查询保险理赔功能开通状态).
///
/// `POST /v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened`
///
/// - Returns [`InsuranceClaimsActivation`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询保险理赔功能开通状态。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/plat-compensation/plat-compensation/check-insurance-compensation-opened.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_transfer::QueryInsuranceClaimsActivation;
///
/// let request = QueryInsuranceClaimsActivation::new("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询保险理赔功能开通状态",
    "/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened",
    "POST /v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryInsuranceClaimsActivation {
    /// The sub-merchant's number (二级商户号). Required. It stands in the path.
    pub sub_mchid: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryInsuranceClaimsActivation {
    /// Creates the request; setters add the other fields.
    pub fn new(sub_mchid: impl Into<String>) -> Self {
        Self {
            sub_mchid: sub_mchid.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryInsuranceClaimsActivation
    [sub_mchid,]
    []
    []
}

wxpay_core::operation!(QueryInsuranceClaimsActivation => InsuranceClaimsActivation, wxpay_core::Spec::new(
    "ecommerce_transfer.query_insurance_claims_activation",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened",
)
.title("查询保险理赔功能开通状态")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/docs/partner/apis/plat-compensation/plat-compensation/check-insurance-compensation-opened.html"));
