// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Terminates a member gift activity (终止活动).
    ///
    /// `POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate`
    ///
    /// - Returns [`TerminatedActivity`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：终止活动。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_2.shtml)
    #[doc(alias = "终止活动")]
    pub request TerminateActivity {
        required {
            /// Activity id (活动ID). Required. It stands in the path.
            activity_id: String,
        }
        optional {
            /// When it was terminated. Described by SKIT; no official source confirms it.
            terminate_time: DateTime,
        }
    }
}

wxpay_core::operation!(TerminateActivity => TerminatedActivity, wxpay_core::Spec::new(
    "terminate_activity",
    wxpay_core::http::Method::POST,
    "/v3/marketing/membercard-activity/activities/{activity_id}/terminate",
)
.title("终止活动")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_2.shtml")
.body(wxpay_core::Body::JsonIfAny));

wxpay_core::model! {
    /// The activity that was terminated, and when.
    pub answer TerminatedActivity {
        always {}
        optional {
            /// Activity id (活动ID).
            activity_id: String,
            /// When it was terminated (终止时间).
            terminate_time: DateTime,
        }
    }
}
