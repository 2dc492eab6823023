// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PageLinks;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists a passenger's taxi orders, page by page (获取乘客行程单列表).
///
/// `GET /v3/taxi-invoice/user-taxi-orders`
///
/// - Returns [`TaxiOrderPage`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：获取乘客行程单列表。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::fapiao::ListTaxiOrders;
///
/// let request = ListTaxiOrders::new()
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .begin_date("2026-01-31")
///     .end_date("2026-01-31")
///     .region_id(1);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"begin_date":"2026-01-31","end_date":"2026-01-31","openid":"oSAMPLE0123456789abcdefghijk","region_id":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "获取乘客行程单列表",
    "/v3/taxi-invoice/user-taxi-orders",
    "GET /v3/taxi-invoice/user-taxi-orders"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListTaxiOrders {
    /// Most results to return in one page (最大资源条数).
    pub limit: Option<i64>,
    /// Start of the page of results (本次查询的起始位置).
    pub offset: Option<i64>,
    /// The user's id within the application (小程序用户的微信openid). Required.
    pub openid: Option<String>,
    /// Application id (小程序appid). Required.
    pub appid: Option<String>,
    /// Begin date (起始日期). Required.
    pub begin_date: Option<String>,
    /// End date (结束日期). Required.
    pub end_date: Option<String>,
    /// Administrative region id (行政区划id). Required.
    pub region_id: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListTaxiOrders {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `openid`, `begin_date`, `end_date` and `region_id`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            limit: None,
            offset: None,
            openid: None,
            appid: None,
            begin_date: None,
            end_date: None,
            region_id: None,
            extra: Extra::new(),
        }
    }

    /// Most results to return in one page (最大资源条数).
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }

    /// Start of the page of results (本次查询的起始位置).
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }

    /// The user's id within the application (小程序用户的微信openid). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Application id (小程序appid). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Begin date (起始日期). Required.
    pub fn begin_date<Via>(mut self, begin_date: impl IntoField<String, Via>) -> Self {
        self.begin_date = begin_date.into_field();
        self
    }

    /// End date (结束日期). Required.
    pub fn end_date<Via>(mut self, end_date: impl IntoField<String, Via>) -> Self {
        self.end_date = end_date.into_field();
        self
    }

    /// Administrative region id (行政区划id). Required.
    pub fn region_id<Via>(mut self, region_id: impl IntoField<i64, Via>) -> Self {
        self.region_id = region_id.into_field();
        self
    }
}

impl Default for ListTaxiOrders {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListTaxiOrders
    []
    [limit, offset, openid, appid, begin_date, end_date, region_id,]
    ["openid", "appid", "begin_date", "end_date", "region_id",]
}

wxpay_core::operation!(ListTaxiOrders => TaxiOrderPage, wxpay_core::Spec::new(
    "fapiao.list_taxi_orders",
    wxpay_core::http::Method::GET,
    "/v3/taxi-invoice/user-taxi-orders",
)
.title("获取乘客行程单列表")
.family("fapiao")
.doc("https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html")
.query(&["limit", "offset", "openid", "appid", "begin_date", "end_date", "region_id"])
.fill(&[("appid", wxpay_core::Fill::Appid)])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListTaxiOrders => [TaxiOrderSummary] in data, items by offset, total total_count);

/// One page of taxi orders.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxiOrderPage {
    /// Result data (乘客行程单详情).
    pub data: Option<Vec<TaxiOrderSummary>>,
    /// Start of the page of results (本次查询的起始位置).
    pub offset: Option<i64>,
    /// Most results to return in one page (最大资源条数).
    pub limit: Option<i64>,
    /// Total count (资源总条数).
    pub total_count: Option<i64>,
    /// Related links (相关链接).
    pub links: Option<PageLinks>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TaxiOrderPage
    []
    [data, offset, limit, total_count, links,]
    []
}

/// A taxi order as it appears in a page of orders.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxiOrderSummary {
    /// Plate number (车牌号).
    pub plate_number: Option<String>,
    /// Operating qualification certificate number (营运资格证号).
    pub driver_license: Option<String>,
    /// Boarding time (上车时间).
    pub up_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TaxiOrderSummary
    []
    [plate_number, driver_license, up_time,]
    []
}
