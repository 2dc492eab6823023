// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::H5DomainChange;
use super::WebsiteState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Applies to change a sub-merchant's H5 payment domains (创建H5支付域名修改申请单).
///
/// `POST /v3/global/merchant/h5/permission/domain/applications`
///
/// - Returns [`H5DomainChange`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_applyment_id` and the same parameters.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - 中文：创建H5支付域名修改申请单。调用方：服务商、平台；`out_applyment_id` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_4.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::ApplyForH5DomainChange;
///
/// let request = ApplyForH5DomainChange::new("sample-out-applyment-id").domains(["示例文字"]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"domains":["示例文字"],"out_applyment_id":"sample-out-applyment-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "创建H5支付域名修改申请单",
    "/v3/global/merchant/h5/permission/domain/applications",
    "POST /v3/global/merchant/h5/permission/domain/applications"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForH5DomainChange {
    /// The merchant's own application number. Required.
    pub out_applyment_id: String,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// H5 payment domains (H5支付域名). Required.
    pub domains: Option<Vec<String>>,
    /// H5 business website address (子商户H5经营网址). Sources differ on whether it is required.
    pub website_url: Option<String>,
    /// Screenshots of the website's business pages (经营网址商业页面截图).
    pub website_business_page_pics: Option<Vec<String>>,
    /// Screenshots of the website's home page (经营网址首页截图).
    pub website_homepage_pics: Option<Vec<String>>,
    /// State of the sub-merchant's website (子商户经营网址状态).
    pub website_state: Option<WebsiteState>,
    /// Address that receives the notifications (商户提供的审核结果回调接口).
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForH5DomainChange {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `domains`.
    /// The client fills in `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_applyment_id: impl Into<String>) -> Self {
        Self {
            out_applyment_id: out_applyment_id.into(),
            sub_mchid: None,
            domains: None,
            website_url: None,
            website_business_page_pics: None,
            website_homepage_pics: None,
            website_state: None,
            notify_url: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// H5 payment domains (H5支付域名). Required.
    pub fn domains<Via>(mut self, domains: impl IntoField<Vec<String>, Via>) -> Self {
        self.domains = domains.into_field();
        self
    }

    /// H5 business website address (子商户H5经营网址). Sources differ on whether it is required.
    pub fn website_url<Via>(mut self, website_url: impl IntoField<String, Via>) -> Self {
        self.website_url = website_url.into_field();
        self
    }

    /// Screenshots of the website's business pages (经营网址商业页面截图).
    pub fn website_business_page_pics<Via>(
        mut self,
        website_business_page_pics: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.website_business_page_pics = website_business_page_pics.into_field();
        self
    }

    /// Screenshots of the website's home page (经营网址首页截图).
    pub fn website_homepage_pics<Via>(
        mut self,
        website_homepage_pics: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.website_homepage_pics = website_homepage_pics.into_field();
        self
    }

    /// State of the sub-merchant's website (子商户经营网址状态).
    pub fn website_state<Via>(mut self, website_state: impl IntoField<WebsiteState, Via>) -> Self {
        self.website_state = website_state.into_field();
        self
    }

    /// Address that receives the notifications (商户提供的审核结果回调接口).
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }
}

wxpay_core::__model_impl! { ApplyForH5DomainChange
    [out_applyment_id,]
    [sub_mchid, domains, website_url, website_business_page_pics, website_homepage_pics, website_state, notify_url,]
    ["domains",]
}

wxpay_core::operation!(ApplyForH5DomainChange => H5DomainChange, wxpay_core::Spec::new(
    "global.apply_for_h5_domain_change",
    wxpay_core::http::Method::POST,
    "/v3/global/merchant/h5/permission/domain/applications",
)
.title("创建H5支付域名修改申请单")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_4.shtml")
.fill(&[("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::ByNumber("out_applyment_id")));
