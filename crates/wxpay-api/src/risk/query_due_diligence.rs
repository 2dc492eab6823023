// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DueDiligenceState;
use super::SubmissionData;
use super::SubmissionTemplate;
use wxpay_core::DateTime;
use wxpay_core::model::Embedded;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries an enhanced due diligence of a sub-merchant (查询子商户强化尽调单信息).
///
/// `GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`
///
/// - Returns [`DueDiligence`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询子商户强化尽调单信息。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015631048)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::risk::QueryDueDiligence;
///
/// let request = QueryDueDiligence::new("sample-due-diligence-id").sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"due_diligence_id":"sample-due-diligence-id","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询子商户强化尽调单信息",
    "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}",
    "GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}",
    "4015631048"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryDueDiligence {
    /// Due diligence number (尽调单号). Required. It stands in the path.
    pub due_diligence_id: String,
    /// The sub-merchant's number (子商户号). Required.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryDueDiligence {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new(due_diligence_id: impl Into<String>) -> Self {
        Self {
            due_diligence_id: due_diligence_id.into(),
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryDueDiligence
    [due_diligence_id,]
    [sub_mchid,]
    ["sub_mchid",]
}

wxpay_core::operation!(QueryDueDiligence => DueDiligence, wxpay_core::Spec::new(
    "risk.query_due_diligence",
    wxpay_core::http::Method::GET,
    "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}",
)
.title("查询子商户强化尽调单信息")
.family("risk")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015631048")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

/// An enhanced due diligence with its state, template and submitted material.
#[derive(Clone)]
#[non_exhaustive]
pub struct DueDiligence {
    /// Due diligence number (尽调单号).
    pub due_diligence_id: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// State of the due diligence (尽调单状态).
    pub due_diligence_state: Option<DueDiligenceState>,
    /// Why it was rejected (驳回原因). JSON inside a string on the wire.
    pub reject_reason: Option<Embedded<DueDiligenceRejection>>,
    /// Deadline (截止时间).
    pub deadline_time: Option<DateTime>,
    /// When it was terminated (终止时间).
    pub terminal_time: Option<DateTime>,
    /// When it was submitted (提交时间).
    pub submit_time: Option<DateTime>,
    /// When it was rejected (驳回时间).
    pub reject_time: Option<DateTime>,
    /// When it was completed (完成时间).
    pub complete_time: Option<DateTime>,
    /// Data the due diligence asks for (尽调要求提交的资料). JSON inside a string on the wire.
    pub submission_template: Option<Embedded<SubmissionTemplate>>,
    /// Data already submitted for the due diligence (尽调已经提交的资料). JSON inside a string on the wire.
    pub submission_data: Option<Embedded<SubmissionData>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DueDiligence
    []
    [due_diligence_id, sub_mchid, due_diligence_state, reject_reason, deadline_time, terminal_time, submit_time, reject_time, complete_time, submission_template, submission_data,]
    []
}

/// Why the material of a due diligence was rejected.
#[derive(Clone)]
#[non_exhaustive]
pub struct DueDiligenceRejection {
    /// Audit reasons by item (审核原因集合).
    pub audit_detail_by_item: Option<Vec<ItemAudit>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DueDiligenceRejection
    []
    [audit_detail_by_item,]
    []
}

/// The review result of one item.
#[derive(Clone)]
#[non_exhaustive]
pub struct ItemAudit {
    /// Audit result (审核结果).
    pub audit_result: Option<i64>,
    /// Data item id (审核的资料项ID).
    pub item_id: Option<i64>,
    /// Audit result shown to the merchant (展示给商户的审核结果).
    pub reject_reason_to_merchant: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ItemAudit
    []
    [audit_result, item_id, reject_reason_to_merchant,]
    []
}
