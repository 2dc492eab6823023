// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ContractState;
use super::StaffInfo;
use super::StudentInfo;
use super::UserStatus;
use super::UserType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a user of an organization by the merchant's user id (刷脸用户信息查询接口).
///
/// `GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
///
/// - Returns [`OrganizationUser`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：刷脸用户信息查询接口。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::face::QueryOrganizationUser;
///
/// let request = QueryOrganizationUser::new()
///     .organization_id("sample-organization-id")
///     .out_user_id("sample-out-user-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"organization_id":"sample-organization-id","out_user_id":"sample-out-user-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "刷脸用户信息查询接口",
    "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
    "GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryOrganizationUser {
    /// Organization id (机构ID). Required. It stands in the path.
    pub organization_id: Option<String>,
    /// The merchant's own user id (商户刷脸用户ID). Required. It stands in the path.
    pub out_user_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryOrganizationUser {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `organization_id` and `out_user_id`.
    pub fn new() -> Self {
        Self {
            organization_id: None,
            out_user_id: None,
            extra: Extra::new(),
        }
    }

    /// Organization id (机构ID). Required. It stands in the path.
    pub fn organization_id<Via>(mut self, organization_id: impl IntoField<String, Via>) -> Self {
        self.organization_id = organization_id.into_field();
        self
    }

    /// The merchant's own user id (商户刷脸用户ID). Required. It stands in the path.
    pub fn out_user_id<Via>(mut self, out_user_id: impl IntoField<String, Via>) -> Self {
        self.out_user_id = out_user_id.into_field();
        self
    }
}

impl Default for QueryOrganizationUser {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryOrganizationUser
    []
    [organization_id, out_user_id,]
    ["organization_id", "out_user_id",]
}

wxpay_core::operation!(QueryOrganizationUser => OrganizationUser, wxpay_core::Spec::new(
    "face.query_organization_user",
    wxpay_core::http::Method::GET,
    "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
)
.title("刷脸用户信息查询接口")
.family("face")
.doc("https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html")
.repeat(wxpay_core::Repeat::Freely));

/// A user of an organization with contract and face image state.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrganizationUser {
    /// User id (刷脸用户ID).
    pub use_id: Option<String>,
    /// The merchant's own user id (商户刷脸用户ID).
    pub out_user_id: Option<String>,
    /// Organization id (机构ID).
    pub organization_id: Option<String>,
    /// The user's name (姓名).
    pub user_name: Option<String>,
    /// User type (用户类型).
    pub user_type: Option<UserType>,
    /// Student details (学生信息).
    pub student_info: Option<StudentInfo>,
    /// Staff details (职工信息).
    pub staff_info: Option<StaffInfo>,
    /// Status (用户状态).
    pub status: Option<UserStatus>,
    /// Contract state (签约状态).
    pub contract_state: Option<ContractState>,
    /// True if the face image was uploaded (人脸图片上传状态).
    pub face_image_ok: Option<bool>,
    /// Contract number (签约ID).
    pub contract_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { OrganizationUser
    []
    [use_id, out_user_id, organization_id, user_name, user_type, student_info, staff_info, status, contract_state, face_image_ok, contract_id,]
    []
}
