// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries the factory inspection result of a device (获取出厂检查结果).
    ///
    /// `GET /v3/iotmanage/device-inspections/{device_sn}`
    ///
    /// - Returns [`DeviceInspection`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - 中文：获取出厂检查结果。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html)
    #[doc(alias = "获取出厂检查结果")]
    pub request QueryDeviceInspection {
        required {
            /// Device serial number (设备序列号). Required. It stands in the path.
            device_sn: String,
        }
        optional {}
    }
}

wxpay_core::operation!(QueryDeviceInspection => DeviceInspection, wxpay_core::Spec::new(
    "query_device_inspection",
    wxpay_core::http::Method::GET,
    "/v3/iotmanage/device-inspections/{device_sn}",
)
.title("获取出厂检查结果")
.family("face")
.doc("https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The factory inspection result of a device.
    pub answer DeviceInspection {
        always {}
        optional {
            /// Device serial number (设备序列号).
            device_sn: String,
            /// MAC address of the wired network card (有线网卡MAC地址).
            wired_mac: String,
            /// MAC address of the wireless network card (无线网卡MAC地址).
            wireless_mac: String,
            /// Bluetooth MAC address (蓝牙MAC地址).
            bluetooth_mac: String,
            /// Version of the face payment app (刷脸应用版本号).
            app_version: String,
            /// Camera serial number (摄像头序列号).
            camera_sn: String,
            /// International mobile equipment identity (国际移动设备识别码).
            imei: String,
            /// Result (查询结果).
            result: InspectionResult,
            /// Error messages (错误信息).
            errors: Vec<String>,
            /// Warning messages (告警信息).
            warnings: Vec<String>,
            /// Query time (查询时间).
            inspect_time: DateTime,
        }
    }
}

wxpay_core::open_enum! {
    /// The outcome of an inspection.
    pub enum InspectionResult {
        Success = "SUCCESS",
        Warn = "WARN",
        Fail = "FAIL",
    }
}
