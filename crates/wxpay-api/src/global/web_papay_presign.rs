// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Prepares a papay contract to be signed from a web page (WEB预签约).
    ///
    /// `POST /v3/global/papay/contracts/web-pre-entrust-sign`
    ///
    /// - Returns [`PapaySigningPage`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - 中文：WEB预签约。调用方：商户、服务商、平台；重试之前请先查询。
    #[doc(alias = "WEB预签约")]
    pub request WebPapayPresign {
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
            /// When it expires (过期时间).
            expired_time: DateTime,
            /// Address to return to (签约完成跳转URL).
            return_url: String,
            /// The user's id within the application (用户标识). Described by SKIT; no official source confirms it.
            openid: String,
            /// IP address of the user's client (用户客户端IP). Described by SKIT; no official source confirms it.
            user_client_ip: String,
        }
    }
}

wxpay_core::operation!(WebPapayPresign => PapaySigningPage, wxpay_core::Spec::new(
    "web_papay_presign",
    wxpay_core::http::Method::POST,
    "/v3/global/papay/contracts/web-pre-entrust-sign",
)
.title("WEB预签约")
.family("global")
.body(wxpay_core::Body::Json)
.host(wxpay_core::Host::HongKong));

wxpay_core::model! {
    /// The page that shows the code for signing a papay contract.
    pub answer PapaySigningPage {
        always {}
        optional {
            /// Address of the page that shows the code (展码页面URL).
            show_code_url: String,
            /// Signing address (签约跳转URL). Described by SKIT; no official source confirms it.
            sign_url: String,
        }
    }
}
