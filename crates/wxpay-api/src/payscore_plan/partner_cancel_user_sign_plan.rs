// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PartnerUserSignPlan;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Cancels a user's signed plan at a sub-merchant (取消用户的签约计划).
///
/// `POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
///
/// - Returns [`PartnerUserSignPlan`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：取消用户的签约计划。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012463534)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_plan::PartnerCancelUserSignPlan;
///
/// let request =
///     PartnerCancelUserSignPlan::new("1217752501201407033233368018").sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"merchant_sign_plan_no":"1217752501201407033233368018","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "取消用户的签约计划",
    "/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop",
    "POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop",
    "4012463534"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartnerCancelUserSignPlan {
    /// The merchant's own signed plan number (商户侧签约计划号). Required. It stands in the path.
    pub merchant_sign_plan_no: String,
    /// The sub-merchant's number (子商户号). Required.
    pub sub_mchid: Option<String>,
    /// Why the signed plan was stopped (停止签约计划原因). Sources differ on whether it is required.
    pub stop_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartnerCancelUserSignPlan {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new(merchant_sign_plan_no: impl Into<String>) -> Self {
        Self {
            merchant_sign_plan_no: merchant_sign_plan_no.into(),
            sub_mchid: None,
            stop_reason: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Why the signed plan was stopped (停止签约计划原因). Sources differ on whether it is required.
    pub fn stop_reason<Via>(mut self, stop_reason: impl IntoField<String, Via>) -> Self {
        self.stop_reason = stop_reason.into_field();
        self
    }
}

wxpay_core::__model_impl! { PartnerCancelUserSignPlan
    [merchant_sign_plan_no,]
    [sub_mchid, stop_reason,]
    ["sub_mchid",]
}

wxpay_core::operation!(PartnerCancelUserSignPlan => PartnerUserSignPlan, wxpay_core::Spec::new(
    "payscore_plan.partner_cancel_user_sign_plan",
    wxpay_core::http::Method::POST,
    "/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop",
)
.title("取消用户的签约计划")
.family("payscore_plan")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012463534")
.body(wxpay_core::Body::Json));
