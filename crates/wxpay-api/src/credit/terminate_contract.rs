// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Contract;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Terminates an automatic repayment contract (解除自动还款协议).
///
/// `POST /v3/credit-repayment/partner/contracts/terminate`
///
/// - Returns [`ContractTermination`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_contract_code` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：解除自动还款协议。调用方：服务商、平台；`out_contract_code` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::credit::TerminateContract;
///
/// let request = TerminateContract::new("1217752501201407033233368018")
///     .contract_termination_remark("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_termination_remark":"示例文字","out_contract_code":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "解除自动还款协议",
    "/v3/credit-repayment/partner/contracts/terminate",
    "POST /v3/credit-repayment/partner/contracts/terminate"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TerminateContract {
    /// The merchant's own contract number (服务商签约协议号). Required.
    pub out_contract_code: String,
    /// Remark on the contract's termination (协议解约备注). Required.
    pub contract_termination_remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TerminateContract {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `contract_termination_remark`.
    pub fn new(out_contract_code: impl Into<String>) -> Self {
        Self {
            out_contract_code: out_contract_code.into(),
            contract_termination_remark: None,
            extra: Extra::new(),
        }
    }

    /// Remark on the contract's termination (协议解约备注). Required.
    pub fn contract_termination_remark<Via>(
        mut self,
        contract_termination_remark: impl IntoField<String, Via>,
    ) -> Self {
        self.contract_termination_remark = contract_termination_remark.into_field();
        self
    }
}

wxpay_core::__model_impl! { TerminateContract
    [out_contract_code,]
    [contract_termination_remark,]
    ["contract_termination_remark",]
}

wxpay_core::operation!(TerminateContract => ContractTermination, wxpay_core::Spec::new(
    "credit.terminate_contract",
    wxpay_core::http::Method::POST,
    "/v3/credit-repayment/partner/contracts/terminate",
)
.title("解除自动还款协议")
.family("credit")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));

/// The contract that was terminated.
#[derive(Clone)]
#[non_exhaustive]
pub struct ContractTermination {
    /// Contract details (协议信息).
    pub contract_info: Option<Contract>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ContractTermination
    []
    [contract_info,]
    []
}
