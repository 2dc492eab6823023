// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CardState;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Cancels an employee's quota card (企业商户作废员工企业支付额度卡).
    ///
    /// `POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`
    ///
    /// - Returns [`QuotaCardCancellation`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：企业商户作废员工企业支付额度卡。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014507127)
    #[doc(alias = "企业商户作废员工企业支付额度卡")]
    pub request CancelQuotaCard {
        required {
            /// WeChat authorization id of the employee (微信授权关系ID). Required. It stands in the path.
            employee_id: String,
            /// Card number (企业支付额度卡卡号). Required. It stands in the path.
            card_no: String,
            /// The service provider's merchant number (服务商商户号). Required.
            sp_mchid: String,
            /// The sub-merchant's number (出资子商户号). Required.
            sub_mchid: String,
            /// Reason (作废原因). Required.
            reason: String,
        }
        optional {}
    }
}

wxpay_core::operation!(CancelQuotaCard => QuotaCardCancellation, wxpay_core::Spec::new(
    "cancel_quota_card",
    wxpay_core::http::Method::POST,
    "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel",
)
.title("企业商户作废员工企业支付额度卡")
.family("enterprise_pay")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014507127")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The quota card that was cancelled, and when.
    pub answer QuotaCardCancellation {
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
            /// Card state (卡片状态).
            card_state: CardState,
            /// When the card was disabled (卡片失效时间).
            card_disabled_time: DateTime,
        }
    }
}
