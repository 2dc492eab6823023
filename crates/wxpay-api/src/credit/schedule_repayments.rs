// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ScheduledRepayment;

wxpay_core::model! {
    /// Schedules repayments under a contract (预约还款).
    ///
    /// `POST /v3/credit-repayment/partner/schedule-records/batch-create`
    ///
    /// - Returns [`RepaymentSchedule`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：预约还款。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "预约还款")]
    pub request ScheduleRepayments {
        required {
            /// Contract number (还款协议ID). Required.
            contract_id: String,
            /// Application id (商户AppID). Required.
            appid: String,
            /// The user's id within the application (用户标识). Required.
            openid: String,
            /// List of scheduled repayment items (预约还款项列表). Required.
            schedule_items: Vec<ScheduleItem>,
        }
        optional {}
    }
}

wxpay_core::operation!(ScheduleRepayments => RepaymentSchedule, wxpay_core::Spec::new(
    "schedule_repayments",
    wxpay_core::http::Method::POST,
    "/v3/credit-repayment/partner/schedule-records/batch-create",
)
.title("预约还款")
.family("credit")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// A repayment to schedule.
    pub request ScheduleItem {
        required {
            /// The merchant's own record number (商户侧预约还款单号). Required.
            out_record_id: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// Amount to repay (应还款金额). Required.
            repayment_amount: String,
            /// Repayment date (还款日期). Required.
            repayment_date: String,
        }
        optional {
            /// The sub-merchant's application id (子商户AppID).
            sub_appid: String,
            /// Smallest amount to repay (最低还款金额).
            min_repayment_amount: String,
        }
    }
}

wxpay_core::model! {
    /// The scheduled repayments.
    pub answer RepaymentSchedule {
        always {}
        optional {
            /// List of scheduled repayment records (预约还款记录列表).
            schedule_records: Vec<ScheduledRepayment>,
        }
    }
}
