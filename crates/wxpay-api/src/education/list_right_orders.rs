// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RightOrder;

wxpay_core::model! {
    /// Lists the orders of redeemed student rights of a QQ account, page by page (通过QQ账号查询核销订单列表).
    ///
    /// `GET /v3/edu-star/orders`
    ///
    /// - Returns [`RightOrderPage`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：通过QQ账号查询核销订单列表。调用方：商户；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
    #[doc(alias = "通过QQ账号查询核销订单列表")]
    pub request ListRightOrders {
        required {
            /// Application id (appid). Required.
            appid: String,
        }
        optional {
            /// The user's id within the application (用户在appid下的唯一标识).
            wechat_openid: String,
            /// The user's QQ account (用户QQ账号).
            qq: String,
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
        }
    }
}

wxpay_core::operation!(ListRightOrders => RightOrderPage, wxpay_core::Spec::new(
    "list_right_orders",
    wxpay_core::http::Method::GET,
    "/v3/edu-star/orders",
)
.title("通过QQ账号查询核销订单列表")
.family("education")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png")
.query(&["appid", "wechat_openid", "qq", "offset", "limit"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListRightOrders => [RightOrder] in data, undocumented by offset, total total_count);

wxpay_core::model! {
    /// A page of orders of student rights.
    pub answer RightOrderPage {
        always {}
        optional {
            /// Result data (结果集).
            data: Vec<RightOrder>,
            /// Total count (总数量).
            total_count: i64,
            /// Where the page of results starts (分页页码).
            offset: i64,
            /// Most results to return in one page (分页大小).
            limit: i64,
        }
    }
}
