// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Updates the data of a taxi (更新出租车信息).
    ///
    /// `POST /v3/taxi-invoice/taxi/update-taxi`
    ///
    /// - Returns [`UpdatedTaxi`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：更新出租车信息。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012460167)
    #[doc(alias = "更新出租车信息")]
    pub request UpdateTaxi {
        required {
            /// Plate number (车牌号). Required.
            plate_number: String,
            /// Company name (公司名称). Required.
            company_name: String,
            /// Administrative region id (行政区划ID). Required.
            region_id: i64,
        }
        optional {
            /// Merchant number (商户号).
            mchid: String,
            /// Qualification number of the main shift driver (主班司机资格证号). Sources differ on whether it is required.
            main_license: String,
            /// Qualification number of the deputy shift driver (副班司机资格证号).
            deputy_license: String,
            /// Mark of issuing the fapiao (开票标记).
            invoice_flag: String,
            /// Taxi state (出租车状态).
            taxi_state: TaxiState,
        }
    }
}

wxpay_core::operation!(UpdateTaxi => UpdatedTaxi, wxpay_core::Spec::new(
    "update_taxi",
    wxpay_core::http::Method::POST,
    "/v3/taxi-invoice/taxi/update-taxi",
)
.title("更新出租车信息")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012460167")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The updated data of a taxi.
    pub answer UpdatedTaxi {
        always {}
        optional {
            /// Plate number (车牌号).
            plate_number: String,
            /// Company name (公司名称).
            company_name: String,
            /// Merchant number (商户号).
            mchid: String,
            /// Qualification number of the main shift driver (主班司机资格证号).
            main_license: String,
            /// Qualification number of the deputy shift driver (副班司机资格证号).
            deputy_license: String,
            /// Administrative region id (行政区划ID).
            region_id: i64,
        }
    }
}

wxpay_core::open_enum! {
    /// Whether a taxi is in operation.
    pub enum TaxiState {
        InOperation = "IN_OPERATION",
        OutOperation = "OUT_OPERATION",
    }
}
