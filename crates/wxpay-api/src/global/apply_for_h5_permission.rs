// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::H5Application;
use super::H5ApplicationType;
use super::TransactionLimitType;
use super::WebsiteState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Applies for H5 payments on behalf of a sub-merchant (创建H5支付权限申请单).
///
/// `POST /v3/global/merchant/h5/permission/applications`
///
/// - Returns [`H5Application`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - 中文：创建H5支付权限申请单。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_1.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::ApplyForH5Permission;
///
/// let request = ApplyForH5Permission::new()
///     .sub_mchid("1900000109")
///     .domains(["示例文字"]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"domains":["示例文字"],"sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "创建H5支付权限申请单",
    "/v3/global/merchant/h5/permission/applications",
    "POST /v3/global/merchant/h5/permission/applications"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForH5Permission {
    /// Description of the company and its business (公司介绍和业务描述).
    pub business_description: Option<String>,
    /// The sub-merchant's number (子商户号). Required.
    pub sub_mchid: Option<String>,
    /// H5 payment domains (H5支付域名). Required.
    pub domains: Option<Vec<String>>,
    /// Company registration certificate (公司注册资质证书).
    pub company_register_cert: Option<String>,
    /// Type of the limit (限额类型).
    pub transaction_limit_type: Option<TransactionLimitType>,
    /// Screenshots of the website's business pages (经营网址商业页面截图).
    pub website_business_page_pics: Option<Vec<String>>,
    /// Screenshots of the website's home page (经营网址首页截图).
    pub website_homepage_pics: Option<Vec<String>>,
    /// State of the sub-merchant's website (子商户经营网址状态).
    pub website_state: Option<WebsiteState>,
    /// H5 business website address (子商户H5经营网址). Sources differ on whether it is required.
    pub website_url: Option<String>,
    /// Address that receives the notifications (商户提供的审核结果回调接口).
    pub notify_url: Option<String>,
    /// Application type.
    pub applyment_type: Option<H5ApplicationType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForH5Permission {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sub_mchid` and `domains`.
    /// The client fills in `notify_url` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            business_description: None,
            sub_mchid: None,
            domains: None,
            company_register_cert: None,
            transaction_limit_type: None,
            website_business_page_pics: None,
            website_homepage_pics: None,
            website_state: None,
            website_url: None,
            notify_url: None,
            applyment_type: None,
            extra: Extra::new(),
        }
    }

    /// Description of the company and its business (公司介绍和业务描述).
    pub fn business_description<Via>(
        mut self,
        business_description: impl IntoField<String, Via>,
    ) -> Self {
        self.business_description = business_description.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// H5 payment domains (H5支付域名). Required.
    pub fn domains<Via>(mut self, domains: impl IntoField<Vec<String>, Via>) -> Self {
        self.domains = domains.into_field();
        self
    }

    /// Company registration certificate (公司注册资质证书).
    pub fn company_register_cert<Via>(
        mut self,
        company_register_cert: impl IntoField<String, Via>,
    ) -> Self {
        self.company_register_cert = company_register_cert.into_field();
        self
    }

    /// Type of the limit (限额类型).
    pub fn transaction_limit_type<Via>(
        mut self,
        transaction_limit_type: impl IntoField<TransactionLimitType, Via>,
    ) -> Self {
        self.transaction_limit_type = transaction_limit_type.into_field();
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

    /// H5 business website address (子商户H5经营网址). Sources differ on whether it is required.
    pub fn website_url<Via>(mut self, website_url: impl IntoField<String, Via>) -> Self {
        self.website_url = website_url.into_field();
        self
    }

    /// Address that receives the notifications (商户提供的审核结果回调接口).
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Application type.
    pub fn applyment_type<Via>(
        mut self,
        applyment_type: impl IntoField<H5ApplicationType, Via>,
    ) -> Self {
        self.applyment_type = applyment_type.into_field();
        self
    }
}

impl Default for ApplyForH5Permission {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ApplyForH5Permission
    []
    [business_description, sub_mchid, domains, company_register_cert, transaction_limit_type, website_business_page_pics, website_homepage_pics, website_state, website_url, notify_url, applyment_type,]
    ["sub_mchid", "domains",]
}

wxpay_core::operation!(ApplyForH5Permission => H5Application, wxpay_core::Spec::new(
    "global.apply_for_h5_permission",
    wxpay_core::http::Method::POST,
    "/v3/global/merchant/h5/permission/applications",
)
.title("创建H5支付权限申请单")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_1.shtml")
.fill(&[("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong));
