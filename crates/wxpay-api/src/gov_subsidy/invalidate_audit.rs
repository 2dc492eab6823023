// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuditAcknowledgement;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Invalidates the audit data of an order (查询审核结果).
///
/// `POST /v3/gov/subsidy/audit/cup/invalid`
///
/// - Returns [`AuditAcknowledgement`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询审核结果。调用方：服务商、平台；重试之前请先查询。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::gov_subsidy::InvalidateAudit;
///
/// let request = InvalidateAudit::new()
///     .org_no("1217752501201407033233368018")
///     .mchnt_order_id("sample-mchnt-order-id")
///     .upload_time("2026-01-31T12:00:00+08:00");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"mchnt_order_id":"sample-mchnt-order-id","org_no":"1217752501201407033233368018","upload_time":"2026-01-31T12:00:00+08:00"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询审核结果",
    "/v3/gov/subsidy/audit/cup/invalid",
    "POST /v3/gov/subsidy/audit/cup/invalid"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct InvalidateAudit {
    /// Branch organization code (分公司机构代码). Required.
    pub org_no: Option<String>,
    /// The merchant's own order number (商户订单号). Required.
    pub mchnt_order_id: Option<String>,
    /// Upload time (审核记录上传时间). Required.
    pub upload_time: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl InvalidateAudit {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `org_no`, `mchnt_order_id` and `upload_time`.
    pub fn new() -> Self {
        Self {
            org_no: None,
            mchnt_order_id: None,
            upload_time: None,
            extra: Extra::new(),
        }
    }

    /// Branch organization code (分公司机构代码). Required.
    pub fn org_no<Via>(mut self, org_no: impl IntoField<String, Via>) -> Self {
        self.org_no = org_no.into_field();
        self
    }

    /// The merchant's own order number (商户订单号). Required.
    pub fn mchnt_order_id<Via>(mut self, mchnt_order_id: impl IntoField<String, Via>) -> Self {
        self.mchnt_order_id = mchnt_order_id.into_field();
        self
    }

    /// Upload time (审核记录上传时间). Required.
    pub fn upload_time<Via>(mut self, upload_time: impl IntoField<String, Via>) -> Self {
        self.upload_time = upload_time.into_field();
        self
    }
}

impl Default for InvalidateAudit {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { InvalidateAudit
    []
    [org_no, mchnt_order_id, upload_time,]
    ["org_no", "mchnt_order_id", "upload_time",]
}

wxpay_core::operation!(InvalidateAudit => AuditAcknowledgement, wxpay_core::Spec::new(
    "gov_subsidy.invalidate_audit",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/audit/cup/invalid",
)
.title("查询审核结果")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));
