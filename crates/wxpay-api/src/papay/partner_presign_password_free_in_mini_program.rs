// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Prepares a sub-merchant's password-free contract for signing in a mini program (服务商模式小程序场景预签约).
///
/// `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program`
///
/// - Returns [`PartnerPasswordFreePresigning`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_contract_code` and the same parameters.
/// - 中文：服务商模式小程序场景预签约。调用方：服务商、平台；`out_contract_code` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012471269)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay::PartnerPresignPasswordFreeInMiniProgram;
///
/// let request = PartnerPresignPasswordFreeInMiniProgram::new("1217752501201407033233368018")
///     .service_id(1)
///     .contract_display_account("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_display_account":"示例文字","out_contract_code":"1217752501201407033233368018","service_id":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "服务商模式小程序场景预签约",
    "/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program",
    "POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program",
    "4012471269",
    "PartnerPreSignPasswordFreeInMiniprogram"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartnerPresignPasswordFreeInMiniProgram {
    /// The merchant's own contract number (商户签约协议号). Required.
    pub out_contract_code: String,
    /// The service provider's application id (商户AppID). Required.
    pub sp_appid: Option<String>,
    /// The user's id within the service provider's application (用户标识).
    pub sp_openid: Option<String>,
    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户AppID). Sources differ on whether it is required.
    pub sub_appid: Option<String>,
    /// The user's id within the sub-merchant's application (用户子标识).
    pub sub_openid: Option<String>,
    /// Service id (免密支付服务ID). Required.
    pub service_id: Option<i64>,
    /// Address that receives the notifications (回调通知地址). Required.
    pub notify_url: Option<String>,
    /// The user's account name to display (用户账户展示名称). Required.
    pub contract_display_account: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartnerPresignPasswordFreeInMiniProgram {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `service_id` and `contract_display_account`.
    /// The client fills in `sp_appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_contract_code: impl Into<String>) -> Self {
        Self {
            out_contract_code: out_contract_code.into(),
            sp_appid: None,
            sp_openid: None,
            sub_mchid: None,
            sub_appid: None,
            sub_openid: None,
            service_id: None,
            notify_url: None,
            contract_display_account: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's application id (商户AppID). Required.
    pub fn sp_appid<Via>(mut self, sp_appid: impl IntoField<String, Via>) -> Self {
        self.sp_appid = sp_appid.into_field();
        self
    }

    /// The user's id within the service provider's application (用户标识).
    pub fn sp_openid<Via>(mut self, sp_openid: impl IntoField<String, Via>) -> Self {
        self.sp_openid = sp_openid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户AppID). Sources differ on whether it is required.
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// The user's id within the sub-merchant's application (用户子标识).
    pub fn sub_openid<Via>(mut self, sub_openid: impl IntoField<String, Via>) -> Self {
        self.sub_openid = sub_openid.into_field();
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
}

wxpay_core::__model_impl! { PartnerPresignPasswordFreeInMiniProgram
    [out_contract_code,]
    [sp_appid, sp_openid, sub_mchid, sub_appid, sub_openid, service_id, notify_url, contract_display_account,]
    ["sp_appid", "service_id", "notify_url", "contract_display_account",]
}

wxpay_core::operation!(PartnerPresignPasswordFreeInMiniProgram => PartnerPasswordFreePresigning, wxpay_core::Spec::new(
    "papay.partner_presign_password_free_in_mini_program",
    wxpay_core::http::Method::POST,
    "/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program",
)
.title("服务商模式小程序场景预签约")
.family("papay")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012471269")
.fill(&[("sp_appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));

/// A prepared signing of a sub-merchant's password-free contract in a mini program.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerPasswordFreePresigning {
    /// Pre-signing id (预签约ID).
    pub pre_entrustweb_id: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Service id (免密支付服务ID).
    pub service_id: Option<i64>,
    /// The merchant's own contract number (商户签约协议号).
    pub out_contract_code: Option<String>,
    /// Application id of the signing mini program (跳转签约的小程序AppID).
    pub sign_mp_appid: Option<String>,
    /// Path in the signing mini program (跳转签约的小程序路径).
    pub sign_mp_path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PartnerPasswordFreePresigning
    []
    [pre_entrustweb_id, mchid, sub_mchid, service_id, out_contract_code, sign_mp_appid, sign_mp_path,]
    []
}
