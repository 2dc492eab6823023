// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Notifies the user that a deduction is going to be retried (重试扣费通知).
    ///
    /// `POST /v3/papay/contracts/{contract_id}/fail-notify`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：重试扣费通知。调用方：商户；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml)
    #[doc(alias = "重试扣费通知")]
    pub request NotifyDeductionRetry {
        required {
            /// Contract number (委托代扣协议ID). Required. It stands in the path.
            contract_id: String,
            /// Merchant number (直连商户号). Required.
            mchid: String,
            /// Application id (公众号ID). Required.
            appid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(NotifyDeductionRetry => (), wxpay_core::Spec::new(
    "notify_deduction_retry",
    wxpay_core::http::Method::POST,
    "/v3/papay/contracts/{contract_id}/fail-notify",
)
.title("重试扣费通知")
.family("papay")
.doc("https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml")
.body(wxpay_core::Body::Json));
