// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

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
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::complaints::{RefundDecision, UpdateRefundProgress};
///
/// let request = UpdateRefundProgress::new("200201820200101080076610000")
///     .action(RefundDecision::Approve)
///     .launch_refund_day(3)
///     .reject_reason("示例原因")
///     .reject_media_list(["sample-reject-media-list"])
///     .remark("示例备注");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"action":"APPROVE","complaint_id":"200201820200101080076610000","launch_refund_day":3,"reject_media_list":["sample-reject-media-list"],"reject_reason":"示例原因","remark":"示例备注"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "更新退款审批结果",
    "/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress",
    "POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress",
    "4012467256",
    "4012467218"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdateRefundProgress {
    /// Complaint number (投诉单号). Required. At most 64 characters. It stands in the path.
    pub complaint_id: String,
    /// Action (审批动作). Required.
    pub action: Option<RefundDecision>,
    /// When the refund is expected to be started (预计发起退款时间).
    pub launch_refund_day: Option<i64>,
    /// Why it was rejected (拒绝退款原因). At most 200 characters.
    pub reject_reason: Option<String>,
    /// Evidence images for rejecting the refund (拒绝退款的举证图片列表).
    pub reject_media_list: Option<Vec<String>>,
    /// Remark (备注). At most 200 characters.
    pub remark: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdateRefundProgress {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `action`.
    pub fn new(complaint_id: impl Into<String>) -> Self {
        Self {
            complaint_id: complaint_id.into(),
            action: None,
            launch_refund_day: None,
            reject_reason: None,
            reject_media_list: None,
            remark: None,
            extra: Extra::new(),
        }
    }

    /// Action (审批动作). Required.
    pub fn action<Via>(mut self, action: impl IntoField<RefundDecision, Via>) -> Self {
        self.action = action.into_field();
        self
    }

    /// When the refund is expected to be started (预计发起退款时间).
    pub fn launch_refund_day<Via>(mut self, launch_refund_day: impl IntoField<i64, Via>) -> Self {
        self.launch_refund_day = launch_refund_day.into_field();
        self
    }

    /// Why it was rejected (拒绝退款原因). At most 200 characters.
    pub fn reject_reason<Via>(mut self, reject_reason: impl IntoField<String, Via>) -> Self {
        self.reject_reason = reject_reason.into_field();
        self
    }

    /// Evidence images for rejecting the refund (拒绝退款的举证图片列表).
    pub fn reject_media_list<Via>(
        mut self,
        reject_media_list: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.reject_media_list = reject_media_list.into_field();
        self
    }

    /// Remark (备注). At most 200 characters.
    pub fn remark<Via>(mut self, remark: impl IntoField<String, Via>) -> Self {
        self.remark = remark.into_field();
        self
    }
}

wxpay_core::__model_impl! { UpdateRefundProgress
    [complaint_id,]
    [action, launch_refund_day, reject_reason, reject_media_list, remark,]
    ["action",]
}

wxpay_core::operation!(UpdateRefundProgress => (), wxpay_core::Spec::new(
    "complaints.update_refund_progress",
    wxpay_core::http::Method::POST,
    "/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress",
)
.title("更新退款审批结果")
.family("complaints")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012467256")
.body(wxpay_core::Body::Json));

wxpay_core::open_enum! {
    /// Says whether the refund is approved or rejected.
    pub enum RefundDecision {
        /// Refund refused.
        Reject = "REJECT",
        /// Refund agreed.
        Approve = "APPROVE",
    }
}
