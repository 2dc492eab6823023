// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries whether a sub-merchant may take H5 payments (查询子商户H5支付权限状态).
    ///
    /// `GET /v3/global/merchant/h5/permission/{sub_mchid}`
    ///
    /// - Returns [`H5Permission`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询子商户H5支付权限状态。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_7.shtml)
    #[doc(alias = "查询子商户H5支付权限状态")]
    pub request QueryH5Permission {
        required {
            /// The sub-merchant's number (子商户号). Required. It stands in the path.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryH5Permission => H5Permission, wxpay_core::Spec::new(
    "query_h5_permission",
    wxpay_core::http::Method::GET,
    "/v3/global/merchant/h5/permission/{sub_mchid}",
)
.title("查询子商户H5支付权限状态")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_7.shtml")
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// Whether a sub-merchant may take H5 payments.
    pub answer H5Permission {
        always {}
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Authorization state (H5支付权限状态).
            authorization_state: H5PermissionState,
        }
    }
}

wxpay_core::open_enum! {
    /// The state of a sub-merchant's permission for H5 payments.
    pub enum H5PermissionState {
        AuthorityToTest = "AUTHORITY_TO_TEST",
        FormalAuthority = "FORMAL_AUTHORITY",
        Authorized = "AUTHORIZED",
        UnderPunishment = "UNDER_PUNISHMENT",
        Unauthorized = "UNAUTHORIZED",
    }
}
