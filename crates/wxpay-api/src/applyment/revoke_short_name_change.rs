// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;

/// Revokes an application to change a sub-merchant's short name (撤销商户简称变更申请单).
///
/// `POST /v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke`
///
/// - Returns [`ShortNameChangeRevocation`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：撤销商户简称变更申请单。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4016166090)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::applyment::RevokeShortNameChange;
///
/// let request = RevokeShortNameChange::new("sample-apply-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"apply_id":"sample-apply-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "撤销商户简称变更申请单",
    "/v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke",
    "POST /v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke",
    "4016166090"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RevokeShortNameChange {
    /// Application number. Required. It stands in the path.
    pub apply_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl RevokeShortNameChange {
    /// Creates the request; setters add the other fields.
    pub fn new(apply_id: impl Into<String>) -> Self {
        Self {
            apply_id: apply_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { RevokeShortNameChange
    [apply_id,]
    []
    []
}

wxpay_core::operation!(RevokeShortNameChange => ShortNameChangeRevocation, wxpay_core::Spec::new(
    "applyment.revoke_short_name_change",
    wxpay_core::http::Method::POST,
    "/v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke",
)
.title("撤销商户简称变更申请单")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4016166090"));

/// The state of a revoked short name change.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShortNameChangeRevocation {
    /// Application number.
    pub apply_id: Option<String>,
    /// Says whether the change was revoked.
    pub state: Option<ShortNameChangeRevocationState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ShortNameChangeRevocation
    []
    [apply_id, state,]
    []
}

wxpay_core::open_enum! {
    /// The state of a short name change after its revocation.
    pub enum ShortNameChangeRevocationState {
        /// Withdrawn; nothing more happens (已作废).
        ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
    }
}
