// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthenticationPreorder;
use super::AuthenticationType;
use super::EmploymentType;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Pre-orders an identity check during which the worker also gives authorization (微工卡核身预下单（流程中完成授权）).
    ///
    /// `POST /v3/payroll-card/authentications/pre-order-with-auth`
    ///
    /// - Returns [`AuthenticationPreorder`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：微工卡核身预下单（流程中完成授权）。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_29.shtml)
    #[doc(alias = "微工卡核身预下单（流程中完成授权）")]
    pub request PreorderAuthenticationWithAuth {
        required {
            /// The user's id within the application (用户标识). Required.
            openid: String,
            /// The merchant's identity verification number (商家核身单号). Required.
            authenticate_number: String,
            /// Project name (项目名称). Required.
            project_name: String,
            /// Name of the employer (用工单位名称). Required.
            employer_name: String,
            /// Employment type (用工类型). Required.
            employment_type: EmploymentType,
        }
        optional {
            /// Application id (应用ID).
            appid: String,
            /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
            sub_mchid: String,
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
            /// The user's name (用户实名). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            user_name: Sensitive,
            /// Identity document number (用户证件号). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            id_card_number: Sensitive,
            /// Kind of identity verification (核身类型). Sources differ on whether it is required.
            authenticate_type: AuthenticationType,
        }
    }
}

wxpay_core::operation!(PreorderAuthenticationWithAuth => AuthenticationPreorder, wxpay_core::Spec::new(
    "preorder_authentication_with_auth",
    wxpay_core::http::Method::POST,
    "/v3/payroll-card/authentications/pre-order-with-auth",
)
.title("微工卡核身预下单（流程中完成授权）")
.family("payroll_card")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_29.shtml")
.body(wxpay_core::Body::Json));
