// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Reports on the overseas host that a complaint has been handled (反馈处理完成).
///
/// `POST /v3/global/merchant-service/complaints/{complaint_id}/complete`
///
/// - Returns nothing (204).
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：反馈处理完成。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::complaints::CompleteGlobalComplaint;
///
/// let request =
///     CompleteGlobalComplaint::new("sample-complaint-id").complainted_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"complaint_id":"sample-complaint-id","complainted_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "反馈处理完成",
    "/v3/global/merchant-service/complaints/{complaint_id}/complete",
    "POST /v3/global/merchant-service/complaints/{complaint_id}/complete"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CompleteGlobalComplaint {
    /// Complaint number (投诉单号). Required. It stands in the path.
    pub complaint_id: String,
    /// Merchant number complained about (被诉商户号). Required.
    #[doc(alias("complained_mchid"))]
    pub complainted_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CompleteGlobalComplaint {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `complainted_mchid`.
    pub fn new(complaint_id: impl Into<String>) -> Self {
        Self {
            complaint_id: complaint_id.into(),
            complainted_mchid: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number complained about (被诉商户号). Required.
    pub fn complainted_mchid<Via>(
        mut self,
        complainted_mchid: impl IntoField<String, Via>,
    ) -> Self {
        self.complainted_mchid = complainted_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { CompleteGlobalComplaint
    [complaint_id,]
    [complainted_mchid,]
    ["complainted_mchid",]
}

wxpay_core::operation!(CompleteGlobalComplaint => (), wxpay_core::Spec::new(
    "complaints.complete_global_complaint",
    wxpay_core::http::Method::POST,
    "/v3/global/merchant-service/complaints/{complaint_id}/complete",
)
.title("反馈处理完成")
.family("complaints")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong));
