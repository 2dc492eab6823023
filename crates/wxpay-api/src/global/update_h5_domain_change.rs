// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::H5DomainChange;
use super::WebsiteState;

wxpay_core::model! {
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
    #[doc(alias = "修改H5支付域名修改申请单")]
    pub request UpdateH5DomainChange {
        required {
            /// WeChat Pay's application number. Required. It stands in the path.
            applyment_id: i64,
            /// H5 payment domains (H5支付域名). Required.
            domains: Vec<String>,
        }
        optional {
            /// State of the sub-merchant's website (子商户经营网址状态).
            website_state: WebsiteState,
            /// H5 business website address (商户H5经营网址).
            website_url: String,
            /// Screenshots of the website's business pages (经营网址商业页面截图).
            website_business_page_pics: Vec<String>,
            /// Screenshots of the website's home page (经营网址首页截图).
            website_homepage_pics: Vec<String>,
        }
    }
}

wxpay_core::operation!(UpdateH5DomainChange => H5DomainChange, wxpay_core::Spec::new(
    "update_h5_domain_change",
    wxpay_core::http::Method::PATCH,
    "/v3/global/merchant/h5/permission/domain/applications/{applyment_id}",
)
.title("修改H5支付域名修改申请单")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_6.shtml")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong));
