// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Terminates the contract of an organization's user (解除刷脸用户签约关系接口).
    ///
    /// `POST /v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
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
