// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries an organization by its id or name (查询机构信息接口).
    ///
    /// `GET /v3/offlinefacemch/organizations`
    ///
    /// - Returns [`Organization`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询机构信息接口。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    #[doc(alias = "查询机构信息接口")]
    pub request QueryOrganization {
        required {}
        optional {
            /// Organization id (机构ID).
            organization_id: String,
            /// Organization name (机构名称).
            organization_name: String,
        }
    }
}

wxpay_core::operation!(QueryOrganization => Organization, wxpay_core::Spec::new(
    "query_organization",
    wxpay_core::http::Method::GET,
    "/v3/offlinefacemch/organizations",
)
.title("查询机构信息接口")
.family("face")
.doc("https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html")
.query(&["organization_id", "organization_name"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// An organization.
    pub answer Organization {
        always {}
        optional {
            /// Organization id (机构ID).
            organization_id: String,
            /// Organization name (机构名称).
            organization_name: String,
        }
    }
}
