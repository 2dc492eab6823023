// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PhotoDigest;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Updates the data of a taxi driver (更新司机信息).
    ///
    /// `POST /v3/taxi-invoice/driver/update-driver`
    ///
    /// - Returns [`UpdatedTaxiDriver`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：更新司机信息。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012460171)
    #[doc(alias = "更新司机信息")]
    pub request UpdateTaxiDriver {
        required {
            /// Driver's name (司机姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            driver_name: Sensitive,
            /// Identity document number (司机身份证号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            id_card_number: Sensitive,
            /// Company name (公司名称). Required.
            company_name: String,
            /// Merchant number (商户号). Required.
            mchid: String,
            /// Operating qualification certificate number (营运资格证号). Required.
            driver_license: String,
            /// Driver category (司机类别). Required.
            driver_category: String,
            /// Administrative region id (行政区划ID). Required.
            region_id: i64,
        }
        optional {
            /// Status of the driver's post (岗位状态). Sources differ on whether it is required.
            driver_status: String,
            /// Photo of the driver (司机头像).
            driver_photo: DriverPhoto,
        }
    }
}

wxpay_core::operation!(UpdateTaxiDriver => UpdatedTaxiDriver, wxpay_core::Spec::new(
    "update_taxi_driver",
    wxpay_core::http::Method::POST,
    "/v3/taxi-invoice/driver/update-driver",
)
.title("更新司机信息")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012460171")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The photo sent when a taxi driver is updated.
    pub shared DriverPhoto {
        required {}
        optional {
            /// Photo type (照片类型).
            photo_type: String,
            /// Digest of the driver's photo (司机头像摘要).
            photo_digest: PhotoDigest,
            /// Photo address (头像url).
            photo_url: String,
            /// Photo icon (头像icon).
            photo_icon: String,
        }
    }
}

wxpay_core::model! {
    /// The updated data of a taxi driver.
    pub answer UpdatedTaxiDriver {
        always {}
        optional {
            /// Driver's name (司机姓名). Decrypted when the response is decoded.
            driver_name: Sensitive,
            /// Identity document number (司机身份证号码). Decrypted when the response is decoded.
            id_card_number: Sensitive,
            /// Company name (公司名称).
            company_name: String,
            /// Merchant number (商户号).
            mchid: String,
            /// Operating qualification certificate number (营运资格证号).
            driver_license: String,
            /// Driver category (司机类别).
            driver_category: String,
            /// Status of the driver's post (岗位状态).
            driver_status: String,
            /// Photo of the driver (司机头像).
            driver_photo: DriverPhoto,
            /// Administrative region id (行政区划ID).
            region_id: i64,
        }
    }
}
