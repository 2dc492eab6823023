// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Confirms the account closure on behalf of the sub-merchant (平台代商户确认注销).
    ///
    /// `POST /v3/ecommerce/account/apply-cancel-withdraw/confirm`
    ///
    /// - Returns [`ClosureConfirmation`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：平台代商户确认注销。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013892772)
    #[doc(alias = "平台代商户确认注销")]
    pub request ConfirmClosure {
        required {
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
            /// When it was confirmed (注销确认时间). Required.
            confirm_time: DateTime,
            /// Version of the cancellation agreement (注销协议版本号). Required.
            cancel_contract_version: String,
        }
        optional {
            /// WeChat Pay's application number (微信支付注销单号).
            applyment_id: String,
            /// The merchant's own request number.
            out_request_no: String,
            /// Mark of the platform's confirming operator (平台确认操作人标识). Sources differ on whether it is required.
            operator_identification: String,
        }
    }
}

wxpay_core::operation!(ConfirmClosure => ClosureConfirmation, wxpay_core::Spec::new(
    "confirm_closure",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/account/apply-cancel-withdraw/confirm",
)
.title("平台代商户确认注销")
.family("ecommerce_applyment")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013892772")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The numbers of a confirmed account closure.
    pub answer ClosureConfirmation {
        always {}
        optional {
            /// WeChat Pay's application number (微信支付注销单号).
            applyment_id: String,
            /// The merchant's own request number.
            out_request_no: String,
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
        }
    }
}
