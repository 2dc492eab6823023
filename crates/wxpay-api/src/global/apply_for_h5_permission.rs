// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::H5Application;
use super::H5ApplicationType;
use super::TransactionLimitType;
use super::WebsiteState;

wxpay_core::model! {
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
    #[doc(alias = "创建H5支付权限申请单")]
    pub request ApplyForH5Permission {
        required {
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// H5 payment domains (H5支付域名). Required.
            domains: Vec<String>,
        }
        optional {
            /// Description of the company and its business (公司介绍和业务描述).
            business_description: String,
            /// Company registration certificate (公司注册资质证书).
            company_register_cert: String,
            /// Type of the limit (限额类型).
            transaction_limit_type: TransactionLimitType,
            /// Screenshots of the website's business pages (经营网址商业页面截图).
            website_business_page_pics: Vec<String>,
            /// Screenshots of the website's home page (经营网址首页截图).
            website_homepage_pics: Vec<String>,
            /// State of the sub-merchant's website (子商户经营网址状态).
            website_state: WebsiteState,
            /// H5 business website address (子商户H5经营网址). Sources differ on whether it is required.
            website_url: String,
            /// Address that receives the notifications (商户提供的审核结果回调接口).
            notify_url: String,
            /// Application type.
            applyment_type: H5ApplicationType,
        }
    }
}

wxpay_core::operation!(ApplyForH5Permission => H5Application, wxpay_core::Spec::new(
    "apply_for_h5_permission",
    wxpay_core::http::Method::POST,
    "/v3/global/merchant/h5/permission/applications",
)
.title("创建H5支付权限申请单")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_1.shtml")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong));
