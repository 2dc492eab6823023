// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ApplicationType;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries the link with which an employee pays from a quota card (企业商户获取指定额度卡支付链接).
    ///
    /// `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`
    ///
    /// - Returns [`QuotaCardPaymentUrl`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：企业商户获取指定额度卡支付链接。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014507160)
    #[doc(alias = "企业商户获取指定额度卡支付链接")]
    pub request QueryQuotaCardPaymentUrl {
        required {
            /// WeChat authorization id of the employee (微信授权关系ID). Required. It stands in the path.
            employee_id: String,
            /// Card number (企业支付额度卡卡号). Required. It stands in the path.
            card_no: String,
            /// The service provider's merchant number (服务商商户号). Required.
            sp_mchid: String,
            /// The sub-merchant's number (出资子商户号). Required.
            sub_mchid: String,
            /// Type of the application (拉起付款码页面的企业应用类型). Required.
            application_type: ApplicationType,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryQuotaCardPaymentUrl => QuotaCardPaymentUrl, wxpay_core::Spec::new(
    "query_quota_card_payment_url",
    wxpay_core::http::Method::GET,
    "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url",
)
.title("企业商户获取指定额度卡支付链接")
.family("enterprise_pay")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014507160")
.query(&["sp_mchid", "sub_mchid", "application_type"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The link with which an employee pays from a quota card.
    pub answer QuotaCardPaymentUrl {
        always {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// The sub-merchant's number (出资子商户号).
            sub_mchid: String,
            /// WeChat authorization id of the employee (微信授权关系ID).
            employee_id: String,
            /// Card number (企业支付额度卡卡号).
            card_no: String,
            /// When it expires (链接失效时间).
            expire_time: DateTime,
            /// Address to jump to for payment (跳转链接).
            payment_url: String,
            /// Type of the application (拉起付款码页面的企业应用类型).
            application_type: ApplicationType,
            /// Query parameters of the mini program (小程序查询参数).
            mp_query: String,
            /// Business type of the mini program (小程序业务类型).
            mp_business_type: String,
        }
    }
}
