// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ServiceBinding;

wxpay_core::model! {
    /// Asks to bind a platform's sub-merchant to a payscore service (收付通子商户申请绑定支付分服务).
    ///
    /// `POST /v3/payscore/partner/service-account-applications`
    ///
    /// - Returns [`ServiceBinding`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_apply_no` and the same parameters.
    /// - 中文：收付通子商户申请绑定支付分服务。调用方：服务商、平台；`out_apply_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_13.shtml)
    #[doc(alias = "收付通子商户申请绑定支付分服务")]
    pub request ApplyForServiceBinding {
        required {
            /// Service id (服务ID). Required.
            service_id: String,
            /// Application id (服务商应用ID). Required.
            appid: String,
            /// The sub-merchant's number (子商户商户号). Required.
            sub_mchid: String,
            /// The merchant's own application number. Required.
            out_apply_no: String,
        }
        optional {
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
            /// Address notified of the binding result (绑定结果回调通知地址).
            result_notify_url: String,
        }
    }
}

wxpay_core::operation!(ApplyForServiceBinding => ServiceBinding, wxpay_core::Spec::new(
    "apply_for_service_binding",
    wxpay_core::http::Method::POST,
    "/v3/payscore/partner/service-account-applications",
)
.title("收付通子商户申请绑定支付分服务")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_13.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_apply_no")));
