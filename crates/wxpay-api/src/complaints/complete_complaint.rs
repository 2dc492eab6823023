// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Reports that a complaint has been handled (反馈处理完成).
///
/// `POST /v3/merchant-service/complaints-v2/{complaint_id}/complete`
///
/// - Returns nothing (204).
/// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：反馈处理完成。调用方：从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012467255)
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
/// use wxpay::api::complaints::CompleteComplaint;
///
/// let request =
///     CompleteComplaint::new("200201820200101080076610000").complainted_mchid("1900000001");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"complaint_id":"200201820200101080076610000","complainted_mchid":"1900000001"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "反馈处理完成",
    "/v3/merchant-service/complaints-v2/{complaint_id}/complete",
    "POST /v3/merchant-service/complaints-v2/{complaint_id}/complete",
    "4012467255",
    "4012467217"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CompleteComplaint {
    /// Complaint number (投诉单号). Required. At most 64 characters. It stands in the path.
    pub complaint_id: String,
    /// Merchant number complained about (被诉商户号). Required. At most 64 characters.
    #[doc(alias("complained_mchid"))]
    pub complainted_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CompleteComplaint {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `complainted_mchid`.
    pub fn new(complaint_id: impl Into<String>) -> Self {
        Self {
            complaint_id: complaint_id.into(),
            complainted_mchid: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number complained about (被诉商户号). Required. At most 64 characters.
    pub fn complainted_mchid<Via>(
        mut self,
        complainted_mchid: impl IntoField<String, Via>,
    ) -> Self {
        self.complainted_mchid = complainted_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { CompleteComplaint
    [complaint_id,]
    [complainted_mchid,]
    ["complainted_mchid",]
}

wxpay_core::operation!(CompleteComplaint => (), wxpay_core::Spec::new(
    "complaints.complete_complaint",
    wxpay_core::http::Method::POST,
    "/v3/merchant-service/complaints-v2/{complaint_id}/complete",
)
.title("反馈处理完成")
.family("complaints")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012467255")
.body(wxpay_core::Body::Json));
