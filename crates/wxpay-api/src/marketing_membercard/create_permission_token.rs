// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Obtains a pre-authorization token for a member card template (商户预授权).
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens`
    ///
    /// - Returns [`PermissionToken`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：商户预授权。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_7.shtml)
    #[doc(alias = "商户预授权")]
    pub request CreatePermissionToken {
        required {
            /// Member card or card template id (会员卡模板id). Required. It stands in the path.
            card_id: String,
            /// Activation type (激活类型). Required.
            activate_type: String,
        }
        optional {
            /// Whether to go back a page after opening the card (设置用户在开卡完成后).
            navigate_back_previous_page: bool,
            /// Address of the activation page (跳转激活的url).
            activate_url: String,
            /// Application id of the activation page (跳转激活的appid).
            activate_appid: String,
            /// Path of the activation page (跳转激活的path).
            activate_path: String,
            /// Custom scene or channel value (自定义场景值).
            outer_str: String,
        }
    }
}

wxpay_core::operation!(CreatePermissionToken => PermissionToken, wxpay_core::Spec::new(
    "create_permission_token",
    wxpay_core::http::Method::POST,
    "/v3/marketing/membercard-open/cards/{card_id}/permission-tokens",
)
.title("商户预授权")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_7.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// A pre-authorization token.
    pub answer PermissionToken {
        always {}
        optional {
            /// Pre-authorization token (预授权token).
            permission_token: String,
        }
    }
}
