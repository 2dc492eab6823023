// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::StaffInfo;
use super::StudentInfo;
use super::UserStatus;
use super::UserType;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
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
    #[doc(alias = "刷脸用户信息修改接口")]
    pub request UpdateOrganizationUser {
        required {
            /// Organization id (机构ID). Required. It stands in the path.
            organization_id: String,
            /// The merchant's own user id (商户刷脸用户ID). Required. It stands in the path.
            out_user_id: String,
        }
        optional {
            /// The user's name (姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
            user_name: Sensitive,
            /// User type (用户类型).
            user_type: UserType,
            /// Student details (学生信息).
            student_info: StudentInfo,
            /// Staff details (职工信息).
            staff_info: StaffInfo,
            /// Status (状态).
            status: UserStatus,
            /// Phone number (手机号). Encrypted when it is sent; at most 214 bytes of UTF-8.
            phone: Sensitive,
        }
    }
}

wxpay_core::operation!(UpdateOrganizationUser => (), wxpay_core::Spec::new(
    "update_organization_user",
    wxpay_core::http::Method::PATCH,
    "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
)
.title("刷脸用户信息修改接口")
.family("face")
.doc("https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_user_id")));
