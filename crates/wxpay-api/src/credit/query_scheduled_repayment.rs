// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ScheduledRepayment;

wxpay_core::model! {
    /// Queries a scheduled repayment (查询预约还款记录).
    ///
    /// `GET /v3/credit-repayment/partner/schedule-records/{out_record_id}`
    ///
    /// - Returns [`ScheduledRepayment`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询预约还款记录。调用方：服务商、平台；只读，可以重试。
    #[doc(alias = "查询预约还款记录")]
    pub request QueryScheduledRepayment {
        required {
            /// The merchant's own record number (商户侧预约还款单号). Required. It stands in the path.
            out_record_id: String,
            /// Contract number (还款协议ID). Required.
            contract_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryScheduledRepayment => ScheduledRepayment, wxpay_core::Spec::new(
    "query_scheduled_repayment",
    wxpay_core::http::Method::GET,
    "/v3/credit-repayment/partner/schedule-records/{out_record_id}",
)
.title("查询预约还款记录")
.family("credit")
.query(&["contract_id"])
.repeat(wxpay_core::Repeat::Freely));
