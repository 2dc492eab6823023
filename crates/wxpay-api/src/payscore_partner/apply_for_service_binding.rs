// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ServiceBinding;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks to bind a platform's sub-merchant to a payscore service (收付通子商户申请绑定支付分服务).
///
/// `POST /v3/payscore/partner/service-account-applications`
///
/// - Returns [`ServiceBinding`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_apply_no` and the same parameters.
/// - 中文：收付通子商户申请绑定支付分服务。调用方：服务商、平台；`out_apply_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_13.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_partner::ApplyForServiceBinding;
///
/// let request = ApplyForServiceBinding::new("1217752501201407033233368018")
///     .service_id("sample-service-id")
///     .sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_apply_no":"1217752501201407033233368018","service_id":"sample-service-id","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "收付通子商户申请绑定支付分服务",
    "/v3/payscore/partner/service-account-applications",
    "POST /v3/payscore/partner/service-account-applications"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForServiceBinding {
    /// The merchant's own application number. Required.
    pub out_apply_no: String,
    /// Service id (服务ID). Required.
    pub service_id: Option<String>,
    /// Application id (服务商应用ID). Required.
    pub appid: Option<String>,
    /// The sub-merchant's number (子商户商户号). Required.
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID).
    pub sub_appid: Option<String>,
    /// Address notified of the binding result (绑定结果回调通知地址).
    pub result_notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForServiceBinding {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `service_id` and `sub_mchid`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(out_apply_no: impl Into<String>) -> Self {
        Self {
            out_apply_no: out_apply_no.into(),
            service_id: None,
            appid: None,
            sub_mchid: None,
            sub_appid: None,
            result_notify_url: None,
            extra: Extra::new(),
        }
    }

    /// Service id (服务ID). Required.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// Application id (服务商应用ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户应用ID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Address notified of the binding result (绑定结果回调通知地址).
    pub fn result_notify_url<Via>(
        mut self,
        result_notify_url: impl IntoField<String, Via>,
    ) -> Self {
        self.result_notify_url = result_notify_url.into_field();
        self
    }
}

wxpay_core::__model_impl! { ApplyForServiceBinding
    [out_apply_no,]
    [service_id, appid, sub_mchid, sub_appid, result_notify_url,]
    ["service_id", "appid", "sub_mchid",]
}

wxpay_core::operation!(ApplyForServiceBinding => ServiceBinding, wxpay_core::Spec::new(
    "payscore_partner.apply_for_service_binding",
    wxpay_core::http::Method::POST,
    "/v3/payscore/partner/service-account-applications",
)
.title("收付通子商户申请绑定支付分服务")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_13.shtml")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_apply_no")));
