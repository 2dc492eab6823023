// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ChangeState;
use wxpay_core::model::Extra;

/// Revokes an application to change a merchant's super administrator (撤销超管变更申请单).
///
/// `POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`
///
/// - Returns [`AdministratorChangeRevocation`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：撤销超管变更申请单。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014090672)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::applyment::RevokeAdministratorChange;
///
/// let request = RevokeAdministratorChange::new("sample-apply-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"apply_id":"sample-apply-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "撤销超管变更申请单",
    "/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke",
    "POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke",
    "4014090672"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RevokeAdministratorChange {
    /// Application number. Required. It stands in the path.
    pub apply_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl RevokeAdministratorChange {
    /// Creates the request; setters add the other fields.
    pub fn new(apply_id: impl Into<String>) -> Self {
        Self {
            apply_id: apply_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { RevokeAdministratorChange
    [apply_id,]
    []
    []
}

wxpay_core::operation!(RevokeAdministratorChange => AdministratorChangeRevocation, wxpay_core::Spec::new(
    "applyment.revoke_administrator_change",
    wxpay_core::http::Method::POST,
    "/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke",
)
.title("撤销超管变更申请单")
.family("applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014090672"));

/// The state of a revoked administrator change.
#[derive(Clone)]
#[non_exhaustive]
pub struct AdministratorChangeRevocation {
    /// Application number.
    pub apply_id: Option<String>,
    /// Progress of the review of the change.
    pub state: Option<ChangeState>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AdministratorChangeRevocation
    []
    [apply_id, state,]
    []
}
