// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Prepares the signing of a deduction contract in an app or by QR code (代扣预签约).
    ///
    /// `POST /v3/papay/sign/contracts/pre-entrust-sign`
    ///
    /// - Returns [`PreSigning`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_contract_code` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：代扣预签约。调用方：商户；`out_contract_code` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012978414)
    #[doc(alias = "代扣预签约")]
    pub request PreSignContract {
        required {
            /// Signing scene (签约场景). Required.
            sign_scene: SignScene,
            /// Application id (应用ID). Required.
            appid: String,
            /// Plan or template id (委托代扣模板ID). Required.
            plan_id: i64,
            /// The merchant's own contract number (商户签约协议号). Required.
            out_contract_code: String,
            /// The user's account name to display (用户账户展示名称). Required.
            contract_display_account: String,
            /// Address that receives the contract notifications (签约结果通知地址). Required.
            contract_notify_url: String,
            /// The merchant's own id for the user (商户侧用户标识). Required.
            out_user_code: String,
            /// Device details (发起预签约的用户). Required.
            device_info: DeviceInfo,
        }
        optional {
            /// The user's id within the application (用户在直连商户应用下的用户标示).
            openid: String,
            /// Address to return to (回跳地址的url).
            return_url: String,
        }
    }
}

wxpay_core::operation!(PreSignContract => PreSigning, wxpay_core::Spec::new(
    "pre_sign_contract",
    wxpay_core::http::Method::POST,
    "/v3/papay/sign/contracts/pre-entrust-sign",
)
.title("代扣预签约")
.family("papay")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012978414")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));

wxpay_core::model! {
    /// The device from which the signing is started.
    pub request DeviceInfo {
        required {
            /// Device type (设备类型). Required.
            device_type: DeviceType,
            /// Operating system version of the device (设备的OS版本). Required.
            device_os: String,
            /// Device number (设备ID). Required.
            device_id: String,
            /// Whether the device runs as root (设备是否以root身份运行). Required.
            device_running_as_root: bool,
            /// IP address of the device (设备的IP). Required.
            device_ip: String,
            /// Whether WeChat is installed on the device (设备上是否安装微信). Required.
            weixin_installed: bool,
            /// WeChat version on the device (设备上微信的版本). Required.
            weixin_version: String,
            /// When the user first logged in on the device (发起预签约的用户首次登录该设备的时间). Required.
            days_since_first_login: DaysSinceFirstLogin,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// A prepared signing in an app or by QR code.
    pub answer PreSigning {
        always {}
        optional {
            /// Pre-signing id (预签约ID).
            pre_entrustweb_id: String,
            /// Username of the signing mini program (跳转签约小程序的username).
            mini_program_username: String,
            /// Page path in the mini program (跳转签约小程序的path).
            mini_program_path: String,
            /// Address to redirect to (展示扫码签约的二维码的URL).
            redirect_url: String,
        }
    }
}

wxpay_core::open_enum! {
    /// Where the user signs.
    pub enum SignScene {
        SignSceneApp = "SIGN_SCENE_APP",
        SignSceneQrcode = "SIGN_SCENE_QRCODE",
    }
}

wxpay_core::open_enum! {
    /// Kind of device.
    pub enum DeviceType {
        DeviceTypeUnknow = "DEVICE_TYPE_UNKNOW",
        DeviceTypePhone = "DEVICE_TYPE_PHONE",
        DeviceTypePad = "DEVICE_TYPE_PAD",
        DeviceTypeTv = "DEVICE_TYPE_TV",
        DeviceTypeWatch = "DEVICE_TYPE_WATCH",
    }
}

wxpay_core::open_enum! {
    /// How long ago the user first logged in on the device.
    pub enum DaysSinceFirstLogin {
        DaysSinceFirstLoginUnknow = "DAYS_SINCE_FIRST_LOGIN_UNKNOW",
        DaysSinceFirstLoginWithin1Day = "DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY",
        DaysSinceFirstLoginWithin7Days = "DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS",
        DaysSinceFirstLoginWithin30Days = "DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS",
        DaysSinceFirstLoginWithin90Days = "DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS",
        DaysSinceFirstLoginWithin180Days = "DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS",
        DaysSinceFirstLoginMoreThen180Days = "DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS",
    }
}
