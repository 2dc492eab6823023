// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthenticationState;
use super::AuthenticationType;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries the result of an identity check (获取核身结果).
    ///
    /// `GET /v3/payroll-card/authentications/{authenticate_number}`
    ///
    /// - Returns [`Authentication`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：获取核身结果。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_4.shtml)
    #[doc(alias = "获取核身结果")]
    pub request QueryAuthentication {
        required {
            /// The merchant's identity verification number (商家核身单号). Required. It stands in the path.
            authenticate_number: String,
        }
        optional {
            /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryAuthentication => Authentication, wxpay_core::Spec::new(
    "query_authentication",
    wxpay_core::http::Method::GET,
    "/v3/payroll-card/authentications/{authenticate_number}",
)
.title("获取核身结果")
.family("payroll_card")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_4.shtml")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// An identity check with its state.
    pub answer Authentication {
        always {}
        optional {
            /// Merchant number (商户号).
            mchid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The user's id within the application (用户标识).
            openid: String,
            /// Channel of the identity verification (核身渠道).
            authenticate_scene: String,
            /// Mark of the identity verification's channel (核身渠道标识).
            authenticate_source: String,
            /// Project name (项目名称).
            project_name: String,
            /// Name of the employer (单位名称).
            employer_name: String,
            /// State of the identity verification (核身状态).
            authenticate_state: AuthenticationState,
            /// When the identity was verified (核身时间).
            authenticate_time: DateTime,
            /// The merchant's identity verification number (商家核身单号).
            authenticate_number: String,
            /// Why the identity verification failed (核身失败原因).
            authenticate_failed_reason: String,
            /// Kind of identity verification.
            authenticate_type: AuthenticationType,
        }
    }
}
