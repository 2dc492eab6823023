// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ViolationCallback;

wxpay_core::model! {
    /// Updates the callback address for violation notifications (修改商户违规通知回调地址).
    ///
    /// `PUT /v3/merchant-risk-manage/violation-notifications`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_3.shtml)
    #[doc(alias = "修改商户违规通知回调地址")]
    pub request UpdateViolationCallback {
        required {}
        optional {
            /// Address that receives the notifications (通知链接).
            notify_url: String,
        }
    }
}

wxpay_core::operation!(UpdateViolationCallback => ViolationCallback, wxpay_core::Spec::new(
    "update_violation_callback",
    wxpay_core::http::Method::PUT,
    "/v3/merchant-risk-manage/violation-notifications",
)
.title("修改商户违规通知回调地址")
.family("risk")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_3.shtml")
.body(wxpay_core::Body::Json));
