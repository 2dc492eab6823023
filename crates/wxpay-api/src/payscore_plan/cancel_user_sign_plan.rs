// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserSignPlan;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Cancels a user's signed plan (直连商户取消用户的签约计划).
///
/// `POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
///
/// - Returns [`UserSignPlan`].
/// - Callers: merchants.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：直连商户取消用户的签约计划。调用方：商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012470990)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_plan::CancelUserSignPlan;
///
/// let request = CancelUserSignPlan::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"merchant_sign_plan_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "直连商户取消用户的签约计划",
    "/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop",
    "POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop",
    "4012470990"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CancelUserSignPlan {
    /// The merchant's own signed plan number (商户侧签约计划号). Required. It stands in the path.
    pub merchant_sign_plan_no: String,
    /// Why the signed plan was stopped (停止签约计划原因). Sources differ on whether it is required.
    pub stop_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CancelUserSignPlan {
    /// Creates the request; setters add the other fields.
    pub fn new(merchant_sign_plan_no: impl Into<String>) -> Self {
        Self {
            merchant_sign_plan_no: merchant_sign_plan_no.into(),
            stop_reason: None,
            extra: Extra::new(),
        }
    }

    /// Why the signed plan was stopped (停止签约计划原因). Sources differ on whether it is required.
    pub fn stop_reason<Via>(mut self, stop_reason: impl IntoField<String, Via>) -> Self {
        self.stop_reason = stop_reason.into_field();
        self
    }
}

wxpay_core::__model_impl! { CancelUserSignPlan
    [merchant_sign_plan_no,]
    [stop_reason,]
    []
}

wxpay_core::operation!(CancelUserSignPlan => UserSignPlan, wxpay_core::Spec::new(
    "payscore_plan.cancel_user_sign_plan",
    wxpay_core::http::Method::POST,
    "/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop",
)
.title("直连商户取消用户的签约计划")
.family("payscore_plan")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012470990")
.body(wxpay_core::Body::Json));
