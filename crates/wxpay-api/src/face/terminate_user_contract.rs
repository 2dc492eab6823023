// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
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
    #[doc(alias = "解除刷脸用户签约关系接口")]
    pub request TerminateUserContract {
        required {
            /// Organization id (机构ID). Required. It stands in the path.
            organization_id: String,
            /// User id (刷脸用户ID). Required. It stands in the path.
            user_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(TerminateUserContract => (), wxpay_core::Spec::new(
    "terminate_user_contract",
    wxpay_core::http::Method::POST,
    "/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract",
)
.title("解除刷脸用户签约关系接口")
.family("face")
.doc("https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html"));
