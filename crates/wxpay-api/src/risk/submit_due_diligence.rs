// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DueDiligenceState;
use super::SubmissionData;
use super::SubmissionTemplate;
use wxpay_core::DateTime;
use wxpay_core::model::Embedded;

wxpay_core::model! {
    /// Submits material for an enhanced due diligence (提交尽调资料).
    ///
    /// `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`
    ///
    /// - Returns [`DueDiligenceSubmission`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：提交尽调资料。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015631033)
    #[doc(alias = "提交尽调资料")]
    pub request SubmitDueDiligence {
        required {
            /// Due diligence number (尽调单号). Required. It stands in the path.
            due_diligence_id: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
        }
        optional {
            /// Data submitted by the merchant (提交资料内容). JSON inside a string on the wire.
            submit_data: Embedded<SubmissionData>,
        }
    }
}

wxpay_core::operation!(SubmitDueDiligence => DueDiligenceSubmission, wxpay_core::Spec::new(
    "submit_due_diligence",
    wxpay_core::http::Method::POST,
    "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit",
)
.title("提交尽调资料")
.family("risk")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015631033")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The state of a due diligence after material was submitted.
    pub answer DueDiligenceSubmission {
        always {}
        optional {
            /// State of the due diligence (尽调单状态).
            due_diligence_state: DueDiligenceState,
            /// When it was submitted (提交时间).
            submit_time: DateTime,
            /// Data the due diligence asks for (尽调要求提交的资料). JSON inside a string on the wire.
            submission_template: Embedded<SubmissionTemplate>,
            /// Data already submitted for the due diligence (尽调已经提交的资料). JSON inside a string on the wire.
            submission_data: Embedded<SubmissionData>,
        }
    }
}
