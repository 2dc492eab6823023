// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Ends an e-commerce platform's deduction contract by the merchant's contract number (商户协议号解约协议).
///
/// `POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
///
/// - Returns [`PlatformTerminatedContract`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_contract_code` and the same parameters.
/// - 中文：商户协议号解约协议。调用方：服务商、平台；`out_contract_code` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_3.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay::PlatformTerminateContract;
///
/// let request = PlatformTerminateContract::new(1, "1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_contract_code":"1217752501201407033233368018","plan_id":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商户协议号解约协议",
    "/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
    "POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PlatformTerminateContract {
    /// Plan or template id (委托代扣协议模板Id). Required. It stands in the path.
    pub plan_id: i64,
    /// The merchant's own contract number (商户签约协议号). Required. It stands in the path.
    pub out_contract_code: String,
    /// Remark on the contract's termination (解约备注). Sources differ on whether it is required.
    pub contract_termination_remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PlatformTerminateContract {
    /// Creates the request; setters add the other fields.
    pub fn new(plan_id: impl Into<i64>, out_contract_code: impl Into<String>) -> Self {
        Self {
            plan_id: plan_id.into(),
            out_contract_code: out_contract_code.into(),
            contract_termination_remark: None,
            extra: Extra::new(),
        }
    }

    /// Remark on the contract's termination (解约备注). Sources differ on whether it is required.
    pub fn contract_termination_remark<Via>(
        mut self,
        contract_termination_remark: impl IntoField<String, Via>,
    ) -> Self {
        self.contract_termination_remark = contract_termination_remark.into_field();
        self
    }
}

wxpay_core::__model_impl! { PlatformTerminateContract
    [plan_id, out_contract_code,]
    [contract_termination_remark,]
    []
}

wxpay_core::operation!(PlatformTerminateContract => PlatformTerminatedContract, wxpay_core::Spec::new(
    "papay.platform_terminate_contract",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
)
.title("商户协议号解约协议")
.family("papay")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_3.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));

/// The e-commerce platform's contract that was ended.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlatformTerminatedContract {
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Plan or template id (委托代扣协议模板Id).
    pub plan_id: Option<i64>,
    /// The merchant's own contract number (商户签约协议号).
    pub out_contract_code: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PlatformTerminatedContract
    []
    [mchid, plan_id, out_contract_code,]
    []
}
