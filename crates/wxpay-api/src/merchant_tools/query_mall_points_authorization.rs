// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries whether a customer authorized points in a mall (商圈积分授权查询).
    ///
    /// `GET /v3/businesscircle/user-authorizations/{openid}`
    ///
    /// - Returns [`MallPointsAuthorization`].
    /// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
    /// - Rate limit: 150 requests a second.
    /// - Retry: safe, it only reads.
    /// - 中文：商圈积分授权查询。调用方：普通商户、普通服务商；只读，可以重试；每秒 150 次。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534848)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `INVALID_REQUEST` | 400 | Mall has not enabled points by payment. | Apply for the permission. |
    #[doc(alias = "商圈积分授权查询")]
    pub request QueryMallPointsAuthorization {
        required {
            /// The user's id within the application (顾客openid). Required. At most 64 characters. It stands in the path.
            openid: String,
            /// Application id (小程序appid). Required. At most 128 characters.
            appid: String,
        }
        optional {
            /// The sub-merchant's number (商圈商户ID). At most 64 characters.
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryMallPointsAuthorization => MallPointsAuthorization, wxpay_core::Spec::new(
    "query_mall_points_authorization",
    wxpay_core::http::Method::GET,
    "/v3/businesscircle/user-authorizations/{openid}",
)
.title("商圈积分授权查询")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012534848")
.query(&["sub_mchid", "appid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A customer's authorization of points in a mall.
    pub answer MallPointsAuthorization {
        always {}
        optional {
            /// The user's id within the application (顾客openid). At most 64 characters.
            openid: String,
            /// Authorization state (授权状态).
            authorize_state: MallAuthorizationState,
            /// When it was authorized (授权时间). At most 32 characters.
            authorize_time: String,
            /// When the authorization was canceled (取消授权时间). At most 32 characters.
            deauthorize_time: String,
        }
    }
}

wxpay_core::open_enum! {
    /// A user's authorization of points by payment.
    pub enum MallAuthorizationState {
        /// Not authorised.
        Unauthorized = "UNAUTHORIZED",
        /// Authorised.
        Authorized = "AUTHORIZED",
        /// Authorisation withdrawn.
        Deauthorized = "DEAUTHORIZED",
    }
}
