// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthenticationPreorder;
use super::AuthenticationType;

wxpay_core::model! {
    /// Pre-orders an identity check of a worker (微工卡核身预下单).
    ///
    /// `POST /v3/payroll-card/authentications/pre-order`
    ///
    /// - Returns [`AuthenticationPreorder`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：微工卡核身预下单。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_3.shtml)
    #[doc(alias = "微工卡核身预下单")]
    pub request PreorderAuthentication {
        required {
            /// The user's id within the application (用户标识). Required.
            openid: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
            /// The merchant's identity verification number (商家核身单号). Required.
            authenticate_number: String,
            /// Project name (项目名称). Required.
            project_name: String,
            /// Name of the employer (单位名称). Required.
            employer_name: String,
        }
        optional {
            /// Application id (应用ID).
            appid: String,
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
            /// Kind of identity verification (核身类型). Sources differ on whether it is required.
            authenticate_type: AuthenticationType,
        }
    }
}

wxpay_core::operation!(PreorderAuthentication => AuthenticationPreorder, wxpay_core::Spec::new(
    "preorder_authentication",
    wxpay_core::http::Method::POST,
    "/v3/payroll-card/authentications/pre-order",
)
.title("微工卡核身预下单")
.family("payroll_card")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_3.shtml")
.body(wxpay_core::Body::Json));
