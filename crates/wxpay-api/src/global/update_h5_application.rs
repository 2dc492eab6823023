// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::H5ApplicationState;
use super::H5ApplicationType;
use super::TransactionLimitType;
use super::WebsiteState;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Updates an application for H5 payments (修改H5支付权限申请单).
///
/// `PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}`
///
/// - Returns [`UpdatedH5Application`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - 中文：修改H5支付权限申请单。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_3.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::UpdateH5Application;
///
/// let request = UpdateH5Application::new(1).domains(["示例文字"]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"applyment_id":1,"domains":["示例文字"]}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "修改H5支付权限申请单",
    "/v3/global/merchant/h5/permission/applications/{applyment_id}",
    "PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdateH5Application {
    /// WeChat Pay's application number. Required. It stands in the path.
    pub applyment_id: i64,
    /// H5 payment domains (H5支付域名). Required.
    pub domains: Option<Vec<String>>,
    /// Description of the company and its business (公司介绍和业务描述).
    pub business_description: Option<String>,
    /// Company registration certificate (公司注册资质证书).
    pub company_register_cert: Option<String>,
    /// Screenshots of the website's business pages (经营网址商业页面截图).
    pub website_business_page_pics: Option<Vec<String>>,
    /// Screenshots of the website's home page (经营网址首页截图).
    pub website_homepage_pics: Option<Vec<String>>,
    /// State of the sub-merchant's website (子商户经营网址状态).
    pub website_state: Option<WebsiteState>,
    /// H5 business website address (子商户H5经营网址).
    pub website_url: Option<String>,
    /// Application type. Described by SKIT; no official source confirms it.
    pub applyment_type: Option<H5ApplicationType>,
    /// Type of the limit (限额类型). Described by SKIT; no official source confirms it.
    pub transaction_limit_type: Option<TransactionLimitType>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdateH5Application {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `domains`.
    pub fn new(applyment_id: impl Into<i64>) -> Self {
        Self {
            applyment_id: applyment_id.into(),
            domains: None,
            business_description: None,
            company_register_cert: None,
            website_business_page_pics: None,
            website_homepage_pics: None,
            website_state: None,
            website_url: None,
            applyment_type: None,
            transaction_limit_type: None,
            extra: Extra::new(),
        }
    }

    /// H5 payment domains (H5支付域名). Required.
    pub fn domains<Via>(mut self, domains: impl IntoField<Vec<String>, Via>) -> Self {
        self.domains = domains.into_field();
        self
    }

    /// Description of the company and its business (公司介绍和业务描述).
    pub fn business_description<Via>(
        mut self,
        business_description: impl IntoField<String, Via>,
    ) -> Self {
        self.business_description = business_description.into_field();
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

    /// H5 business website address (子商户H5经营网址).
    pub fn website_url<Via>(mut self, website_url: impl IntoField<String, Via>) -> Self {
        self.website_url = website_url.into_field();
        self
    }

    /// Application type. Described by SKIT; no official source confirms it.
    pub fn applyment_type<Via>(
        mut self,
        applyment_type: impl IntoField<H5ApplicationType, Via>,
    ) -> Self {
        self.applyment_type = applyment_type.into_field();
        self
    }

    /// Type of the limit (限额类型). Described by SKIT; no official source confirms it.
    pub fn transaction_limit_type<Via>(
        mut self,
        transaction_limit_type: impl IntoField<TransactionLimitType, Via>,
    ) -> Self {
        self.transaction_limit_type = transaction_limit_type.into_field();
        self
    }
}

wxpay_core::__model_impl! { UpdateH5Application
    [applyment_id,]
    [domains, business_description, company_register_cert, website_business_page_pics, website_homepage_pics, website_state, website_url, applyment_type, transaction_limit_type,]
    ["domains",]
}

wxpay_core::operation!(UpdateH5Application => UpdatedH5Application, wxpay_core::Spec::new(
    "global.update_h5_application",
    wxpay_core::http::Method::PATCH,
    "/v3/global/merchant/h5/permission/applications/{applyment_id}",
)
.title("修改H5支付权限申请单")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_3.shtml")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong));

/// An application for H5 payments after its update.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdatedH5Application {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// H5 payment domains (H5支付域名).
    pub domains: Option<Vec<String>>,
    /// Description of the company and its business (公司介绍和业务描述).
    pub business_description: Option<String>,
    /// Type of the limit (限额类型).
    pub transaction_limit_type: Option<TransactionLimitType>,
    /// Company registration certificate (公司注册资质证书).
    pub company_register_cert: Option<String>,
    /// Screenshots of the website's business pages (经营网址商业页面截图).
    pub website_business_page_pics: Option<Vec<String>>,
    /// Screenshots of the website's home page (经营网址首页截图).
    pub website_homepage_pics: Option<Vec<String>>,
    /// State of the sub-merchant's website (子商户经营网址状态).
    pub website_state: Option<WebsiteState>,
    /// H5 business website address (子商户H5经营网址).
    pub website_url: Option<String>,
    /// WeChat Pay's application number.
    pub applyment_id: Option<i64>,
    /// Details of the rejection (驳回原因).
    pub audit_reject_detail: Option<String>,
    /// State of the application.
    pub applyment_state: Option<H5ApplicationState>,
    /// Application type.
    pub applyment_type: Option<H5ApplicationType>,
    /// Address that receives the notifications (商户提供的审核结果回调接口).
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UpdatedH5Application
    []
    [sub_mchid, domains, business_description, transaction_limit_type, company_register_cert, website_business_page_pics, website_homepage_pics, website_state, website_url, applyment_id, audit_reject_detail, applyment_state, applyment_type, notify_url,]
    []
}
