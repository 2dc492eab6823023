// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::DueDiligenceState;
use super::SubmissionData;
use super::SubmissionTemplate;
use wxpay_core::DateTime;
use wxpay_core::model::Embedded;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Submits material for an enhanced due diligence (提交尽调资料).
///
/// `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`
///
/// - Returns [`DueDiligenceSubmission`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：提交尽调资料。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015631033)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::risk::SubmitDueDiligence;
///
/// let request = SubmitDueDiligence::new("sample-due-diligence-id").sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"due_diligence_id":"sample-due-diligence-id","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "提交尽调资料",
    "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit",
    "POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit",
    "4015631033"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SubmitDueDiligence {
    /// Due diligence number (尽调单号). Required. It stands in the path.
    pub due_diligence_id: String,
    /// The sub-merchant's number (子商户号). Required.
    pub sub_mchid: Option<String>,
    /// Data submitted by the merchant (提交资料内容). JSON inside a string on the wire.
    pub submit_data: Option<Embedded<SubmissionData>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SubmitDueDiligence {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new(due_diligence_id: impl Into<String>) -> Self {
        Self {
            due_diligence_id: due_diligence_id.into(),
            sub_mchid: None,
            submit_data: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Data submitted by the merchant (提交资料内容). JSON inside a string on the wire.
    pub fn submit_data<Via>(
        mut self,
        submit_data: impl IntoField<Embedded<SubmissionData>, Via>,
    ) -> Self {
        self.submit_data = submit_data.into_field();
        self
    }
}

wxpay_core::__model_impl! { SubmitDueDiligence
    [due_diligence_id,]
    [sub_mchid, submit_data,]
    ["sub_mchid",]
}

wxpay_core::operation!(SubmitDueDiligence => DueDiligenceSubmission, wxpay_core::Spec::new(
    "risk.submit_due_diligence",
    wxpay_core::http::Method::POST,
    "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit",
)
.title("提交尽调资料")
.family("risk")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015631033")
.body(wxpay_core::Body::Json));

/// The state of a due diligence after material was submitted.
#[derive(Clone)]
#[non_exhaustive]
pub struct DueDiligenceSubmission {
    /// State of the due diligence (尽调单状态).
    pub due_diligence_state: Option<DueDiligenceState>,
    /// When it was submitted (提交时间).
    pub submit_time: Option<DateTime>,
    /// Data the due diligence asks for (尽调要求提交的资料). JSON inside a string on the wire.
    pub submission_template: Option<Embedded<SubmissionTemplate>>,
    /// Data already submitted for the due diligence (尽调已经提交的资料). JSON inside a string on the wire.
    pub submission_data: Option<Embedded<SubmissionData>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DueDiligenceSubmission
    []
    [due_diligence_state, submit_time, submission_template, submission_data,]
    []
}
