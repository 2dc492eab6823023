// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PasswordFreePresigning;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Prepares an e-commerce platform's password-free contract for signing in a mini program (电商收付通模式小程序场景预签约).
///
/// `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program`
///
/// - Returns [`PasswordFreePresigning`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_contract_code` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：电商收付通模式小程序场景预签约。调用方：服务商、平台；`out_contract_code` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/ec-mini-program-pre-entrust-sign.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay::PlatformPresignPasswordFreeInMiniProgram;
///
/// let request = PlatformPresignPasswordFreeInMiniProgram::new("1217752501201407033233368018")
///     .service_id(1)
///     .contract_display_account("示例文字")
///     .openid("oSAMPLE0123456789abcdefghijk");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_display_account":"示例文字","openid":"oSAMPLE0123456789abcdefghijk","out_contract_code":"1217752501201407033233368018","service_id":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "电商收付通模式小程序场景预签约",
    "/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program",
    "POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program",
    "PlatformPreSignPasswordFreeInMiniprogram"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PlatformPresignPasswordFreeInMiniProgram {
    /// The merchant's own contract number (商户签约协议号). Required.
    pub out_contract_code: String,
    /// Application id (商户AppID). Required.
    pub appid: Option<String>,
    /// Service id (免密支付服务ID). Required.
    pub service_id: Option<i64>,
    /// Address that receives the notifications (回调通知地址). Required.
    pub notify_url: Option<String>,
    /// The user's account name to display (用户账户展示名称). Required.
    pub contract_display_account: Option<String>,
    /// The user's id within the application (用户标识). Required.
    pub openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PlatformPresignPasswordFreeInMiniProgram {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `service_id`, `contract_display_account` and `openid`.
    /// The client fills in `appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_contract_code: impl Into<String>) -> Self {
        Self {
            out_contract_code: out_contract_code.into(),
            appid: None,
            service_id: None,
            notify_url: None,
            contract_display_account: None,
            openid: None,
            extra: Extra::new(),
        }
    }

    /// Application id (商户AppID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Service id (免密支付服务ID). Required.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<i64, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// Address that receives the notifications (回调通知地址). Required.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
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

    /// The user's id within the application (用户标识). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }
}

wxpay_core::__model_impl! { PlatformPresignPasswordFreeInMiniProgram
    [out_contract_code,]
    [appid, service_id, notify_url, contract_display_account, openid,]
    ["appid", "service_id", "notify_url", "contract_display_account", "openid",]
}

wxpay_core::operation!(PlatformPresignPasswordFreeInMiniProgram => PasswordFreePresigning, wxpay_core::Spec::new(
    "papay.platform_presign_password_free_in_mini_program",
    wxpay_core::http::Method::POST,
    "/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program",
)
.title("电商收付通模式小程序场景预签约")
.family("papay")
.doc("https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/ec-mini-program-pre-entrust-sign.html")
.fill(&[("appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));
