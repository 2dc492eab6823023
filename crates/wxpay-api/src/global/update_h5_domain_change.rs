// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::H5DomainChange;
use super::WebsiteState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Updates an application to change H5 payment domains (修改H5支付域名修改申请单).
///
/// `PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}`
///
/// - Returns [`H5DomainChange`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - 中文：修改H5支付域名修改申请单。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_6.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::UpdateH5DomainChange;
///
/// let request = UpdateH5DomainChange::new(1).domains(["示例文字"]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"applyment_id":1,"domains":["示例文字"]}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "修改H5支付域名修改申请单",
    "/v3/global/merchant/h5/permission/domain/applications/{applyment_id}",
    "PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdateH5DomainChange {
    /// WeChat Pay's application number. Required. It stands in the path.
    pub applyment_id: i64,
    /// H5 payment domains (H5支付域名). Required.
    pub domains: Option<Vec<String>>,
    /// State of the sub-merchant's website (子商户经营网址状态).
    pub website_state: Option<WebsiteState>,
    /// H5 business website address (商户H5经营网址).
    pub website_url: Option<String>,
    /// Screenshots of the website's business pages (经营网址商业页面截图).
    pub website_business_page_pics: Option<Vec<String>>,
    /// Screenshots of the website's home page (经营网址首页截图).
    pub website_homepage_pics: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdateH5DomainChange {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `domains`.
    pub fn new(applyment_id: impl Into<i64>) -> Self {
        Self {
            applyment_id: applyment_id.into(),
            domains: None,
            website_state: None,
            website_url: None,
            website_business_page_pics: None,
            website_homepage_pics: None,
            extra: Extra::new(),
        }
    }

    /// H5 payment domains (H5支付域名). Required.
    pub fn domains<Via>(mut self, domains: impl IntoField<Vec<String>, Via>) -> Self {
        self.domains = domains.into_field();
        self
    }

    /// State of the sub-merchant's website (子商户经营网址状态).
    pub fn website_state<Via>(mut self, website_state: impl IntoField<WebsiteState, Via>) -> Self {
        self.website_state = website_state.into_field();
        self
    }

    /// H5 business website address (商户H5经营网址).
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
}

wxpay_core::__model_impl! { UpdateH5DomainChange
    [applyment_id,]
    [domains, website_state, website_url, website_business_page_pics, website_homepage_pics,]
    ["domains",]
}

wxpay_core::operation!(UpdateH5DomainChange => H5DomainChange, wxpay_core::Spec::new(
    "global.update_h5_domain_change",
    wxpay_core::http::Method::PATCH,
    "/v3/global/merchant/h5/permission/domain/applications/{applyment_id}",
)
.title("修改H5支付域名修改申请单")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_6.shtml")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong));
