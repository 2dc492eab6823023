// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Creates the authorization information for a device (获取authinfo接口).
    ///
    /// `POST /v3/offlineface/authinfo`
    ///
    /// - Returns [`AuthInfo`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：获取authinfo接口。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    #[doc(alias = "获取authinfo接口")]
    pub request CreateAuthInfo {
        required {
            /// The service provider's application id (服务商公众号appid). Required.
            sp_appid: String,
            /// The sub-merchant's number (子商户商户号). Required.
            sub_mchid: String,
            /// Device number (设备id). Required.
            device_id: String,
            /// Raw data (原始数据). Required.
            raw_data: String,
            /// Organization id (机构id). Required.
            organization_id: String,
        }
        optional {
            /// The sub-merchant's application id (子商户公众号appid).
            sub_appid: String,
        }
    }
}

wxpay_core::operation!(CreateAuthInfo => AuthInfo, wxpay_core::Spec::new(
    "create_auth_info",
    wxpay_core::http::Method::POST,
    "/v3/offlineface/authinfo",
)
.title("获取authinfo接口")
.family("face")
.doc("https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The authorization information for a device.
    pub answer AuthInfo {
        always {}
        optional {
            /// Authorization details (授权信息).
            authinfo: String,
        }
    }
}
