// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;

/// Cancels an account-opening intent application by its WeChat Pay number (撤销商户开户意愿申请单).
///
/// `POST /v3/apply4subject/applyment/{applyment_id}/cancel`
///
/// - Returns nothing (204).
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：撤销商户开户意愿申请单。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/applysubject/chapter5_2.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::applyment::CancelIntentApplymentById;
///
/// let request = CancelIntentApplymentById::new("sample-applyment-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"applyment_id":"sample-applyment-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "撤销商户开户意愿申请单",
    "/v3/apply4subject/applyment/{applyment_id}/cancel",
    "POST /v3/apply4subject/applyment/{applyment_id}/cancel"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CancelIntentApplymentById {
    /// WeChat Pay's application number. Required. It stands in the path.
    pub applyment_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CancelIntentApplymentById {
    /// Creates the request; setters add the other fields.
    pub fn new(applyment_id: impl Into<String>) -> Self {
        Self {
            applyment_id: applyment_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { CancelIntentApplymentById
    [applyment_id,]
    []
    []
}

wxpay_core::operation!(CancelIntentApplymentById => (), wxpay_core::Spec::new(
    "applyment.cancel_intent_applyment_by_id",
    wxpay_core::http::Method::POST,
    "/v3/apply4subject/applyment/{applyment_id}/cancel",
)
.title("撤销商户开户意愿申请单")
.family("applyment")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/applysubject/chapter5_2.shtml"));
