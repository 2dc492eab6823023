// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Reports whether the refund asked for in a complaint is approved or rejected (更新退款审批结果).
    ///
    /// `POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/update-refund-progress.html)
    #[doc(alias = "更新退款审批结果")]
    pub request UpdateRefundProgress {
        required {
            /// Complaint number (投诉单号). Required. It stands in the path.
            complaint_id: String,
            /// Action (审批动作). Required.
            action: RefundDecision,
        }
        optional {
            /// When the refund is expected to be started (预计发起退款时间).
            launch_refund_day: i64,
            /// Why it was rejected (拒绝退款原因).
            reject_reason: String,
            /// Evidence images for rejecting the refund (拒绝退款的举证图片列表).
            reject_media_list: Vec<String>,
            /// Remark (备注).
            remark: String,
        }
    }
}

wxpay_core::operation!(UpdateRefundProgress => (), wxpay_core::Spec::new(
    "update_refund_progress",
    wxpay_core::http::Method::POST,
    "/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress",
)
.title("更新退款审批结果")
.family("complaints")
.doc("https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/update-refund-progress.html")
.body(wxpay_core::Body::Json));

wxpay_core::open_enum! {
    /// Whether the refund is approved or rejected.
    pub enum RefundDecision {
        /// Reject.
        Reject = "REJECT",
        /// Approve.
        Approve = "APPROVE",
    }
}
