// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuditAcknowledgement;

wxpay_core::model! {
    /// Invalidates the audit data of an order (查询审核结果).
    ///
    /// `POST /v3/gov/subsidy/audit/cup/invalid`
    ///
    /// - Returns [`AuditAcknowledgement`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询审核结果。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "查询审核结果")]
    pub request InvalidateAudit {
        required {
            /// Branch organization code (分公司机构代码). Required.
            org_no: String,
            /// The merchant's own order number (商户订单号). Required.
            mchnt_order_id: String,
            /// Upload time (审核记录上传时间). Required.
            upload_time: String,
        }
        optional {}
    }
}

wxpay_core::operation!(InvalidateAudit => AuditAcknowledgement, wxpay_core::Spec::new(
    "invalidate_audit",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/audit/cup/invalid",
)
.title("查询审核结果")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));
