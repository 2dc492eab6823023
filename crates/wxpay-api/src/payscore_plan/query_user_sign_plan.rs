// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::UserSignPlan;
use wxpay_core::model::Extra;

/// Queries a user's signed plan by the merchant's number (查询用户的签约计划).
///
/// `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
///
/// - Returns [`UserSignPlan`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - 中文：查询用户的签约计划。调用方：商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012470990)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_plan::QueryUserSignPlan;
///
/// let request = QueryUserSignPlan::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"merchant_sign_plan_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询用户的签约计划",
    "/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}",
    "GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}",
    "4012470990"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryUserSignPlan {
    /// The merchant's own signed plan number (商户签约计划号). Required. It stands in the path.
    pub merchant_sign_plan_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryUserSignPlan {
    /// Creates the request; setters add the other fields.
    pub fn new(merchant_sign_plan_no: impl Into<String>) -> Self {
        Self {
            merchant_sign_plan_no: merchant_sign_plan_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryUserSignPlan
    [merchant_sign_plan_no,]
    []
    []
}

wxpay_core::operation!(QueryUserSignPlan => UserSignPlan, wxpay_core::Spec::new(
    "payscore_plan.query_user_sign_plan",
    wxpay_core::http::Method::GET,
    "/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}",
)
.title("查询用户的签约计划")
.family("payscore_plan")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012470990")
.repeat(wxpay_core::Repeat::Freely));
