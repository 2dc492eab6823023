// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Reports whether the refund asked for in a complaint is approved or rejected (更新退款审批结果).
    ///
    /// `POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：更新退款审批结果。调用方：从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012467256)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    #[doc(alias = "更新退款审批结果")]
    pub request UpdateRefundProgress {
        required {
            /// Complaint number (投诉单号). Required. At most 64 characters. It stands in the path.
            complaint_id: String,
            /// Action (审批动作). Required.
            action: RefundDecision,
        }
        optional {
            /// When the refund is expected to be started (预计发起退款时间).
            launch_refund_day: i64,
            /// Why it was rejected (拒绝退款原因). At most 200 characters.
            reject_reason: String,
            /// Evidence images for rejecting the refund (拒绝退款的举证图片列表).
            reject_media_list: Vec<String>,
            /// Remark (备注). At most 200 characters.
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
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012467256")
.body(wxpay_core::Body::Json));

wxpay_core::open_enum! {
    /// Whether the refund is approved or rejected.
    pub enum RefundDecision {
        /// Refund refused.
        Reject = "REJECT",
        /// Refund agreed.
        Approve = "APPROVE",
    }
}
