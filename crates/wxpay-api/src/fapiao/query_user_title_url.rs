// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries the link at which a user fills in a fapiao title (获取抬头填写链接).
    ///
    /// `GET /v3/new-tax-control-fapiao/user-title/title-url`
    ///
    /// - Returns [`UserTitleUrl`].
    /// - Callers: merchants, service providers and platforms (普通服务商).
    /// - Retry: safe, it only reads.
    /// - 中文：获取抬头填写链接。调用方：普通服务商；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015770776)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
    /// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Check the parameters. Send the same request again later. |
    /// | `NO_AUTH` | 403 | Merchant has no permission. | Check the parameters. Apply for the permission. |
    /// | `RULE_LIMIT` | 403 | Against a business rule. | Check the parameters. Apply for the permission. |
    #[doc(alias = "获取抬头填写链接")]
    pub request QueryUserTitleUrl {
        required {
            /// Fapiao application number (发票申请单号). Required. At most 32 characters.
            fapiao_apply_id: String,
            /// Source (开票来源). Required.
            source: TitleSource,
            /// Application id (商户AppID). Required. At most 32 characters.
            appid: String,
            /// The user's id within the application (用户OpenID). Required. At most 32 characters.
            openid: String,
            /// Total amount (总金额). Required. In fen.
            total_amount: i64,
        }
        optional {
            /// The sub-merchant's number (子商户号). At most 32 characters.
            sub_mchid: String,
            /// Seller name (销售方名称). At most 32 characters.
            seller_name: String,
            /// Whether to show the phone field (是否需要展示手机号填写栏).
            show_phone_cell: bool,
            /// Whether the phone number must be filled in (用户是否必须填写手机号).
            must_input_phone: bool,
            /// Whether to show the email field (是否需要展示邮箱地址填写栏).
            show_email_cell: bool,
            /// Whether the email address must be filled in (用户是否必须填写邮箱地址).
            must_input_email: bool,
        }
    }
}

wxpay_core::operation!(QueryUserTitleUrl => UserTitleUrl, wxpay_core::Spec::new(
    "query_user_title_url",
    wxpay_core::http::Method::GET,
    "/v3/new-tax-control-fapiao/user-title/title-url",
)
.title("获取抬头填写链接")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015770776")
.query(&["sub_mchid", "fapiao_apply_id", "source", "appid", "openid", "total_amount", "seller_name", "show_phone_cell", "must_input_phone", "show_email_cell", "must_input_email"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The link and mini program page for filling in a title.
    pub answer UserTitleUrl {
        always {}
        optional {
            /// Link for filling in the fapiao title (抬头填写链接).
            title_url: String,
            /// Application id of the mini program (抬头填写小程序AppID). At most 32 characters.
            miniprogram_appid: String,
            /// Path in the mini program (抬头填写小程序页面路径). At most 1024 characters.
            miniprogram_path: String,
            /// Username of the mini program (抬头填写小程序的用户名). At most 32 characters.
            miniprogram_user_name: String,
        }
    }
}

wxpay_core::open_enum! {
    /// Where the user fills in the title.
    pub enum TitleSource {
        /// H5 page in WeChat.
        Web = "WEB",
        Miniprogram = "MINIPROGRAM",
    }
}
