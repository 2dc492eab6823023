// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Plan;
use wxpay_core::model::Extra;

/// Stops a payscore plan (停止支付分计划).
///
/// `POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
///
/// - Returns [`Plan`].
/// - Callers: merchants.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：停止支付分计划。调用方：商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012470851)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_plan::StopPlan;
///
/// let request = StopPlan::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"merchant_plan_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "停止支付分计划",
    "/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop",
    "POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop",
    "4012470851"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct StopPlan {
    /// The merchant's own plan number (商户支付分计划对应的计划号). Required. It stands in the path.
    pub merchant_plan_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl StopPlan {
    /// Creates the request; setters add the other fields.
    pub fn new(merchant_plan_no: impl Into<String>) -> Self {
        Self {
            merchant_plan_no: merchant_plan_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { StopPlan
    [merchant_plan_no,]
    []
    []
}

wxpay_core::operation!(StopPlan => Plan, wxpay_core::Spec::new(
    "payscore_plan.stop_plan",
    wxpay_core::http::Method::POST,
    "/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop",
)
.title("停止支付分计划")
.family("payscore_plan")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012470851"));
