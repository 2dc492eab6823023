// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PageLinks;

wxpay_core::model! {
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
    #[doc(alias = "获取乘客行程单列表")]
    pub request ListTaxiOrders {
        required {
            /// The user's id within the application (小程序用户的微信openid). Required.
            openid: String,
            /// Application id (小程序appid). Required.
            appid: String,
            /// Begin date (起始日期). Required.
            begin_date: String,
            /// End date (结束日期). Required.
            end_date: String,
            /// Administrative region id (行政区划id). Required.
            region_id: i64,
        }
        optional {
            /// Most results to return in one page (最大资源条数).
            limit: i64,
            /// Where the page of results starts.
            offset: i64,
        }
    }
}

wxpay_core::operation!(ListTaxiOrders => TaxiOrderPage, wxpay_core::Spec::new(
    "list_taxi_orders",
    wxpay_core::http::Method::GET,
    "/v3/taxi-invoice/user-taxi-orders",
)
.title("获取乘客行程单列表")
.family("fapiao")
.doc("https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html")
.query(&["limit", "offset", "openid", "appid", "begin_date", "end_date", "region_id"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListTaxiOrders => [TaxiOrderSummary] in data, items by offset, total total_count);

wxpay_core::model! {
    /// One page of taxi orders.
    pub answer TaxiOrderPage {
        always {}
        optional {
            /// Result data (乘客行程单详情).
            data: Vec<TaxiOrderSummary>,
            /// Where the page of results starts.
            offset: i64,
            /// Most results to return in one page (最大资源条数).
            limit: i64,
            /// Total count (资源总条数).
            total_count: i64,
            /// Related links (相关链接).
            links: PageLinks,
        }
    }
}

wxpay_core::model! {
    /// A taxi order as it appears in a page of orders.
    pub answer TaxiOrderSummary {
        always {}
        optional {
            /// Plate number (车牌号).
            plate_number: String,
            /// Operating qualification certificate number (营运资格证号).
            driver_license: String,
            /// Boarding time (上车时间).
            up_time: String,
        }
    }
}
