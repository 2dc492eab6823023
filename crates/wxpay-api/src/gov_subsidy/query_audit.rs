// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the audit result of an order (查询审核结果).
///
/// `POST /v3/gov/subsidy/audit/cup/query`
///
/// - Returns [`Audit`].
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
/// use wxpay::api::gov_subsidy::QueryAudit;
///
/// let request = QueryAudit::new()
///     .org_no("1217752501201407033233368018")
///     .mchnt_order_id("sample-mchnt-order-id")
///     .upload_time("2026-01-31T12:00:00+08:00");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"mchnt_order_id":"sample-mchnt-order-id","org_no":"1217752501201407033233368018","upload_time":"2026-01-31T12:00:00+08:00"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询审核结果",
    "/v3/gov/subsidy/audit/cup/query",
    "POST /v3/gov/subsidy/audit/cup/query"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryAudit {
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

impl QueryAudit {
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

impl Default for QueryAudit {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryAudit
    []
    [org_no, mchnt_order_id, upload_time,]
    ["org_no", "mchnt_order_id", "upload_time",]
}

wxpay_core::operation!(QueryAudit => Audit, wxpay_core::Spec::new(
    "gov_subsidy.query_audit",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/audit/cup/query",
)
.title("查询审核结果")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));

/// The audit result of an order.
#[derive(Clone)]
#[non_exhaustive]
pub struct Audit {
    /// Code (响应码).
    pub code: Option<String>,
    /// Response description (响应描述).
    pub msg: Option<String>,
    /// Detailed response code (详细应答码).
    pub sub_code: Option<String>,
    /// Description of the detailed response code (详细应答码描述).
    pub sub_msg: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub mchnt_order_id: Option<String>,
    /// Result of the verification (核验结果).
    pub verify_status: Option<String>,
    /// Description of the verification's result (核验结果描述).
    pub verify_status_desc: Option<String>,
    /// Audit status (审核结果).
    pub audit_status: Option<String>,
    /// Description of the audit result (审核结果描述).
    pub audit_status_desc: Option<String>,
    /// Order status (订单状态).
    pub trade_status: Option<String>,
    /// Refund amount (退货金额).
    pub refund_at: Option<String>,
    /// Refund date (退货日期).
    pub refund_dt: Option<String>,
    /// Branch organization code (分公司机构代码).
    pub org_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Audit
    []
    [code, msg, sub_code, sub_msg, mchnt_order_id, verify_status, verify_status_desc, audit_status, audit_status_desc, trade_status, refund_at, refund_dt, org_no,]
    []
}
