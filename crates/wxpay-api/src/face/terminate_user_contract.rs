// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Terminates the contract of an organization's user (解除刷脸用户签约关系接口).
///
/// `POST /v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`
///
/// - Returns nothing (204).
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：解除刷脸用户签约关系接口。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::face::TerminateUserContract;
///
/// let request = TerminateUserContract::new()
///     .organization_id("sample-organization-id")
///     .user_id("sample-user-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"organization_id":"sample-organization-id","user_id":"sample-user-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "解除刷脸用户签约关系接口",
    "/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract",
    "POST /v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TerminateUserContract {
    /// Organization id (机构ID). Required. It stands in the path.
    pub organization_id: Option<String>,
    /// User id (刷脸用户ID). Required. It stands in the path.
    pub user_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TerminateUserContract {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `organization_id` and `user_id`.
    pub fn new() -> Self {
        Self {
            organization_id: None,
            user_id: None,
            extra: Extra::new(),
        }
    }

    /// Organization id (机构ID). Required. It stands in the path.
    pub fn organization_id<Via>(mut self, organization_id: impl IntoField<String, Via>) -> Self {
        self.organization_id = organization_id.into_field();
        self
    }

    /// User id (刷脸用户ID). Required. It stands in the path.
    pub fn user_id<Via>(mut self, user_id: impl IntoField<String, Via>) -> Self {
        self.user_id = user_id.into_field();
        self
    }
}

impl Default for TerminateUserContract {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { TerminateUserContract
    []
    [organization_id, user_id,]
    ["organization_id", "user_id",]
}

wxpay_core::operation!(TerminateUserContract => (), wxpay_core::Spec::new(
    "face.terminate_user_contract",
    wxpay_core::http::Method::POST,
    "/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract",
)
.title("解除刷脸用户签约关系接口")
.family("face")
.doc("https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html"));
