// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuditAcknowledgement;

wxpay_core::model! {
    /// Reports the refund of an order that was not paid through UnionPay (同步非银联支付交易退款信息).
    ///
    /// `POST /v3/gov/subsidy/audit/cup/refund/sync`
    ///
    /// - Returns [`AuditAcknowledgement`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：同步非银联支付交易退款信息。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "同步非银联支付交易退款信息")]
    pub request SyncNonUnionPayRefund {
        required {
            /// Branch organization code (分公司机构代码). Required.
            org_no: String,
            /// The merchant's own order number (商户订单号). Required.
            mchnt_order_id: String,
            /// Upload time (审核记录上传时间). Required.
            upload_time: String,
            /// Refund amount (退款金额). Required.
            refund_at: String,
            /// Refund date (退款日期). Required.
            refund_dt: String,
        }
        optional {}
    }
}

wxpay_core::operation!(SyncNonUnionPayRefund => AuditAcknowledgement, wxpay_core::Spec::new(
    "sync_non_union_pay_refund",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/audit/cup/refund/sync",
)
.title("同步非银联支付交易退款信息")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));
