// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PhotoDigest;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Updates the data of a taxi driver (更新司机信息).
///
/// `POST /v3/taxi-invoice/driver/update-driver`
///
/// - Returns [`UpdatedTaxiDriver`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：更新司机信息。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012460171)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::fapiao::UpdateTaxiDriver;
///
/// let request = UpdateTaxiDriver::new()
///     .driver_name("示例名称")
///     .id_card_number("110101199003070011")
///     .company_name("示例名称")
///     .mchid("1900000109")
///     .driver_license("示例文字")
///     .driver_category("示例文字")
///     .region_id(1);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"company_name":"示例名称","driver_category":"示例文字","driver_license":"示例文字","driver_name":"示例名称","id_card_number":"110101199003070011","mchid":"1900000109","region_id":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "更新司机信息",
    "/v3/taxi-invoice/driver/update-driver",
    "POST /v3/taxi-invoice/driver/update-driver",
    "4012460171"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UpdateTaxiDriver {
    /// Driver's name (司机姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub driver_name: Option<Sensitive>,
    /// Identity document number (司机身份证号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub id_card_number: Option<Sensitive>,
    /// Company name (公司名称). Required.
    pub company_name: Option<String>,
    /// Merchant number (商户号). Required.
    pub mchid: Option<String>,
    /// Operating qualification certificate number (营运资格证号). Required.
    pub driver_license: Option<String>,
    /// Driver category (司机类别). Required.
    pub driver_category: Option<String>,
    /// Status of the driver's post (岗位状态). Sources differ on whether it is required.
    pub driver_status: Option<String>,
    /// Photo of the driver (司机头像).
    pub driver_photo: Option<DriverPhoto>,
    /// Administrative region id (行政区划ID). Required.
    pub region_id: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UpdateTaxiDriver {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `driver_name`, `id_card_number`, `company_name`, `mchid`, `driver_license`, `driver_category` and `region_id`.
    pub fn new() -> Self {
        Self {
            driver_name: None,
            id_card_number: None,
            company_name: None,
            mchid: None,
            driver_license: None,
            driver_category: None,
            driver_status: None,
            driver_photo: None,
            region_id: None,
            extra: Extra::new(),
        }
    }

    /// Driver's name (司机姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn driver_name<Via>(mut self, driver_name: impl IntoField<Sensitive, Via>) -> Self {
        self.driver_name = driver_name.into_field();
        self
    }

    /// Identity document number (司机身份证号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn id_card_number<Via>(mut self, id_card_number: impl IntoField<Sensitive, Via>) -> Self {
        self.id_card_number = id_card_number.into_field();
        self
    }

    /// Company name (公司名称). Required.
    pub fn company_name<Via>(mut self, company_name: impl IntoField<String, Via>) -> Self {
        self.company_name = company_name.into_field();
        self
    }

    /// Merchant number (商户号). Required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Operating qualification certificate number (营运资格证号). Required.
    pub fn driver_license<Via>(mut self, driver_license: impl IntoField<String, Via>) -> Self {
        self.driver_license = driver_license.into_field();
        self
    }

    /// Driver category (司机类别). Required.
    pub fn driver_category<Via>(mut self, driver_category: impl IntoField<String, Via>) -> Self {
        self.driver_category = driver_category.into_field();
        self
    }

    /// Status of the driver's post (岗位状态). Sources differ on whether it is required.
    pub fn driver_status<Via>(mut self, driver_status: impl IntoField<String, Via>) -> Self {
        self.driver_status = driver_status.into_field();
        self
    }

    /// Photo of the driver (司机头像).
    pub fn driver_photo<Via>(mut self, driver_photo: impl IntoField<DriverPhoto, Via>) -> Self {
        self.driver_photo = driver_photo.into_field();
        self
    }

    /// Administrative region id (行政区划ID). Required.
    pub fn region_id<Via>(mut self, region_id: impl IntoField<i64, Via>) -> Self {
        self.region_id = region_id.into_field();
        self
    }
}

impl Default for UpdateTaxiDriver {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { UpdateTaxiDriver
    []
    [driver_name, id_card_number, company_name, mchid, driver_license, driver_category, driver_status, driver_photo, region_id,]
    ["driver_name", "id_card_number", "company_name", "mchid", "driver_license", "driver_category", "region_id",]
}

wxpay_core::operation!(UpdateTaxiDriver => UpdatedTaxiDriver, wxpay_core::Spec::new(
    "fapiao.update_taxi_driver",
    wxpay_core::http::Method::POST,
    "/v3/taxi-invoice/driver/update-driver",
)
.title("更新司机信息")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012460171")
.body(wxpay_core::Body::Json));

/// The photo sent when a taxi driver is updated.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DriverPhoto {
    /// Photo type (照片类型).
    pub photo_type: Option<String>,
    /// Digest of the driver's photo (司机头像摘要).
    pub photo_digest: Option<PhotoDigest>,
    /// Photo address (头像url).
    pub photo_url: Option<String>,
    /// Photo icon (头像icon).
    pub photo_icon: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DriverPhoto {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            photo_type: None,
            photo_digest: None,
            photo_url: None,
            photo_icon: None,
            extra: Extra::new(),
        }
    }

    /// Photo type (照片类型).
    pub fn photo_type<Via>(mut self, photo_type: impl IntoField<String, Via>) -> Self {
        self.photo_type = photo_type.into_field();
        self
    }

    /// Digest of the driver's photo (司机头像摘要).
    pub fn photo_digest<Via>(mut self, photo_digest: impl IntoField<PhotoDigest, Via>) -> Self {
        self.photo_digest = photo_digest.into_field();
        self
    }

    /// Photo address (头像url).
    pub fn photo_url<Via>(mut self, photo_url: impl IntoField<String, Via>) -> Self {
        self.photo_url = photo_url.into_field();
        self
    }

    /// Photo icon (头像icon).
    pub fn photo_icon<Via>(mut self, photo_icon: impl IntoField<String, Via>) -> Self {
        self.photo_icon = photo_icon.into_field();
        self
    }
}

impl Default for DriverPhoto {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DriverPhoto
    []
    [photo_type, photo_digest, photo_url, photo_icon,]
    []
}

/// The updated data of a taxi driver.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdatedTaxiDriver {
    /// Driver's name (司机姓名). Decrypted when the response is decoded.
    pub driver_name: Option<Sensitive>,
    /// Identity document number (司机身份证号码). Decrypted when the response is decoded.
    pub id_card_number: Option<Sensitive>,
    /// Company name (公司名称).
    pub company_name: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Operating qualification certificate number (营运资格证号).
    pub driver_license: Option<String>,
    /// Driver category (司机类别).
    pub driver_category: Option<String>,
    /// Status of the driver's post (岗位状态).
    pub driver_status: Option<String>,
    /// Photo of the driver (司机头像).
    pub driver_photo: Option<DriverPhoto>,
    /// Administrative region id (行政区划ID).
    pub region_id: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UpdatedTaxiDriver
    []
    [driver_name, id_card_number, company_name, mchid, driver_license, driver_category, driver_status, driver_photo, region_id,]
    []
}
