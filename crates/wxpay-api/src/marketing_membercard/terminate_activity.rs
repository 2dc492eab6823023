// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Terminates a member gift activity (终止活动).
    ///
    /// `POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_2.shtml)
    #[doc(alias = "终止活动")]
    pub request TerminateActivity {
        required {
            /// Activity id (活动ID). Required. It stands in the path.
            activity_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(TerminateActivity => TerminatedActivity, wxpay_core::Spec::new(
    "terminate_activity",
    wxpay_core::http::Method::POST,
    "/v3/marketing/membercard-activity/activities/{activity_id}/terminate",
)
.title("终止活动")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_2.shtml"));

wxpay_core::model! {
    /// The activity that was terminated, and when.
    pub answer TerminatedActivity {
        always {}
        optional {
            /// Activity id (活动ID).
            activity_id: String,
            /// When it was terminated (终止时间).
            terminate_time: String,
        }
    }
}
