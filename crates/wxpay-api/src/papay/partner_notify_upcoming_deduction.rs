// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::EstimatedAmount;

wxpay_core::model! {
    /// Notifies the user of a sub-merchant's deduction before it takes place (服务商商户预扣费通知).
    ///
    /// `POST /v3/partner-papay/contracts/{contract_id}/notify`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：服务商商户预扣费通知。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/json/partner-deduct-notify.html)
    #[doc(alias = "服务商商户预扣费通知")]
    pub request PartnerNotifyUpcomingDeduction {
        required {
            /// Contract number (委托代扣协议id). Required. It stands in the path.
            contract_id: String,
            /// The service provider's merchant number (服务商商户号). Required.
            sp_mchid: String,
            /// The service provider's application id (服务商应用ID). Required.
            sp_appid: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// Estimated deduction amount (预计扣费金额信息). Required.
            estimated_amount: EstimatedAmount,
        }
        optional {
            /// The sub-merchant's application id (子商户应用D).
            sub_appid: String,
            /// Duration of the deduction (扣费持续时间).
            deduct_duration: PartnerDeductDuration,
        }
    }
}

wxpay_core::operation!(PartnerNotifyUpcomingDeduction => (), wxpay_core::Spec::new(
    "partner_notify_upcoming_deduction",
    wxpay_core::http::Method::POST,
    "/v3/partner-papay/contracts/{contract_id}/notify",
)
.title("服务商商户预扣费通知")
.family("papay")
.doc("https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/json/partner-deduct-notify.html")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// How long a sub-merchant's deduction may take.
    pub request PartnerDeductDuration {
        required {
            /// Count (扣费持续时间数). Required.
            count: i64,
        }
        optional {
            /// Unit (单位).
            unit: String,
        }
    }
}
