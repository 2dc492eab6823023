// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries a taxi by its plate number (获取出租车信息).
    ///
    /// `GET /v3/taxi-invoice/taxies/{plate_number}`
    ///
    /// - Returns [`Taxi`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：获取出租车信息。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012460169)
    #[doc(alias = "获取出租车信息")]
    pub request QueryTaxi {
        required {
            /// Plate number (车牌号). Required. It stands in the path.
            plate_number: String,
            /// Administrative region id (行政区划代码). Required.
            region_id: i64,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryTaxi => Taxi, wxpay_core::Spec::new(
    "query_taxi",
    wxpay_core::http::Method::GET,
    "/v3/taxi-invoice/taxies/{plate_number}",
)
.title("获取出租车信息")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012460169")
.query(&["region_id"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A taxi.
    pub answer Taxi {
        always {}
        optional {
            /// Plate number (车牌号).
            plate_number: String,
            /// Company name (公司名称).
            company_name: String,
            /// Merchant number of the company (公司商户号).
            company_mchid: String,
            /// Qualification number of the main shift driver (主班司机资格证号).
            main_license: String,
            /// Qualification number of the deputy shift driver (副班司机资格证号).
            deputy_license: String,
            /// Administrative region id (行政区划代码).
            region_id: i64,
            /// Whether fapiao are supported.
            support_invoice: bool,
            /// Taxi state (出租车状态).
            taxi_state: String,
        }
    }
}
