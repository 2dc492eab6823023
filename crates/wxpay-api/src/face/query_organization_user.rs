// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ContractState;
use super::StaffInfo;
use super::StudentInfo;
use super::UserStatus;
use super::UserType;

wxpay_core::model! {
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
    #[doc(alias = "刷脸用户信息查询接口")]
    pub request QueryOrganizationUser {
        required {
            /// Organization id (机构ID). Required. It stands in the path.
            organization_id: String,
            /// The merchant's own user id (商户刷脸用户ID). Required. It stands in the path.
            out_user_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryOrganizationUser => OrganizationUser, wxpay_core::Spec::new(
    "query_organization_user",
    wxpay_core::http::Method::GET,
    "/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
)
.title("刷脸用户信息查询接口")
.family("face")
.doc("https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A user of an organization with contract and face image state.
    pub answer OrganizationUser {
        always {}
        optional {
            /// User id (刷脸用户ID).
            use_id: String,
            /// The merchant's own user id (商户刷脸用户ID).
            out_user_id: String,
            /// Organization id (机构ID).
            organization_id: String,
            /// The user's name (姓名).
            user_name: String,
            /// User type (用户类型).
            user_type: UserType,
            /// Student details (学生信息).
            student_info: StudentInfo,
            /// Staff details (职工信息).
            staff_info: StaffInfo,
            /// Status (用户状态).
            status: UserStatus,
            /// Contract state (签约状态).
            contract_state: ContractState,
            /// Whether the face image was uploaded (人脸图片上传状态).
            face_image_ok: bool,
            /// Contract number (签约ID).
            contract_id: String,
        }
    }
}
