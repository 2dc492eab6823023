// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ViolationCallback;

wxpay_core::model! {
    /// Queries the callback address for violation notifications (查询商户违规通知回调地址).
    ///
    /// `GET /v3/merchant-risk-manage/violation-notifications`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_2.shtml)
    #[doc(alias = "查询商户违规通知回调地址")]
    pub request QueryViolationCallback {
        required {}
        optional {}
    }
}

wxpay_core::operation!(QueryViolationCallback => ViolationCallback, wxpay_core::Spec::new(
    "query_violation_callback",
    wxpay_core::http::Method::GET,
    "/v3/merchant-risk-manage/violation-notifications",
)
.title("查询商户违规通知回调地址")
.family("risk")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_2.shtml")
.repeat(wxpay_core::Repeat::Freely));
