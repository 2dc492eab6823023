// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Lists all member cards of a user under a brand, page by page (查询用户在品牌下所有会员卡).
    ///
    /// `GET /v3/marketing/membercard-open/user/cards`
    ///
    /// - Returns [`UserCardPage`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：查询用户在品牌下所有会员卡。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_5.shtml)
    #[doc(alias = "查询用户在品牌下所有会员卡")]
    pub request ListUserCards {
        required {
            /// The user's id within the application (用户标识). Required.
            openid: String,
            /// Where the page of results starts (分页页码). Required.
            offset: i64,
            /// Most results to return in one page (分页大小). Required.
            limit: i64,
        }
        optional {
            /// Application id (商户AppId).
            appid: String,
        }
    }
}

wxpay_core::operation!(ListUserCards => UserCardPage, wxpay_core::Spec::new(
    "list_user_cards",
    wxpay_core::http::Method::GET,
    "/v3/marketing/membercard-open/user/cards",
)
.title("查询用户在品牌下所有会员卡")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_5.shtml")
.query(&["openid", "appid", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListUserCards => [UserCardSummary] in data, undocumented by offset, total total_count);

wxpay_core::model! {
    /// A page of a user's member cards.
    pub answer UserCardPage {
        always {}
        optional {
            /// Result data (会员卡列表).
            data: Vec<UserCardSummary>,
            /// Total count (总数量).
            total_count: i64,
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
        }
    }
}

wxpay_core::model! {
    /// The template and code of a user's member card.
    pub answer UserCardSummary {
        always {}
        optional {
            /// Member card or card template id (会员卡id).
            card_id: String,
            /// Code (会员卡code).
            code: String,
        }
    }
}
