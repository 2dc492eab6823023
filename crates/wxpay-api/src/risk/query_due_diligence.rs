// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DueDiligenceState;
use super::SubmissionData;
use super::SubmissionTemplate;
use wxpay_core::DateTime;
use wxpay_core::model::Embedded;

wxpay_core::model! {
    /// Queries an enhanced due diligence of a sub-merchant (查询子商户强化尽调单信息).
    ///
    /// `GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`
    ///
    /// - Returns [`DueDiligence`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：查询子商户强化尽调单信息。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015631048)
    #[doc(alias = "查询子商户强化尽调单信息")]
    pub request QueryDueDiligence {
        required {
            /// Due diligence number (尽调单号). Required. It stands in the path.
            due_diligence_id: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryDueDiligence => DueDiligence, wxpay_core::Spec::new(
    "query_due_diligence",
    wxpay_core::http::Method::GET,
    "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}",
)
.title("查询子商户强化尽调单信息")
.family("risk")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015631048")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// An enhanced due diligence with its state, template and submitted material.
    pub answer DueDiligence {
        always {}
        optional {
            /// Due diligence number (尽调单号).
            due_diligence_id: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// State of the due diligence (尽调单状态).
            due_diligence_state: DueDiligenceState,
            /// Why it was rejected (驳回原因). JSON inside a string on the wire.
            reject_reason: Embedded<DueDiligenceRejection>,
            /// Deadline (截止时间).
            deadline_time: DateTime,
            /// When it was terminated (终止时间).
            terminal_time: DateTime,
            /// When it was submitted (提交时间).
            submit_time: DateTime,
            /// When it was rejected (驳回时间).
            reject_time: DateTime,
            /// When it was completed (完成时间).
            complete_time: DateTime,
            /// Data the due diligence asks for (尽调要求提交的资料). JSON inside a string on the wire.
            submission_template: Embedded<SubmissionTemplate>,
            /// Data already submitted for the due diligence (尽调已经提交的资料). JSON inside a string on the wire.
            submission_data: Embedded<SubmissionData>,
        }
    }
}

wxpay_core::model! {
    /// Why the material of a due diligence was rejected.
    pub answer DueDiligenceRejection {
        always {}
        optional {
            /// Audit reasons by item (审核原因集合).
            audit_detail_by_item: Vec<ItemAudit>,
        }
    }
}

wxpay_core::model! {
    /// The review result of one item.
    pub answer ItemAudit {
        always {}
        optional {
            /// Audit result (审核结果).
            audit_result: i64,
            /// Data item id (审核的资料项ID).
            item_id: i64,
            /// Audit result shown to the merchant (展示给商户的审核结果).
            reject_reason_to_merchant: String,
        }
    }
}
