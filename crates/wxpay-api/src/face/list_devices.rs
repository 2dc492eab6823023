// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Lists smart devices, page by page (智能设备列表).
///
/// `GET /v3/iotmanage/devices`
///
/// - Returns [`DevicePage`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
/// - 中文：智能设备列表。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::face::ListDevices;
///
/// let request = ListDevices::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("智能设备列表", "/v3/iotmanage/devices", "GET /v3/iotmanage/devices"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ListDevices {
    /// Most results to return in one page (最大资源条数). Sources differ on whether it is required.
    pub limit: Option<i64>,
    /// Start of the page of results. Sources differ on whether it is required.
    pub offset: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ListDevices {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            limit: None,
            offset: None,
            extra: Extra::new(),
        }
    }

    /// Most results to return in one page (最大资源条数). Sources differ on whether it is required.
    pub fn limit<Via>(mut self, limit: impl IntoField<i64, Via>) -> Self {
        self.limit = limit.into_field();
        self
    }

    /// Start of the page of results. Sources differ on whether it is required.
    pub fn offset<Via>(mut self, offset: impl IntoField<i64, Via>) -> Self {
        self.offset = offset.into_field();
        self
    }
}

impl Default for ListDevices {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ListDevices
    []
    [limit, offset,]
    []
}

wxpay_core::operation!(ListDevices => DevicePage, wxpay_core::Spec::new(
    "face.list_devices",
    wxpay_core::http::Method::GET,
    "/v3/iotmanage/devices",
)
.title("智能设备列表")
.family("face")
.doc("https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html")
.query(&["limit", "offset"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListDevices => [Device] in data, items by offset, total total_count);

/// One page of smart devices.
#[derive(Clone)]
#[non_exhaustive]
pub struct DevicePage {
    /// Result data (设备列表).
    pub data: Option<Vec<Device>>,
    /// Start of the page of results.
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

wxpay_core::__model_impl! { DevicePage
    []
    [data, offset, limit, total_count, links,]
    []
}

/// A smart device with its model, software and merchant.
#[derive(Clone)]
#[non_exhaustive]
pub struct Device {
    /// Device serial number (设备序列号).
    pub device_sn: Option<String>,
    /// Camera serial number (摄像头序列号).
    pub camera_sn: Option<String>,
    /// Device category code (设备品类代码).
    pub device_category_code: Option<String>,
    /// Device category (设备品类).
    pub device_category: Option<String>,
    /// Device type code (设备类型代码).
    pub device_class_code: Option<String>,
    /// Device type (设备类型).
    pub device_class: Option<String>,
    /// Device model (设备型号).
    pub device_model: Option<String>,
    /// Mode code of the face payment software (刷脸应用软件模式代码).
    pub app_scene_code: Option<String>,
    /// Mode of the face payment software (刷脸应用软件模式).
    pub app_scene: Option<String>,
    /// Operating system of the face payment app (刷脸应用操作系统).
    pub operating_system: Option<String>,
    /// Activation status (激活状态).
    pub activation_status: Option<ActivationStatus>,
    /// Activation time (激活时间).
    pub activation_time: Option<DateTime>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Short name of the merchant (商户简称).
    pub merchant_shortname: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Short name of the sub-merchant (子商户简称).
    pub sub_merchant_shortname: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Device
    []
    [device_sn, camera_sn, device_category_code, device_category, device_class_code, device_class, device_model, app_scene_code, app_scene, operating_system, activation_status, activation_time, mchid, merchant_shortname, sub_mchid, sub_merchant_shortname,]
    []
}

/// Links to the current and neighbouring pages.
#[derive(Clone)]
#[non_exhaustive]
pub struct PageLinks {
    /// Link to the next page (下一页链接).
    pub next: Option<String>,
    /// Link to the previous page (上一页链接).
    pub prev: Option<String>,
    /// Link to the current page.
    pub self_: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PageLinks
    []
    [next, prev, self_ = "self",]
    []
}

wxpay_core::open_enum! {
    /// Says whether a device is activated.
    pub enum ActivationStatus {
        Activated = "ACTIVATED",
        Inactivated = "INACTIVATED",
    }
}
