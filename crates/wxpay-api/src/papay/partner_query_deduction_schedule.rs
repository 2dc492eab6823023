// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DeductionSchedule;

wxpay_core::model! {
    /// Queries the scheduled deduction of a sub-merchant's contract (查询扣费预约).
    ///
    /// `GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}`
    ///
    /// - Returns [`DeductionSchedule`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询扣费预约。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-query-deduct-schedule.html)
    #[doc(alias = "查询扣费预约")]
    pub request PartnerQueryDeductionSchedule {
        required {
            /// Contract number (委托代扣协议ID). Required. It stands in the path.
            contract_id: String,
            /// The sub-merchant's number (子商户号商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(PartnerQueryDeductionSchedule => DeductionSchedule, wxpay_core::Spec::new(
    "partner_query_deduction_schedule",
    wxpay_core::http::Method::GET,
    "/v3/papay/pay/partner/schedules/contract-id/{contract_id}",
)
.title("查询扣费预约")
.family("papay")
.doc("https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-query-deduct-schedule.html")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));
