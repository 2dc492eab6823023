// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries whether a sub-merchant has confirmed its intent to open an account (获取商户开户意愿确认状态).
    ///
    /// `GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/applysubject/chapter5_4.shtml)
    #[doc(alias = "获取商户开户意愿确认状态")]
    pub request QueryIntentAuthorization {
        required {
            /// The sub-merchant's number (特约商户号). Required. From 8 to 32 characters. It stands in the path.
            sub_mchid: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryIntentAuthorization => IntentAuthorization, wxpay_core::Spec::new(
    "query_intent_authorization",
    wxpay_core::http::Method::GET,
    "/v3/apply4subject/applyment/merchants/{sub_mchid}/state",
)
.title("获取商户开户意愿确认状态")
.family("applyment")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/applysubject/chapter5_4.shtml")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// Whether the sub-merchant has authorized the opening of its account.
    pub answer IntentAuthorization {
        always {}
        optional {
            /// Authorization state (授权状态).
            authorize_state: AuthorizationState,
        }
    }
}

wxpay_core::open_enum! {
    /// Whether the account opening is authorized.
    pub enum AuthorizationState {
        /// Authorize state unauthorized.
        AuthorizeStateUnauthorized = "AUTHORIZE_STATE_UNAUTHORIZED",
        /// Authorize state authorized.
        AuthorizeStateAuthorized = "AUTHORIZE_STATE_AUTHORIZED",
    }
}
