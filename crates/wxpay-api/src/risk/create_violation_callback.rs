// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ViolationCallback;

wxpay_core::model! {
    /// Creates the callback address for violation notifications (创建商户违规通知回调地址).
    ///
    /// `POST /v3/merchant-risk-manage/violation-notifications`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_1.shtml)
    #[doc(alias = "创建商户违规通知回调地址")]
    pub request CreateViolationCallback {
        required {}
        optional {
            /// Address that receives the notifications (通知地址).
            notify_url: String,
        }
    }
}

wxpay_core::operation!(CreateViolationCallback => ViolationCallback, wxpay_core::Spec::new(
    "create_violation_callback",
    wxpay_core::http::Method::POST,
    "/v3/merchant-risk-manage/violation-notifications",
)
.title("创建商户违规通知回调地址")
.family("risk")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_1.shtml")
.body(wxpay_core::Body::Json));
