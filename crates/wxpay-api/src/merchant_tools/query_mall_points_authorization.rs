// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries whether a customer authorized points in a mall (商圈积分授权查询).
    ///
    /// `GET /v3/businesscircle/user-authorizations/{openid}`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/user-authorizations/query-user-authorization.html)
    #[doc(alias = "商圈积分授权查询")]
    pub request QueryMallPointsAuthorization {
        required {
            /// The user's id within the application (顾客openid). Required. It stands in the path.
            openid: String,
            /// Application id (小程序appid). Required.
            appid: String,
        }
        optional {
            /// The sub-merchant's number (商圈商户ID).
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
.doc("https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/user-authorizations/query-user-authorization.html")
.query(&["sub_mchid", "appid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A customer's authorization of points in a mall.
    pub answer MallPointsAuthorization {
        always {}
        optional {
            /// The user's id within the application (顾客openid).
            openid: String,
            /// Authorization state (授权状态).
            authorize_state: String,
            /// When it was authorized (授权时间).
            authorize_time: String,
            /// When the authorization was canceled (取消授权时间).
            deauthorize_time: String,
        }
    }
}
