// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Sends the merchant's feedback on the complaint about a transaction (商户反馈).
    ///
    /// `POST /v3/merchant-service/feedbacks`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - WeChat Pay has marked it as outdated.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：商户反馈。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml)
    #[doc(alias = "商户反馈")]
    pub request CreateFeedback {
        required {
            /// WeChat Pay's order number (微信支付订单号). Required.
            transaction_id: String,
            /// Merchant number complained about (被诉商户号). Required.
            complainted_mchid: String,
            /// Content of the feedback (反馈内容). Required.
            feedback_content: String,
        }
        optional {
            /// Type of the feedback (反馈内容类型).
            feedback_type: i64,
            /// Evidence images (图片凭证).
            feedback_images: Vec<String>,
            /// Whether the feedback completes the handling (反馈处理完成).
            launch_confirm_process: bool,
        }
    }
}

wxpay_core::operation!(CreateFeedback => (), wxpay_core::Spec::new(
    "create_feedback",
    wxpay_core::http::Method::POST,
    "/v3/merchant-service/feedbacks",
)
.title("商户反馈")
.family("complaints")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml")
.body(wxpay_core::Body::Json));
