// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Creates an authorization token for a scene (获取凭证授权接口).
    ///
    /// `POST /v3/offlinefacemch/tokens`
    ///
    /// - Returns [`AuthorizationToken`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：获取凭证授权接口。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    #[doc(alias = "获取凭证授权接口")]
    pub request CreateToken {
        required {}
        optional {
            /// Scene (使用场景).
            scene: String,
            /// Initial data for mini program or H5 authentication (小程序/h5鉴权场景初始化数据).
            web_init_data: WebInitData,
        }
    }
}

wxpay_core::operation!(CreateToken => AuthorizationToken, wxpay_core::Spec::new(
    "create_token",
    wxpay_core::http::Method::POST,
    "/v3/offlinefacemch/tokens",
)
.title("获取凭证授权接口")
.family("face")
.doc("https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html")
.body(wxpay_core::Body::JsonIfAny));

wxpay_core::model! {
    /// The initial data for authorization in a mini program or web page.
    pub request WebInitData {
        required {}
        optional {
            /// The merchant's own user id (商户刷脸用户ID).
            out_user_id: String,
            /// Organization id (机构ID).
            organization_id: String,
        }
    }
}

wxpay_core::model! {
    /// An authorization token.
    pub answer AuthorizationToken {
        always {}
        optional {
            /// Token (授权凭证).
            token: String,
        }
    }
}
