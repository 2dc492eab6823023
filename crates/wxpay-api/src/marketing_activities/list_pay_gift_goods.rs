// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Lists the goods an activity is limited to, page by page (查询活动指定商品列表).
    ///
    /// `GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - It answers a list page by page: `client.items` and `client.pages` turn the pages.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_6.shtml)
    #[doc(alias = "查询活动指定商品列表")]
    pub request ListPayGiftGoods {
        required {
            /// Activity id (活动id). Required. It stands in the path.
            activity_id: String,
        }
        optional {
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
        }
    }
}

wxpay_core::operation!(ListPayGiftGoods => PayGiftGoodsPage, wxpay_core::Spec::new(
    "list_pay_gift_goods",
    wxpay_core::http::Method::GET,
    "/v3/marketing/paygiftactivity/activities/{activity_id}/goods",
)
.title("查询活动指定商品列表")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_6.shtml")
.query(&["offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListPayGiftGoods => [PayGiftGoods] in data, undocumented by offset, total total_count);

wxpay_core::model! {
    /// One page of an activity's goods.
    pub answer PayGiftGoodsPage {
        always {}
        optional {
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
            /// Total count (总数).
            total_count: i64,
            /// Activity id (活动id).
            activity_id: String,
            /// Result data (结果集).
            data: Vec<PayGiftGoods>,
        }
    }
}

wxpay_core::model! {
    /// Goods an activity is limited to.
    pub answer PayGiftGoods {
        always {}
        optional {
            /// Goods code (指定商品).
            goods_id: String,
            /// When it was created (创建时间).
            create_time: DateTime,
            /// When it was last updated (更新时间).
            update_time: DateTime,
        }
    }
}
