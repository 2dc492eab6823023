// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RightOrder;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

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
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::education::ListRightOrders;
///
/// let request = ListRightOrders::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "通过QQ账号查询核销订单列表",
    "/v3/edu-star/orders",
    "GET /v3/edu-star/orders"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListRightOrders {
    /// Application id (appid). Required.
    pub appid: Option<String>,
    /// The user's id within the application (用户在appid下的唯一标识).
    pub wechat_openid: Option<String>,
    /// The user's QQ account (用户QQ账号).
    pub qq: Option<String>,
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListRightOrders {
    /// Creates the request; setters add the fields.
    ///
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            appid: None,
            wechat_openid: None,
            qq: None,
            offset: None,
            limit: None,
            extra: Extra::new(),
        }
    }

    /// Application id (appid). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The user's id within the application (用户在appid下的唯一标识).
    pub fn wechat_openid<Via>(mut self, wechat_openid: impl IntoField<String, Via>) -> Self {
        self.wechat_openid = wechat_openid.into_field();
        self
    }

    /// The user's QQ account (用户QQ账号).
    pub fn qq<Via>(mut self, qq: impl IntoField<String, Via>) -> Self {
        self.qq = qq.into_field();
        self
    }

    /// Start of the page of results (分页页码).
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// Most results to return in one page (分页大小).
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }
}

impl Default for ListRightOrders {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListRightOrders
    []
    [appid, wechat_openid, qq, offset, limit,]
    ["appid",]
}

wxpay_core::operation!(ListRightOrders => RightOrderPage, wxpay_core::Spec::new(
    "education.list_right_orders",
    wxpay_core::http::Method::GET,
    "/v3/edu-star/orders",
)
.title("通过QQ账号查询核销订单列表")
.family("education")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png")
.query(&["appid", "wechat_openid", "qq", "offset", "limit"])
.fill(&[("appid", wxpay_core::Fill::Appid)])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListRightOrders => [RightOrder] in data, undocumented by offset, total total_count);

/// A page of orders of student rights.
#[derive(Clone)]
#[non_exhaustive]
pub struct RightOrderPage {
    /// Result data (结果集).
    pub data: Option<Vec<RightOrder>>,
    /// Total count (总数量).
    pub total_count: Option<i64>,
    /// Start of the page of results (分页页码).
    pub offset: Option<i64>,
    /// Most results to return in one page (分页大小).
    pub limit: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { RightOrderPage
    []
    [data, total_count, offset, limit,]
    []
}
