// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Terminates an activity that gives a gift after payment (终止活动).
    ///
    /// `POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_7.shtml)
    #[doc(alias = "终止活动")]
    pub request TerminatePayGiftActivity {
        required {
            /// Activity id (活动id). Required. It stands in the path.
            activity_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(TerminatePayGiftActivity => PayGiftActivityTermination, wxpay_core::Spec::new(
    "terminate_pay_gift_activity",
    wxpay_core::http::Method::POST,
    "/v3/marketing/paygiftactivity/activities/{activity_id}/terminate",
)
.title("终止活动")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_7.shtml"));

wxpay_core::model! {
    /// When the termination of an activity takes effect.
    pub answer PayGiftActivityTermination {
        always {}
        optional {
            /// Activity id (活动id).
            activity_id: String,
            /// When it was terminated (生效时间).
            terminate_time: DateTime,
        }
    }
}
