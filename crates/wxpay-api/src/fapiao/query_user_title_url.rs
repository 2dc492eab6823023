// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries the link at which a user fills in a fapiao title (获取抬头填写链接).
    ///
    /// `GET /v3/new-tax-control-fapiao/user-title/title-url`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_5.shtml)
    #[doc(alias = "获取抬头填写链接")]
    pub request QueryUserTitleUrl {
        required {
            /// Fapiao application number. Required.
            fapiao_apply_id: String,
            /// Source (开票来源). Required.
            source: TitleSource,
            /// Application id (商户AppID). Required.
            appid: String,
            /// The user's id within the application (用户OpenID). Required.
            openid: String,
            /// Total amount (总金额). Required. In fen.
            total_amount: i64,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Seller name (销售方名称).
            seller_name: String,
            /// Whether to show the phone field.
            show_phone_cell: bool,
            /// Whether the phone number must be filled in.
            must_input_phone: bool,
            /// Whether to show the email field.
            show_email_cell: bool,
            /// Whether the email address must be filled in.
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
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_5.shtml")
.query(&["sub_mchid", "fapiao_apply_id", "source", "appid", "openid", "total_amount", "seller_name", "show_phone_cell", "must_input_phone", "show_email_cell", "must_input_email"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The link and mini program page for filling in a title.
    pub answer UserTitleUrl {
        always {}
        optional {
            /// Link for filling in the fapiao title (抬头填写链接).
            title_url: String,
            /// Application id of the mini program (抬头填写小程序AppID).
            miniprogram_appid: String,
            /// Path in the mini program (抬头填写小程序页面路径).
            miniprogram_path: String,
            /// Username of the mini program (抬头填写小程序的用户名).
            miniprogram_user_name: String,
        }
    }
}

wxpay_core::open_enum! {
    /// Where the user fills in the title.
    pub enum TitleSource {
        /// Web.
        Web = "WEB",
        /// Miniprogram.
        Miniprogram = "MINIPROGRAM",
    }
}
