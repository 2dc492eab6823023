// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Lists the goods an activity is limited to, page by page (查询活动指定商品列表).
    ///
    /// `GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods`
    ///
    /// - Returns [`PayGiftGoodsPage`].
    /// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - 中文：查询活动指定商品列表。调用方：普通商户、普通服务商；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012466448)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `APPID_MCHID_NOT_MATCH` | 400 | AppID not bound to the merchant. | Check the parameters. |
    /// | `MCH_NOT_EXISTS` | 400 | No such merchant. | Check the parameters. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
    /// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature wrong or incomplete. | Check the parameters. Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
    /// | `NO_AUTH` | 403 | Merchant not authorised. | Check the parameters. |
    /// | `RESOURCE_NOT_EXISTS` | 404 | Resource missing or not available. | Check the parameters. |
    #[doc(alias = "查询活动指定商品列表")]
    pub request ListPayGiftGoods {
        required {
            /// Activity id (活动id). Required. At most 20 characters. It stands in the path.
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
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012466448")
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
