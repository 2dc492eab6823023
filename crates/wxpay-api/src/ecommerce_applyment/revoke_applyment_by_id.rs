// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ApplymentReference;
use wxpay_core::model::Extra;

/// Revokes an onboarding application by its WeChat Pay number (撤销申请单-使用申请单号).
///
/// `POST /v3/ecommerce/applyments/{applyment_id}/revoke`
///
/// - Returns [`ApplymentReference`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：撤销申请单-使用申请单号。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015616720)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_applyment::RevokeApplymentById;
///
/// let request = RevokeApplymentById::new(1);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"applyment_id":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "撤销申请单-使用申请单号",
    "/v3/ecommerce/applyments/{applyment_id}/revoke",
    "POST /v3/ecommerce/applyments/{applyment_id}/revoke",
    "4015616720"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RevokeApplymentById {
    /// WeChat Pay's application number. Required. It stands in the path.
    pub applyment_id: i64,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl RevokeApplymentById {
    /// Creates the request; setters add the other fields.
    pub fn new(applyment_id: impl Into<i64>) -> Self {
        Self {
            applyment_id: applyment_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { RevokeApplymentById
    [applyment_id,]
    []
    []
}

wxpay_core::operation!(RevokeApplymentById => ApplymentReference, wxpay_core::Spec::new(
    "ecommerce_applyment.revoke_applyment_by_id",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/applyments/{applyment_id}/revoke",
)
.title("撤销申请单-使用申请单号")
.family("ecommerce_applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015616720"));
