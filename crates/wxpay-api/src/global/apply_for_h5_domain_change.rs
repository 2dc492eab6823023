// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::H5DomainChange;
use super::WebsiteState;

wxpay_core::model! {
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
    #[doc(alias = "创建H5支付域名修改申请单")]
    pub request ApplyForH5DomainChange {
        required {
            /// H5 payment domains (H5支付域名). Required.
            domains: Vec<String>,
            /// The merchant's own application number. Required.
            out_applyment_id: String,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// H5 business website address (子商户H5经营网址). Sources differ on whether it is required.
            website_url: String,
            /// Screenshots of the website's business pages (经营网址商业页面截图).
            website_business_page_pics: Vec<String>,
            /// Screenshots of the website's home page (经营网址首页截图).
            website_homepage_pics: Vec<String>,
            /// State of the sub-merchant's website (子商户经营网址状态).
            website_state: WebsiteState,
            /// Address that receives the notifications (商户提供的审核结果回调接口).
            notify_url: String,
        }
    }
}

wxpay_core::operation!(ApplyForH5DomainChange => H5DomainChange, wxpay_core::Spec::new(
    "apply_for_h5_domain_change",
    wxpay_core::http::Method::POST,
    "/v3/global/merchant/h5/permission/domain/applications",
)
.title("创建H5支付域名修改申请单")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_4.shtml")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::ByNumber("out_applyment_id")));
