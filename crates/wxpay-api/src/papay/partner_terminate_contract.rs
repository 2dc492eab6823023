// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PartnerContract;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Ends a sub-merchant's deduction contract by the merchant's contract number (通过商户协议号解除委托代扣签约协议).
///
/// `POST /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
///
/// - Returns [`PartnerContract`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_contract_code` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：通过商户协议号解除委托代扣签约协议。调用方：服务商、平台；`out_contract_code` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-terminate-contract-by-code.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay::PartnerTerminateContract;
///
/// let request = PartnerTerminateContract::new(1, "1217752501201407033233368018")
///     .sub_mchid("1900000109")
///     .contract_termination_remark("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_termination_remark":"示例文字","out_contract_code":"1217752501201407033233368018","plan_id":1,"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "通过商户协议号解除委托代扣签约协议",
    "/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
    "POST /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartnerTerminateContract {
    /// Plan or template id (委托代扣模板ID). Required. It stands in the path.
    pub plan_id: i64,
    /// The merchant's own contract number (商户签约协议号). Required. It stands in the path.
    pub out_contract_code: String,
    /// The sub-merchant's number (子商户号商户号). Required.
    pub sub_mchid: Option<String>,
    /// Remark on the contract's termination (解约备注). Required.
    pub contract_termination_remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartnerTerminateContract {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid` and `contract_termination_remark`.
    pub fn new(plan_id: impl Into<i64>, out_contract_code: impl Into<String>) -> Self {
        Self {
            plan_id: plan_id.into(),
            out_contract_code: out_contract_code.into(),
            sub_mchid: None,
            contract_termination_remark: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Remark on the contract's termination (解约备注). Required.
    pub fn contract_termination_remark<Via>(
        mut self,
        contract_termination_remark: impl IntoField<String, Via>,
    ) -> Self {
        self.contract_termination_remark = contract_termination_remark.into_field();
        self
    }
}

wxpay_core::__model_impl! { PartnerTerminateContract
    [plan_id, out_contract_code,]
    [sub_mchid, contract_termination_remark,]
    ["sub_mchid", "contract_termination_remark",]
}

wxpay_core::operation!(PartnerTerminateContract => PartnerContract, wxpay_core::Spec::new(
    "papay.partner_terminate_contract",
    wxpay_core::http::Method::POST,
    "/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
)
.title("通过商户协议号解除委托代扣签约协议")
.family("papay")
.doc("https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-terminate-contract-by-code.html")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));
