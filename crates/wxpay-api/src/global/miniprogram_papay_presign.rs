// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PapaySigningSession;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Prepares a papay contract to be signed in a mini program (小程序签约).
    ///
    /// `POST /v3/global/papay/contracts/miniprogram-pre-entrust-sign`
    ///
    /// - Returns [`PapaySigningSession`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - 中文：小程序签约。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_1.shtml)
    #[doc(alias = "小程序签约")]
    pub request MiniprogramPapayPresign {
        required {}
        optional {
            /// Application id (机构APPID).
            appid: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The service provider's application id (机构appid).
            sp_appid: String,
            /// The service provider's merchant number (机构商户号).
            sp_mchid: String,
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
            /// Plan or template id (模板ID).
            plan_id: i64,
            /// The merchant's own contract number (商户侧签约协议号).
            out_contract_code: String,
            /// The user's name to display (用户账户展示名称).
            user_display_name: String,
            /// Address notified of a successful signing (签约成功通知url).
            success_notify_url: String,
            /// The user's id within the application (商户appid下的用户标识).
            openid: String,
            /// IP address of the user's client (用户客户端IP).
            user_client_ip: String,
            /// When it expires (过期时间).
            expired_time: DateTime,
            /// Address to return to (签约完成跳转URL). Described by SKIT; no official source confirms it.
            return_url: String,
        }
    }
}

wxpay_core::operation!(MiniprogramPapayPresign => PapaySigningSession, wxpay_core::Spec::new(
    "miniprogram_papay_presign",
    wxpay_core::http::Method::POST,
    "/v3/global/papay/contracts/miniprogram-pre-entrust-sign",
)
.title("小程序签约")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_1.shtml")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong));
