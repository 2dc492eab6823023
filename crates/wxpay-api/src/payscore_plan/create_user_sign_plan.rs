// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SignPlanDetail;
use super::UserSignPlan;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates a plan for a user to sign (创建用户的签约计划).
///
/// `POST /v3/payscore/sign-plan/user-sign-plans`
///
/// - Returns [`CreatedUserSignPlan`].
/// - Callers: merchants.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：创建用户的签约计划。调用方：商户；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012489420)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_plan::CreateUserSignPlan;
///
/// let request = CreateUserSignPlan::new()
///     .service_id("sample-service-id")
///     .plan_id("sample-plan-id")
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .merchant_sign_plan_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"merchant_sign_plan_no":"1217752501201407033233368018","openid":"oSAMPLE0123456789abcdefghijk","plan_id":"sample-plan-id","service_id":"sample-service-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "创建用户的签约计划",
    "/v3/payscore/sign-plan/user-sign-plans",
    "POST /v3/payscore/sign-plan/user-sign-plans",
    "4012489420"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateUserSignPlan {
    /// Service id (支付分服务ID). Required.
    pub service_id: Option<String>,
    /// Plan or template id (支付分计划ID). Required.
    pub plan_id: Option<String>,
    /// Application id (AppID). Required.
    pub appid: Option<String>,
    /// The user's id within the application (待签约用户在商户应用下的OpenID). Required.
    pub openid: Option<String>,
    /// The merchant's own signed plan number (商户签约计划单号). Required.
    pub merchant_sign_plan_no: Option<String>,
    /// Address that receives the notifications (签约成功事件通知回调地址). Required.
    pub notify_url: Option<String>,
    /// Details of the signed plan. Sources differ on whether it is required.
    pub sign_plan_detail: Option<Vec<SignPlanDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateUserSignPlan {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `service_id`, `plan_id`, `openid` and `merchant_sign_plan_no`.
    /// The client fills in `appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            service_id: None,
            plan_id: None,
            appid: None,
            openid: None,
            merchant_sign_plan_no: None,
            notify_url: None,
            sign_plan_detail: None,
            extra: Extra::new(),
        }
    }

    /// Service id (支付分服务ID). Required.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// Plan or template id (支付分计划ID). Required.
    pub fn plan_id<Via>(mut self, plan_id: impl IntoField<String, Via>) -> Self {
        self.plan_id = plan_id.into_field();
        self
    }

    /// Application id (AppID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The user's id within the application (待签约用户在商户应用下的OpenID). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// The merchant's own signed plan number (商户签约计划单号). Required.
    pub fn merchant_sign_plan_no<Via>(
        mut self,
        merchant_sign_plan_no: impl IntoField<String, Via>,
    ) -> Self {
        self.merchant_sign_plan_no = merchant_sign_plan_no.into_field();
        self
    }

    /// Address that receives the notifications (签约成功事件通知回调地址). Required.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Details of the signed plan. Sources differ on whether it is required.
    pub fn sign_plan_detail<Via>(
        mut self,
        sign_plan_detail: impl IntoField<Vec<SignPlanDetail>, Via>,
    ) -> Self {
        self.sign_plan_detail = sign_plan_detail.into_field();
        self
    }
}

impl Default for CreateUserSignPlan {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { CreateUserSignPlan
    []
    [service_id, plan_id, appid, openid, merchant_sign_plan_no, notify_url, sign_plan_detail,]
    ["service_id", "plan_id", "appid", "openid", "merchant_sign_plan_no", "notify_url",]
}

wxpay_core::operation!(CreateUserSignPlan => CreatedUserSignPlan, wxpay_core::Spec::new(
    "payscore_plan.create_user_sign_plan",
    wxpay_core::http::Method::POST,
    "/v3/payscore/sign-plan/user-sign-plans",
)
.title("创建用户的签约计划")
.family("payscore_plan")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012489420")
.fill(&[("appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json));

/// A plan for a user, with the data that opens the signing page.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedUserSignPlan {
    /// The user's signed plan (用户的签约计划).
    pub sign_plan: Option<UserSignPlan>,
    /// Package data for jumping to WeChat (跳转微信侧确认签约小程序的数据).
    pub package: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { CreatedUserSignPlan
    []
    [sign_plan, package,]
    []
}
