// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::StaffInfo;
use super::StudentInfo;
use super::UserStatus;
use super::UserType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Updates a user of an organization (刷脸用户信息修改接口).
///
/// `PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
///
/// - Returns nothing (204).
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_user_id` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：刷脸用户信息修改接口。调用方：服务商、平台；`out_user_id` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::face::UpdateOrganizationUser;
///
/// let request = UpdateOrganizationUser::new()
///     .organization_id("sample-organization-id")
///     .out_user_id("sample-out-user-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"organization_id":"sample-organization-id","out_user_id":"sample-out-user-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "刷脸用户信息修改接口",
    "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
    "PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdateOrganizationUser {
    /// Organization id (机构ID). Required. It stands in the path.
    pub organization_id: Option<String>,
    /// The merchant's own user id (商户刷脸用户ID). Required. It stands in the path.
    pub out_user_id: Option<String>,
    /// The user's name (姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub user_name: Option<Sensitive>,
    /// User type (用户类型).
    pub user_type: Option<UserType>,
    /// Student details (学生信息).
    pub student_info: Option<StudentInfo>,
    /// Staff details (职工信息).
    pub staff_info: Option<StaffInfo>,
    /// Status (状态).
    pub status: Option<UserStatus>,
    /// Phone number (手机号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub phone: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdateOrganizationUser {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `organization_id` and `out_user_id`.
    pub fn new() -> Self {
        Self {
            organization_id: None,
            out_user_id: None,
            user_name: None,
            user_type: None,
            student_info: None,
            staff_info: None,
            status: None,
            phone: None,
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

    /// The user's name (姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn user_name<Via>(mut self, user_name: impl IntoField<Sensitive, Via>) -> Self {
        self.user_name = user_name.into_field();
        self
    }

    /// User type (用户类型).
    pub fn user_type<Via>(mut self, user_type: impl IntoField<UserType, Via>) -> Self {
        self.user_type = user_type.into_field();
        self
    }

    /// Student details (学生信息).
    pub fn student_info<Via>(mut self, student_info: impl IntoField<StudentInfo, Via>) -> Self {
        self.student_info = student_info.into_field();
        self
    }

    /// Staff details (职工信息).
    pub fn staff_info<Via>(mut self, staff_info: impl IntoField<StaffInfo, Via>) -> Self {
        self.staff_info = staff_info.into_field();
        self
    }

    /// Status (状态).
    pub fn status<Via>(mut self, status: impl IntoField<UserStatus, Via>) -> Self {
        self.status = status.into_field();
        self
    }

    /// Phone number (手机号). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn phone<Via>(mut self, phone: impl IntoField<Sensitive, Via>) -> Self {
        self.phone = phone.into_field();
        self
    }
}

impl Default for UpdateOrganizationUser {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { UpdateOrganizationUser
    []
    [organization_id, out_user_id, user_name, user_type, student_info, staff_info, status, phone,]
    ["organization_id", "out_user_id",]
}

wxpay_core::operation!(UpdateOrganizationUser => (), wxpay_core::Spec::new(
    "face.update_organization_user",
    wxpay_core::http::Method::PATCH,
    "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
)
.title("刷脸用户信息修改接口")
.family("face")
.doc("https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_user_id")));
