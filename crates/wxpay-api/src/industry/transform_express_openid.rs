// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Converts a user's openid for sending parcels (用户openid转换).
    ///
    /// `POST /v3/express/users/{openid}/transform`
    ///
    /// - Returns [`TransformedOpenid`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：用户openid转换。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml)
    #[doc(alias = "用户openid转换")]
    pub request TransformExpressOpenid {
        required {
            /// The user's id within the application (用户openid). Required. It stands in the path.
            openid: String,
            /// Application id (目标应用的appid). Required.
            appid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(TransformExpressOpenid => TransformedOpenid, wxpay_core::Spec::new(
    "transform_express_openid",
    wxpay_core::http::Method::POST,
    "/v3/express/users/{openid}/transform",
)
.title("用户openid转换")
.family("industry")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The converted openid.
    pub answer TransformedOpenid {
        always {}
        optional {
            /// The user's id within the application (转换后的openid).
            openid: String,
        }
    }
}
