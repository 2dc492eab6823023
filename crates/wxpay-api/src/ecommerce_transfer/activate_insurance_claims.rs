// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Agreement;
use super::InsuranceClaimsActivation;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Opens the insurance claim function for a sub-merchant (开通保险理赔功能).
///
/// `POST /v3/platsolution/ecommerce/insurance-compensation-contracts`
///
/// - Returns [`InsuranceClaimsActivation`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_apply_no` and the same parameters.
/// - 中文：开通保险理赔功能。调用方：服务商、平台；`out_apply_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012781476)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_transfer::{ActivateInsuranceClaims, Agreement};
///
/// let request = ActivateInsuranceClaims::new("1217752501201407033233368018")
///     .sub_mchid("1900000109")
///     .agreement_list([Agreement::new()
///         .agreement_code("1217752501201407033233368018")
///         .agreement_version("示例文字")
///         .sign_organization("示例文字")
///         .sign_time("2026-01-31T12:00:00+08:00")]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"agreement_list":[{"agreement_code":"1217752501201407033233368018","agreement_version":"示例文字","sign_organization":"示例文字","sign_time":"2026-01-31T12:00:00+08:00"}],"out_apply_no":"1217752501201407033233368018","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "开通保险理赔功能",
    "/v3/platsolution/ecommerce/insurance-compensation-contracts",
    "POST /v3/platsolution/ecommerce/insurance-compensation-contracts",
    "4012781476",
    "EnableInsuranceClaims"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ActivateInsuranceClaims {
    /// The merchant's own application number. Required.
    pub out_apply_no: String,
    /// The sub-merchant's number (二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// List of signed agreements (签约协议列表). Required.
    pub agreement_list: Option<Vec<Agreement>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ActivateInsuranceClaims {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid` and `agreement_list`.
    pub fn new(out_apply_no: impl Into<String>) -> Self {
        Self {
            out_apply_no: out_apply_no.into(),
            sub_mchid: None,
            agreement_list: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// List of signed agreements (签约协议列表). Required.
    pub fn agreement_list<Via>(
        mut self,
        agreement_list: impl IntoField<Vec<Agreement>, Via>,
    ) -> Self {
        self.agreement_list = agreement_list.into_field();
        self
    }
}

wxpay_core::__model_impl! { ActivateInsuranceClaims
    [out_apply_no,]
    [sub_mchid, agreement_list,]
    ["sub_mchid", "agreement_list",]
}

wxpay_core::operation!(ActivateInsuranceClaims => InsuranceClaimsActivation, wxpay_core::Spec::new(
    "ecommerce_transfer.activate_insurance_claims",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/insurance-compensation-contracts",
)
.title("开通保险理赔功能")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012781476")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_apply_no")));
