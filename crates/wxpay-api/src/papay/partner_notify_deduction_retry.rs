// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Notifies the user that a sub-merchant's deduction is going to be retried (服务商商户重试扣费通知).
    ///
    /// `POST /v3/partner-papay/contracts/{contract_id}/fail-notify`
    ///
    /// - Returns nothing (204).
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：服务商商户重试扣费通知。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml)
    #[doc(alias = "服务商商户重试扣费通知")]
    pub request PartnerNotifyDeductionRetry {
        required {
            /// Contract number (委托代扣协议id). Required. It stands in the path.
            contract_id: String,
            /// The service provider's merchant number (服务商商户号). Required.
            sp_mchid: String,
            /// The service provider's application id (服务商应用ID). Required.
            sp_appid: String,
            /// The sub-merchant's number (子商户号). Required.
            sub_mchid: String,
        }
        optional {
            /// The sub-merchant's application id (子商户应用D).
            sub_appid: String,
        }
    }
}

wxpay_core::operation!(PartnerNotifyDeductionRetry => (), wxpay_core::Spec::new(
    "partner_notify_deduction_retry",
    wxpay_core::http::Method::POST,
    "/v3/partner-papay/contracts/{contract_id}/fail-notify",
)
.title("服务商商户重试扣费通知")
.family("papay")
.doc("https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml")
.body(wxpay_core::Body::Json));
