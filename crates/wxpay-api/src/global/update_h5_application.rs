// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::H5ApplicationState;
use super::H5ApplicationType;
use super::TransactionLimitType;
use super::WebsiteState;

wxpay_core::model! {
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
    #[doc(alias = "修改H5支付权限申请单")]
    pub request UpdateH5Application {
        required {
            /// WeChat Pay's application number. Required. It stands in the path.
            applyment_id: i64,
            /// H5 payment domains (H5支付域名). Required.
            domains: Vec<String>,
        }
        optional {
            /// Description of the company and its business (公司介绍和业务描述).
            business_description: String,
            /// Company registration certificate (公司注册资质证书).
            company_register_cert: String,
            /// Screenshots of the website's business pages (经营网址商业页面截图).
            website_business_page_pics: Vec<String>,
            /// Screenshots of the website's home page (经营网址首页截图).
            website_homepage_pics: Vec<String>,
            /// State of the sub-merchant's website (子商户经营网址状态).
            website_state: WebsiteState,
            /// H5 business website address (子商户H5经营网址).
            website_url: String,
            /// Application type. Described by SKIT; no official source confirms it.
            applyment_type: H5ApplicationType,
            /// Type of the limit (限额类型). Described by SKIT; no official source confirms it.
            transaction_limit_type: TransactionLimitType,
        }
    }
}

wxpay_core::operation!(UpdateH5Application => UpdatedH5Application, wxpay_core::Spec::new(
    "update_h5_application",
    wxpay_core::http::Method::PATCH,
    "/v3/global/merchant/h5/permission/applications/{applyment_id}",
)
.title("修改H5支付权限申请单")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_3.shtml")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong));

wxpay_core::model! {
    /// An application for H5 payments after its update.
    pub answer UpdatedH5Application {
        always {}
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// H5 payment domains (H5支付域名).
            domains: Vec<String>,
            /// Description of the company and its business (公司介绍和业务描述).
            business_description: String,
            /// Type of the limit (限额类型).
            transaction_limit_type: TransactionLimitType,
            /// Company registration certificate (公司注册资质证书).
            company_register_cert: String,
            /// Screenshots of the website's business pages (经营网址商业页面截图).
            website_business_page_pics: Vec<String>,
            /// Screenshots of the website's home page (经营网址首页截图).
            website_homepage_pics: Vec<String>,
            /// State of the sub-merchant's website (子商户经营网址状态).
            website_state: WebsiteState,
            /// H5 business website address (子商户H5经营网址).
            website_url: String,
            /// WeChat Pay's application number.
            applyment_id: i64,
            /// Details of the rejection (驳回原因).
            audit_reject_detail: String,
            /// State of the application.
            applyment_state: H5ApplicationState,
            /// Application type.
            applyment_type: H5ApplicationType,
            /// Address that receives the notifications (商户提供的审核结果回调接口).
            notify_url: String,
        }
    }
}
