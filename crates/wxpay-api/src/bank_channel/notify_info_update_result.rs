// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Notifies WeChat Pay of the review result of an update of details (资料更新请求审核结果回调通知).
///
/// `POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`
///
/// - Returns [`InfoUpdateReceipt`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：资料更新请求审核结果回调通知。调用方：商户；`out_request_no` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::bank_channel::NotifyInfoUpdateResult;
///
/// let request = NotifyInfoUpdateResult::new("1217752501201407033233368018").mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"mchid":"1900000109","out_request_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "资料更新请求审核结果回调通知",
    "/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify",
    "POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct NotifyInfoUpdateResult {
    /// The merchant's own request number. Required.
    pub out_request_no: String,
    /// Merchant number (商户号). Required.
    pub mchid: Option<String>,
    /// Audit result (审核结果).
    pub audit_result: Option<AuditResult>,
    /// When the audit was finished (审核完成时间).
    pub audit_finish_time: Option<DateTime>,
    /// Additional business details (业务附属信息).
    pub attach_info: Option<String>,
    /// Failure code (审核驳回错误码).
    pub fail_code: Option<String>,
    /// Why it failed (审核驳回错误原因).
    pub fail_msg: Option<String>,
    /// Scene (场景). Known values: 01, 02, 03.
    pub scene: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl NotifyInfoUpdateResult {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `mchid`.
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            mchid: None,
            audit_result: None,
            audit_finish_time: None,
            attach_info: None,
            fail_code: None,
            fail_msg: None,
            scene: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (商户号). Required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Audit result (审核结果).
    pub fn audit_result<Via>(mut self, audit_result: impl IntoField<AuditResult, Via>) -> Self {
        self.audit_result = audit_result.into_field();
        self
    }

    /// When the audit was finished (审核完成时间).
    pub fn audit_finish_time<Via>(
        mut self,
        audit_finish_time: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.audit_finish_time = audit_finish_time.into_field();
        self
    }

    /// Additional business details (业务附属信息).
    pub fn attach_info<Via>(mut self, attach_info: impl IntoField<String, Via>) -> Self {
        self.attach_info = attach_info.into_field();
        self
    }

    /// Failure code (审核驳回错误码).
    pub fn fail_code<Via>(mut self, fail_code: impl IntoField<String, Via>) -> Self {
        self.fail_code = fail_code.into_field();
        self
    }

    /// Why it failed (审核驳回错误原因).
    pub fn fail_msg<Via>(mut self, fail_msg: impl IntoField<String, Via>) -> Self {
        self.fail_msg = fail_msg.into_field();
        self
    }

    /// Scene (场景). Known values: 01, 02, 03.
    pub fn scene<Via>(mut self, scene: impl IntoField<String, Via>) -> Self {
        self.scene = scene.into_field();
        self
    }
}

wxpay_core::__model_impl! { NotifyInfoUpdateResult
    [out_request_no,]
    [mchid, audit_result, audit_finish_time, attach_info, fail_code, fail_msg, scene,]
    ["mchid",]
}

wxpay_core::operation!(NotifyInfoUpdateResult => InfoUpdateReceipt, wxpay_core::Spec::new(
    "bank_channel.notify_info_update_result",
    wxpay_core::http::Method::POST,
    "/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify",
)
.title("资料更新请求审核结果回调通知")
.family("bank_channel")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

/// The response to a notified review result.
#[derive(Clone)]
#[non_exhaustive]
pub struct InfoUpdateReceipt {
    /// Message returned.
    pub ret_msg: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { InfoUpdateReceipt
    []
    [ret_msg,]
    []
}

wxpay_core::open_enum! {
    /// The review result of an update of details.
    pub enum AuditResult {
        Pass = "PASS",
        Reject = "REJECT",
    }
}
