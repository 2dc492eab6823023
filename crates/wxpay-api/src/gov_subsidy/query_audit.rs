// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries the audit result of an order (查询审核结果).
    ///
    /// `POST /v3/gov/subsidy/audit/cup/query`
    ///
    /// - Returns [`Audit`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询审核结果。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "查询审核结果")]
    pub request QueryAudit {
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

wxpay_core::operation!(QueryAudit => Audit, wxpay_core::Spec::new(
    "query_audit",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/audit/cup/query",
)
.title("查询审核结果")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The audit result of an order.
    pub answer Audit {
        always {}
        optional {
            /// Code (响应码).
            code: String,
            /// Response description (响应描述).
            msg: String,
            /// Detailed response code (详细应答码).
            sub_code: String,
            /// Description of the detailed response code (详细应答码描述).
            sub_msg: String,
            /// The merchant's own order number (商户订单号).
            mchnt_order_id: String,
            /// Result of the verification (核验结果).
            verify_status: String,
            /// Description of the verification's result (核验结果描述).
            verify_status_desc: String,
            /// Audit status (审核结果).
            audit_status: String,
            /// Description of the audit result (审核结果描述).
            audit_status_desc: String,
            /// Order status (订单状态).
            trade_status: String,
            /// Refund amount (退货金额).
            refund_at: String,
            /// Refund date (退货日期).
            refund_dt: String,
            /// Branch organization code (分公司机构代码).
            org_no: String,
        }
    }
}
