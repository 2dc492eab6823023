// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Creates a message in a member's feed (创建用户动态信息).
    ///
    /// `POST /v3/brand/partner/card-member/user-feeds`
    ///
    /// - Returns [`UserFeed`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：创建用户动态信息。调用方：服务商、平台；`out_request_no` 和参数不变时可以重试。
    #[doc(alias = "创建用户动态信息")]
    pub request CreateUserFeed {
        required {
            /// Brand id (品牌ID). Required.
            brand_id: String,
            /// Member card or card template id (会员卡模板ID). Required.
            card_id: String,
            /// Code of the user's member card (会员卡code). Required.
            user_card_code: String,
            /// The user's id within the application (用户标识). Required.
            openid: String,
            /// The merchant's own request number. Required.
            out_request_no: String,
            /// Member news content (会员动态内容). Required.
            cell_message: String,
        }
        optional {}
    }
}

wxpay_core::operation!(CreateUserFeed => UserFeed, wxpay_core::Spec::new(
    "create_user_feed",
    wxpay_core::http::Method::POST,
    "/v3/brand/partner/card-member/user-feeds",
)
.title("创建用户动态信息")
.family("brand")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));

wxpay_core::model! {
    /// A message in a member's feed.
    pub answer UserFeed {
        always {}
        optional {
            /// Brand id (品牌ID).
            brand_id: String,
            /// Member card or card template id (会员卡模板ID).
            card_id: String,
            /// Code of the user's member card (会员卡code).
            user_card_code: String,
            /// The user's id within the application (用户标识).
            openid: String,
            /// The merchant's own request number.
            out_request_no: String,
            /// Member news content (会员动态内容).
            cell_message: String,
        }
    }
}
