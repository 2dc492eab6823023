// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Notifies WeChat Pay of the review result of an update of details (资料更新请求审核结果回调通知).
    ///
    /// `POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`
    ///
    /// - Returns [`InfoUpdateReceipt`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：资料更新请求审核结果回调通知。调用方：商户；`out_request_no` 和参数不变时可以重试。
    #[doc(alias = "资料更新请求审核结果回调通知")]
    pub request NotifyInfoUpdateResult {
        required {
            /// The merchant's own request number. Required.
            out_request_no: String,
            /// Merchant number (商户号). Required.
            mchid: String,
        }
        optional {
            /// Audit result (审核结果).
            audit_result: AuditResult,
            /// When the audit was finished (审核完成时间).
            audit_finish_time: DateTime,
            /// Additional business details (业务附属信息).
            attach_info: String,
            /// Failure code (审核驳回错误码).
            fail_code: String,
            /// Why it failed (审核驳回错误原因).
            fail_msg: String,
            /// Scene (场景).
            scene: InfoUpdateScene,
        }
    }
}

wxpay_core::operation!(NotifyInfoUpdateResult => InfoUpdateReceipt, wxpay_core::Spec::new(
    "notify_info_update_result",
    wxpay_core::http::Method::POST,
    "/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify",
)
.title("资料更新请求审核结果回调通知")
.family("bank_channel")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// The answer to a notified review result.
    pub answer InfoUpdateReceipt {
        always {}
        optional {
            /// Message returned.
            ret_msg: String,
        }
    }
}

wxpay_core::open_enum! {
    /// The review result of an update of details.
    pub enum AuditResult {
        Pass = "PASS",
        Reject = "REJECT",
    }
}

wxpay_core::open_enum! {
    /// The occasion of an update of details.
    pub enum InfoUpdateScene {
        One = "01",
        Two = "02",
        Three = "03",
    }
}
