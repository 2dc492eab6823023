// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;

/// Queries the factory inspection result of a device (获取出厂检查结果).
///
/// `GET /v3/iotmanage/device-inspections/{device_sn}`
///
/// - Returns [`DeviceInspection`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：获取出厂检查结果。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::face::QueryDeviceInspection;
///
/// let request = QueryDeviceInspection::new("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"device_sn":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "获取出厂检查结果",
    "/v3/iotmanage/device-inspections/{device_sn}",
    "GET /v3/iotmanage/device-inspections/{device_sn}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryDeviceInspection {
    /// Device serial number (设备序列号). Required. It stands in the path.
    pub device_sn: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryDeviceInspection {
    /// Creates the request; setters add the other fields.
    pub fn new(device_sn: impl Into<String>) -> Self {
        Self {
            device_sn: device_sn.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryDeviceInspection
    [device_sn,]
    []
    []
}

wxpay_core::operation!(QueryDeviceInspection => DeviceInspection, wxpay_core::Spec::new(
    "face.query_device_inspection",
    wxpay_core::http::Method::GET,
    "/v3/iotmanage/device-inspections/{device_sn}",
)
.title("获取出厂检查结果")
.family("face")
.doc("https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html")
.repeat(wxpay_core::Repeat::Freely));

/// The factory inspection result of a device.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeviceInspection {
    /// Device serial number (设备序列号).
    pub device_sn: Option<String>,
    /// MAC address of the wired network card (有线网卡MAC地址).
    pub wired_mac: Option<String>,
    /// MAC address of the wireless network card (无线网卡MAC地址).
    pub wireless_mac: Option<String>,
    /// Bluetooth MAC address (蓝牙MAC地址).
    pub bluetooth_mac: Option<String>,
    /// Version of the face payment app (刷脸应用版本号).
    pub app_version: Option<String>,
    /// Camera serial number (摄像头序列号).
    pub camera_sn: Option<String>,
    /// International mobile equipment identity (国际移动设备识别码).
    pub imei: Option<String>,
    /// Result (查询结果).
    pub result: Option<InspectionResult>,
    /// Error messages (错误信息).
    pub errors: Option<Vec<String>>,
    /// Warning messages (告警信息).
    pub warnings: Option<Vec<String>>,
    /// Query time (查询时间).
    pub inspect_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DeviceInspection
    []
    [device_sn, wired_mac, wireless_mac, bluetooth_mac, app_version, camera_sn, imei, result, errors, warnings, inspect_time,]
    []
}

wxpay_core::open_enum! {
    /// The outcome of an inspection.
    pub enum InspectionResult {
        Success = "SUCCESS",
        Warn = "WARN",
        Fail = "FAIL",
    }
}
