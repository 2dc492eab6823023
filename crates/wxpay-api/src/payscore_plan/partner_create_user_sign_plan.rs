// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PartnerUserSignPlan;
use super::SignPlanDetail;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Creates a plan for a user to sign, for a sub-merchant (创建用户的签约计划).
///
/// `POST /v3/payscore/sign-plan/partner/user-sign-plans`
///
/// - Returns [`PartnerCreatedUserSignPlan`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：创建用户的签约计划。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012463521)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_plan::PartnerCreateUserSignPlan;
///
/// let request = PartnerCreateUserSignPlan::new()
///     .service_id("sample-service-id")
///     .plan_id("sample-plan-id")
///     .sub_mchid("1900000109")
///     .merchant_sign_plan_no("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"merchant_sign_plan_no":"1217752501201407033233368018","plan_id":"sample-plan-id","service_id":"sample-service-id","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "创建用户的签约计划",
    "/v3/payscore/sign-plan/partner/user-sign-plans",
    "POST /v3/payscore/sign-plan/partner/user-sign-plans",
    "4012463521"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartnerCreateUserSignPlan {
    /// Service id (支付分服务ID). Required.
    pub service_id: Option<String>,
    /// Plan or template id (支付分计划ID). Required.
    pub plan_id: Option<String>,
    /// Application id (服务商的AppID). Required.
    pub appid: Option<String>,
    /// The sub-merchant's number (子商户号). Required.
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户的AppID).
    pub sub_appid: Option<String>,
    /// The user's id within the application (待签约用户在服务商应用下的OpenID).
    pub openid: Option<String>,
    /// The user's id within the sub-merchant's application (待签约用户在子商户应用下的OpenID).
    pub sub_openid: Option<String>,
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

impl PartnerCreateUserSignPlan {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `service_id`, `plan_id`, `sub_mchid` and `merchant_sign_plan_no`.
    /// The client fills in `appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            service_id: None,
            plan_id: None,
            appid: None,
            sub_mchid: None,
            sub_appid: None,
            openid: None,
            sub_openid: None,
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

    /// Application id (服务商的AppID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户的AppID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// The user's id within the application (待签约用户在服务商应用下的OpenID).
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// The user's id within the sub-merchant's application (待签约用户在子商户应用下的OpenID).
    pub fn sub_openid<Via>(mut self, sub_openid: impl IntoField<String, Via>) -> Self {
        self.sub_openid = sub_openid.into_field();
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

impl Default for PartnerCreateUserSignPlan {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PartnerCreateUserSignPlan
    []
    [service_id, plan_id, appid, sub_mchid, sub_appid, openid, sub_openid, merchant_sign_plan_no, notify_url, sign_plan_detail,]
    ["service_id", "plan_id", "appid", "sub_mchid", "merchant_sign_plan_no", "notify_url",]
}

wxpay_core::operation!(PartnerCreateUserSignPlan => PartnerCreatedUserSignPlan, wxpay_core::Spec::new(
    "payscore_plan.partner_create_user_sign_plan",
    wxpay_core::http::Method::POST,
    "/v3/payscore/sign-plan/partner/user-sign-plans",
)
.title("创建用户的签约计划")
.family("payscore_plan")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012463521")
.fill(&[("appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json));

/// A sub-merchant's plan for a user, with the data that opens the signing page.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerCreatedUserSignPlan {
    /// The user's signed plan (用户的签约计划).
    pub sign_plan: Option<PartnerUserSignPlan>,
    /// Package data for jumping to WeChat (跳转微信侧确认签约小程序的数据).
    pub package: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PartnerCreatedUserSignPlan
    []
    [sign_plan, package,]
    []
}
