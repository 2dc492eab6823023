// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Creates a message in a member's feed, as the brand (创建用户动态信息).
    ///
    /// `POST /brand/card-member/user-feeds`
    ///
    /// - Returns [`BrandUserFeed`].
    /// - Callers: brands.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：创建用户动态信息。调用方：品牌；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015582679)
    #[doc(alias = "创建用户动态信息")]
    pub request CreateUserFeedAsBrand {
        required {
            /// Member card or card template id (会员卡模板ID). Required. At most 32 characters.
            card_id: String,
            /// Code of the user's member card (会员卡code). Required. At most 32 characters.
            user_card_code: String,
            /// The user's id within the application (用户标识). Required. At most 128 characters.
            openid: String,
            /// The merchant's own request number (商家请求单号). Required. At most 64 characters.
            out_request_no: String,
            /// 会员动态内容. Required. At most 128 characters.
            cell: String,
        }
        optional {}
    }
}

wxpay_core::operation!(CreateUserFeedAsBrand => BrandUserFeed, wxpay_core::Spec::new(
    "create_user_feed_as_brand",
    wxpay_core::http::Method::POST,
    "/brand/card-member/user-feeds",
)
.title("创建用户动态信息")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015582679")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));

wxpay_core::model! {
    /// A message in a member's feed that the brand has created.
    pub answer BrandUserFeed {
        always {}
        optional {
            /// Brand id (品牌ID). At most 16 characters.
            brand_id: String,
            /// Member card or card template id (会员卡模板ID).
            card_id: String,
            /// Code of the user's member card (会员卡code). At most 32 characters.
            user_card_code: String,
            /// The merchant's own request number (商家请求单号).
            out_request_no: String,
            /// 会员动态内容. At most 128 characters.
            cell: String,
        }
    }
}
