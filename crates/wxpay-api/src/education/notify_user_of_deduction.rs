// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Sends a user advance notice of a deduction (发送扣款预通知).
    ///
    /// `POST /v3/edu-papay/user-notifications/{contract_id}/send`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：发送扣款预通知。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012524814)
    #[doc(alias = "发送扣款预通知")]
    pub request NotifyUserOfDeduction {
        required {
            /// Contract number (签约协议号). Required. It stands in the path.
            contract_id: String,
            /// Application id (服务商APPID). Required.
            appid: String,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (子商户APPID).
            sub_appid: String,
        }
    }
}

wxpay_core::operation!(NotifyUserOfDeduction => (), wxpay_core::Spec::new(
    "notify_user_of_deduction",
    wxpay_core::http::Method::POST,
    "/v3/edu-papay/user-notifications/{contract_id}/send",
)
.title("发送扣款预通知")
.family("education")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012524814")
.body(wxpay_core::Body::Json));
