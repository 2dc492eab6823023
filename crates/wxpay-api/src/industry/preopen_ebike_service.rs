// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Prepares the charging deduction service for a user's electric bike (预开通服务).
    ///
    /// `POST /v3/ebike/charge/contracts/preopen`
    ///
    /// - Returns [`PreopenedEbikeService`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - WeChat Pay has marked it as outdated.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：预开通服务。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml)
    #[doc(alias = "预开通服务")]
    pub request PreopenEbikeService {
        required {
            /// Application id (服务商公众号ID). Required.
            appid: String,
            /// Trade scene (交易场景). Required.
            trade_scene: String,
            /// The user's id within the application (用户标识). Required.
            openid: String,
        }
        optional {
            /// The sub-merchant's number (特约商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (特约商户公众号ID).
            sub_appid: String,
        }
    }
}

wxpay_core::operation!(PreopenEbikeService => PreopenedEbikeService, wxpay_core::Spec::new(
    "preopen_ebike_service",
    wxpay_core::http::Method::POST,
    "/v3/ebike/charge/contracts/preopen",
)
.title("预开通服务")
.family("industry")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The id of a prepared charging service.
    pub answer PreopenedEbikeService {
        always {}
        optional {
            /// Pre-opening id (预开通ID).
            preopen_id: String,
        }
    }
}
