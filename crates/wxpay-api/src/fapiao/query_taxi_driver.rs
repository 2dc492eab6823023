// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PhotoDigest;

wxpay_core::model! {
    /// Queries a taxi driver by the driver's licence (获取司机信息).
    ///
    /// `GET /v3/taxi-invoice/drivers/{driver_license}`
    ///
    /// - Returns [`TaxiDriver`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：获取司机信息。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012461309)
    #[doc(alias = "获取司机信息")]
    pub request QueryTaxiDriver {
        required {
            /// Operating qualification certificate number (营运资格证号). Required. It stands in the path.
            driver_license: String,
            /// Administrative region id (行政区划代码). Required.
            region_id: i64,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryTaxiDriver => TaxiDriver, wxpay_core::Spec::new(
    "query_taxi_driver",
    wxpay_core::http::Method::GET,
    "/v3/taxi-invoice/drivers/{driver_license}",
)
.title("获取司机信息")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012461309")
.query(&["region_id"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A taxi driver.
    pub answer TaxiDriver {
        always {}
        optional {
            /// Driver's name (司机姓名).
            driver_name: String,
            /// Company name (公司名称).
            company_name: String,
            /// Merchant number of the company (商户号).
            company_mchid: String,
            /// Operating qualification certificate number (营运资格证号).
            driver_license: String,
            /// Driver category (司机类别).
            driver_category: String,
            /// Photo of the driver (司机照片).
            driver_photo: TaxiDriverPhoto,
            /// Administrative region id (行政区划代码).
            region_id: i64,
            /// Driver state (司机状态).
            driver_state: String,
        }
    }
}

wxpay_core::model! {
    /// The stored photo of a taxi driver.
    pub answer TaxiDriverPhoto {
        always {}
        optional {
            /// Photo type (照片类型).
            photo_type: String,
            /// Digest of the driver's photo (司机照片摘要).
            photo_digest: PhotoDigest,
            /// Photo address (头像url).
            photo_url: String,
            /// Photo icon (头像icon).
            photo_data: String,
        }
    }
}
