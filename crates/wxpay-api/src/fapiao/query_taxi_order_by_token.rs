// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries a passenger's taxi order by its token (根据凭证查询乘客行程单).
    ///
    /// `GET /v3/taxi-invoice/user-taxi-order/find-by-token`
    ///
    /// - Returns [`TaxiOrder`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：根据凭证查询乘客行程单。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012460180)
    #[doc(alias = "根据凭证查询乘客行程单")]
    pub request QueryTaxiOrderByToken {
        required {
            /// Token (获取乘客行程单详情的凭证). Required.
            token: String,
            /// The user's id within the application (用户标识). Required.
            openid: String,
            /// Application id (应用ID). Required.
            appid: String,
        }
        optional {
            /// Administrative region id (行政区划代码).
            region_id: i64,
            /// Authorization mode (授权模式).
            auth_mode: String,
        }
    }
}

wxpay_core::operation!(QueryTaxiOrderByToken => TaxiOrder, wxpay_core::Spec::new(
    "query_taxi_order_by_token",
    wxpay_core::http::Method::GET,
    "/v3/taxi-invoice/user-taxi-order/find-by-token",
)
.title("根据凭证查询乘客行程单")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012460180")
.query(&["token", "openid", "appid", "region_id", "auth_mode"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A passenger's taxi order.
    pub answer TaxiOrder {
        always {}
        optional {
            /// Plate number (车牌号).
            plate_number: String,
            /// Operating qualification certificate number (营运资格证号).
            driver_license: String,
            /// Boarding time (上车时间).
            up_time: DateTime,
            /// Administrative region id (行政区划代码).
            region_id: i64,
            /// Source (乘客行程单来源).
            source: String,
            /// Payment time (面对面付款时间).
            pay_time: DateTime,
            /// Amount to pay (面对面付款金额). In fen.
            pay_amount: i64,
        }
    }
}
