// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Prepares the signing of a deduction contract in an app or by QR code (代扣预签约).
///
/// `POST /v3/papay/sign/contracts/pre-entrust-sign`
///
/// - Returns [`Presigning`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_contract_code` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：代扣预签约。调用方：商户；`out_contract_code` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012978414)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay::{
///     DaysSinceFirstLogin, DeviceInfo, DeviceType, PresignContract, SignScene,
/// };
///
/// let request = PresignContract::new("1217752501201407033233368018")
///     .sign_scene(SignScene::App)
///     .plan_id(1)
///     .contract_display_account("示例文字")
///     .contract_notify_url("https://example.com/notify")
///     .out_user_code("1217752501201407033233368018")
///     .device_info(
///         DeviceInfo::new()
///             .device_type(DeviceType::NamedUnknown)
///             .device_os("示例文字")
///             .device_id("sample-device-id")
///             .device_running_as_root(true)
///             .device_ip("14.23.150.211")
///             .weixin_installed(true)
///             .weixin_version("示例文字")
///             .days_since_first_login(DaysSinceFirstLogin::NamedUnknown),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_display_account":"示例文字","contract_notify_url":"https://example.com/notify","device_info":{"days_since_first_login":"DAYS_SINCE_FIRST_LOGIN_UNKNOW","device_id":"sample-device-id","device_ip":"14.23.150.211","device_os":"示例文字","device_running_as_root":true,"device_type":"DEVICE_TYPE_UNKNOW","weixin_installed":true,"weixin_version":"示例文字"},"out_contract_code":"1217752501201407033233368018","out_user_code":"1217752501201407033233368018","plan_id":1,"sign_scene":"SIGN_SCENE_APP"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "代扣预签约",
    "/v3/papay/sign/contracts/pre-entrust-sign",
    "POST /v3/papay/sign/contracts/pre-entrust-sign",
    "4012978414",
    "PreSignContract"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PresignContract {
    /// The merchant's own contract number (商户签约协议号). Required.
    pub out_contract_code: String,
    /// Signing scene (签约场景). Required.
    pub sign_scene: Option<SignScene>,
    /// Application id (应用ID). Required.
    pub appid: Option<String>,
    /// The user's id within the application (用户在直连商户应用下的用户标示).
    pub openid: Option<String>,
    /// Plan or template id (委托代扣模板ID). Required.
    pub plan_id: Option<i64>,
    /// The user's account name to display (用户账户展示名称). Required.
    pub contract_display_account: Option<String>,
    /// Address that receives the contract notifications (签约结果通知地址). Required.
    pub contract_notify_url: Option<String>,
    /// The merchant's own id for the user (商户侧用户标识). Required.
    pub out_user_code: Option<String>,
    /// Address to return to (回跳地址的url).
    pub return_url: Option<String>,
    /// Device details (发起预签约的用户). Required.
    pub device_info: Option<DeviceInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PresignContract {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sign_scene`, `plan_id`, `contract_display_account`, `contract_notify_url`, `out_user_code` and `device_info`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(out_contract_code: impl Into<String>) -> Self {
        Self {
            out_contract_code: out_contract_code.into(),
            sign_scene: None,
            appid: None,
            openid: None,
            plan_id: None,
            contract_display_account: None,
            contract_notify_url: None,
            out_user_code: None,
            return_url: None,
            device_info: None,
            extra: Extra::new(),
        }
    }

    /// Signing scene (签约场景). Required.
    pub fn sign_scene<Via>(mut self, sign_scene: impl IntoField<SignScene, Via>) -> Self {
        self.sign_scene = sign_scene.into_field();
        self
    }

    /// Application id (应用ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The user's id within the application (用户在直连商户应用下的用户标示).
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Plan or template id (委托代扣模板ID). Required.
    pub fn plan_id<Via>(mut self, plan_id: impl IntoField<i64, Via>) -> Self {
        self.plan_id = plan_id.into_field();
        self
    }

    /// The user's account name to display (用户账户展示名称). Required.
    pub fn contract_display_account<Via>(
        mut self,
        contract_display_account: impl IntoField<String, Via>,
    ) -> Self {
        self.contract_display_account = contract_display_account.into_field();
        self
    }

    /// Address that receives the contract notifications (签约结果通知地址). Required.
    pub fn contract_notify_url<Via>(
        mut self,
        contract_notify_url: impl IntoField<String, Via>,
    ) -> Self {
        self.contract_notify_url = contract_notify_url.into_field();
        self
    }

    /// The merchant's own id for the user (商户侧用户标识). Required.
    pub fn out_user_code<Via>(mut self, out_user_code: impl IntoField<String, Via>) -> Self {
        self.out_user_code = out_user_code.into_field();
        self
    }

    /// Address to return to (回跳地址的url).
    pub fn return_url<Via>(mut self, return_url: impl IntoField<String, Via>) -> Self {
        self.return_url = return_url.into_field();
        self
    }

    /// Device details (发起预签约的用户). Required.
    pub fn device_info<Via>(mut self, device_info: impl IntoField<DeviceInfo, Via>) -> Self {
        self.device_info = device_info.into_field();
        self
    }
}

wxpay_core::__model_impl! { PresignContract
    [out_contract_code,]
    [sign_scene, appid, openid, plan_id, contract_display_account, contract_notify_url, out_user_code, return_url, device_info,]
    ["sign_scene", "appid", "plan_id", "contract_display_account", "contract_notify_url", "out_user_code", "device_info",]
}

wxpay_core::operation!(PresignContract => Presigning, wxpay_core::Spec::new(
    "papay.presign_contract",
    wxpay_core::http::Method::POST,
    "/v3/papay/sign/contracts/pre-entrust-sign",
)
.title("代扣预签约")
.family("papay")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012978414")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));

/// The device from which the signing is started.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DeviceInfo {
    /// Device type (设备类型). Required.
    pub device_type: Option<DeviceType>,
    /// Operating system version of the device (设备的OS版本). Required.
    pub device_os: Option<String>,
    /// Device number (设备ID). Required.
    pub device_id: Option<String>,
    /// True if the device runs as root (设备是否以root身份运行). Required.
    pub device_running_as_root: Option<bool>,
    /// IP address of the device (设备的IP). Required.
    pub device_ip: Option<String>,
    /// True if WeChat is installed on the device (设备上是否安装微信). Required.
    pub weixin_installed: Option<bool>,
    /// WeChat version on the device (设备上微信的版本). Required.
    pub weixin_version: Option<String>,
    /// When the user first logged in on the device (发起预签约的用户首次登录该设备的时间). Required.
    pub days_since_first_login: Option<DaysSinceFirstLogin>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DeviceInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `device_type`, `device_os`, `device_id`, `device_running_as_root`, `device_ip`, `weixin_installed`, `weixin_version` and `days_since_first_login`.
    pub fn new() -> Self {
        Self {
            device_type: None,
            device_os: None,
            device_id: None,
            device_running_as_root: None,
            device_ip: None,
            weixin_installed: None,
            weixin_version: None,
            days_since_first_login: None,
            extra: Extra::new(),
        }
    }

    /// Device type (设备类型). Required.
    pub fn device_type<Via>(mut self, device_type: impl IntoField<DeviceType, Via>) -> Self {
        self.device_type = device_type.into_field();
        self
    }

    /// Operating system version of the device (设备的OS版本). Required.
    pub fn device_os<Via>(mut self, device_os: impl IntoField<String, Via>) -> Self {
        self.device_os = device_os.into_field();
        self
    }

    /// Device number (设备ID). Required.
    pub fn device_id<Via>(mut self, device_id: impl IntoField<String, Via>) -> Self {
        self.device_id = device_id.into_field();
        self
    }

    /// True if the device runs as root (设备是否以root身份运行). Required.
    pub fn device_running_as_root<Via>(
        mut self,
        device_running_as_root: impl IntoField<bool, Via>,
    ) -> Self {
        self.device_running_as_root = device_running_as_root.into_field();
        self
    }

    /// IP address of the device (设备的IP). Required.
    pub fn device_ip<Via>(mut self, device_ip: impl IntoField<String, Via>) -> Self {
        self.device_ip = device_ip.into_field();
        self
    }

    /// True if WeChat is installed on the device (设备上是否安装微信). Required.
    pub fn weixin_installed<Via>(mut self, weixin_installed: impl IntoField<bool, Via>) -> Self {
        self.weixin_installed = weixin_installed.into_field();
        self
    }

    /// WeChat version on the device (设备上微信的版本). Required.
    pub fn weixin_version<Via>(mut self, weixin_version: impl IntoField<String, Via>) -> Self {
        self.weixin_version = weixin_version.into_field();
        self
    }

    /// When the user first logged in on the device (发起预签约的用户首次登录该设备的时间). Required.
    pub fn days_since_first_login<Via>(
        mut self,
        days_since_first_login: impl IntoField<DaysSinceFirstLogin, Via>,
    ) -> Self {
        self.days_since_first_login = days_since_first_login.into_field();
        self
    }
}

impl Default for DeviceInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { DeviceInfo
    []
    [device_type, device_os, device_id, device_running_as_root, device_ip, weixin_installed, weixin_version, days_since_first_login,]
    ["device_type", "device_os", "device_id", "device_running_as_root", "device_ip", "weixin_installed", "weixin_version", "days_since_first_login",]
}

/// A prepared signing in an app or by QR code.
#[derive(Clone)]
#[non_exhaustive]
pub struct Presigning {
    /// Pre-signing id (预签约ID).
    pub pre_entrustweb_id: Option<String>,
    /// Username of the signing mini program (跳转签约小程序的username).
    pub mini_program_username: Option<String>,
    /// Page path in the mini program (跳转签约小程序的path).
    pub mini_program_path: Option<String>,
    /// Address to redirect to (展示扫码签约的二维码的URL).
    pub redirect_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Presigning
    []
    [pre_entrustweb_id, mini_program_username, mini_program_path, redirect_url,]
    []
}

wxpay_core::open_enum! {
    /// Place where the user signs.
    pub enum SignScene {
        #[doc(alias = "SIGN_SCENE_APP")]
        App = "SIGN_SCENE_APP",
        #[doc(alias = "SIGN_SCENE_QRCODE")]
        Qrcode = "SIGN_SCENE_QRCODE",
    }
}

wxpay_core::open_enum! {
    /// Kind of device.
    pub enum DeviceType {
        /// The kind is not known (设备类型未知).
        #[doc(alias = "DEVICE_TYPE_UNKNOW")]
        NamedUnknown = "DEVICE_TYPE_UNKNOW",
        /// Mobile phone (手机).
        #[doc(alias = "DEVICE_TYPE_PHONE")]
        Phone = "DEVICE_TYPE_PHONE",
        /// Tablet (平板).
        #[doc(alias = "DEVICE_TYPE_PAD")]
        Pad = "DEVICE_TYPE_PAD",
        /// Television (电视).
        #[doc(alias = "DEVICE_TYPE_TV")]
        Tv = "DEVICE_TYPE_TV",
        /// Smart watch (手表).
        #[doc(alias = "DEVICE_TYPE_WATCH")]
        Watch = "DEVICE_TYPE_WATCH",
    }
}

wxpay_core::open_enum! {
    /// Time since the user first logged in on the device.
    pub enum DaysSinceFirstLogin {
        /// Not known (距离现在的天数未知).
        #[doc(alias = "DAYS_SINCE_FIRST_LOGIN_UNKNOW")]
        NamedUnknown = "DAYS_SINCE_FIRST_LOGIN_UNKNOW",
        /// At most 1 day ago.
        #[doc(alias = "DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY")]
        Within1Day = "DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY",
        /// More than 1 and at most 7 days ago.
        #[doc(alias = "DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS")]
        Within7Days = "DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS",
        /// More than 7 and at most 30 days ago.
        #[doc(alias = "DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS")]
        Within30Days = "DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS",
        /// More than 30 and at most 90 days ago.
        #[doc(alias = "DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS")]
        Within90Days = "DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS",
        /// More than 90 and at most 180 days ago.
        #[doc(alias = "DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS")]
        Within180Days = "DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS",
        /// More than 180 days ago (距离现在大于180天).
        #[doc(alias = "DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS")]
        MoreThen180Days = "DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS",
    }
}
