// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::DeductionSchedule;

wxpay_core::model! {
    /// Schedules a deduction by a sub-merchant's contract (预约扣费).
    ///
    /// `POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule`
    ///
    /// - Returns [`DeductionSchedule`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：预约扣费。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-schedule-deduction.html)
    #[doc(alias = "预约扣费")]
    pub request PartnerScheduleDeduction {
        required {
            /// Contract number (委托代扣协议ID). Required. It stands in the path.
            contract_id: String,
            /// The service provider's application id (应用ID). Required.
            sp_appid: String,
            /// The sub-merchant's number (子商户号商户号). Required.
            sub_mchid: String,
            /// Scheduled amount (预约的金额信息). Required.
            schedule_amount: Amount,
        }
        optional {
            /// The sub-merchant's application id (子商户的AppID).
            sub_appid: String,
        }
    }
}

wxpay_core::operation!(PartnerScheduleDeduction => DeductionSchedule, wxpay_core::Spec::new(
    "partner_schedule_deduction",
    wxpay_core::http::Method::POST,
    "/v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule",
)
.title("预约扣费")
.family("papay")
.doc("https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-schedule-deduction.html")
.body(wxpay_core::Body::Json));
