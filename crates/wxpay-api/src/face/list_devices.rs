// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
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
    #[doc(alias = "智能设备列表")]
    pub request ListDevices {
        required {}
        optional {
            /// Most results to return in one page (最大资源条数). Sources differ on whether it is required.
            limit: i64,
            /// Where the page of results starts. Sources differ on whether it is required.
            offset: i64,
        }
    }
}

wxpay_core::operation!(ListDevices => DevicePage, wxpay_core::Spec::new(
    "list_devices",
    wxpay_core::http::Method::GET,
    "/v3/iotmanage/devices",
)
.title("智能设备列表")
.family("face")
.doc("https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html")
.query(&["limit", "offset"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListDevices => [Device] in data, items by offset, total total_count);

wxpay_core::model! {
    /// One page of smart devices.
    pub answer DevicePage {
        always {}
        optional {
            /// Result data (设备列表).
            data: Vec<Device>,
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
    /// A smart device with its model, software and merchant.
    pub answer Device {
        always {}
        optional {
            /// Device serial number (设备序列号).
            device_sn: String,
            /// Camera serial number (摄像头序列号).
            camera_sn: String,
            /// Device category code (设备品类代码).
            device_category_code: String,
            /// Device category (设备品类).
            device_category: String,
            /// Device type code (设备类型代码).
            device_class_code: String,
            /// Device type (设备类型).
            device_class: String,
            /// Device model (设备型号).
            device_model: String,
            /// Mode code of the face payment software (刷脸应用软件模式代码).
            app_scene_code: String,
            /// Mode of the face payment software (刷脸应用软件模式).
            app_scene: String,
            /// Operating system of the face payment app (刷脸应用操作系统).
            operating_system: String,
            /// Activation status (激活状态).
            activation_status: ActivationStatus,
            /// Activation time (激活时间).
            activation_time: DateTime,
            /// Merchant number (商户号).
            mchid: String,
            /// Short name of the merchant (商户简称).
            merchant_shortname: String,
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Short name of the sub-merchant (子商户简称).
            sub_merchant_shortname: String,
        }
    }
}

wxpay_core::model! {
    /// Links to the current and neighbouring pages.
    pub answer PageLinks {
        always {}
        optional {
            /// Link to the next page (下一页链接).
            next: String,
            /// Link to the previous page (上一页链接).
            prev: String,
            /// Link to the current page.
            self_ = "self": String,
        }
    }
}

wxpay_core::open_enum! {
    /// Whether a device is activated.
    pub enum ActivationStatus {
        Activated = "ACTIVATED",
        Inactivated = "INACTIVATED",
    }
}
