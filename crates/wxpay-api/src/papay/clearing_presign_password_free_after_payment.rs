// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PasswordFreeContractReference;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Prepares a clearing institution's password-free contract for signing after a payment (清算机构模式支付后场景预签约).
///
/// `POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign`
///
/// - Returns [`PasswordFreeContractReference`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_contract_code` and the same parameters.
/// - 中文：清算机构模式支付后场景预签约。调用方：服务商、平台；`out_contract_code` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012471286)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay::ClearingPresignPasswordFreeAfterPayment;
///
/// let request = ClearingPresignPasswordFreeAfterPayment::new("1217752501201407033233368018")
///     .service_id(1)
///     .contract_display_account("示例文字")
///     .prepay_id("sample-prepay-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"contract_display_account":"示例文字","out_contract_code":"1217752501201407033233368018","prepay_id":"sample-prepay-id","service_id":1}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "清算机构模式支付后场景预签约",
    "/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign",
    "POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign",
    "4012471286",
    "ClearingPreSignPasswordFreeAfterPayment"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ClearingPresignPasswordFreeAfterPayment {
    /// The merchant's own contract number (商户签约协议号). Required.
    pub out_contract_code: String,
    /// Application id (商户AppID). Required.
    pub appid: Option<String>,
    /// The sub-merchant's application id (子商户AppID). Sources differ on whether it is required.
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub sub_mchid: Option<String>,
    /// Service id (免密支付服务ID). Required.
    pub service_id: Option<i64>,
    /// Address that receives the notifications (回调通知地址). Required.
    pub notify_url: Option<String>,
    /// The user's account name to display (用户账户展示名称). Required.
    pub contract_display_account: Option<String>,
    /// Prepayment id (预支付交易会话标识). Required.
    pub prepay_id: Option<String>,
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// The user's id within the sub-merchant's application (用户子标识).
    pub sub_openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ClearingPresignPasswordFreeAfterPayment {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `service_id`, `contract_display_account` and `prepay_id`.
    /// The client fills in `appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_contract_code: impl Into<String>) -> Self {
        Self {
            out_contract_code: out_contract_code.into(),
            appid: None,
            sub_appid: None,
            sub_mchid: None,
            service_id: None,
            notify_url: None,
            contract_display_account: None,
            prepay_id: None,
            openid: None,
            sub_openid: None,
            extra: Extra::new(),
        }
    }

    /// Application id (商户AppID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户AppID). Sources differ on whether it is required.
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
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

    /// Prepayment id (预支付交易会话标识). Required.
    pub fn prepay_id<Via>(mut self, prepay_id: impl IntoField<String, Via>) -> Self {
        self.prepay_id = prepay_id.into_field();
        self
    }

    /// The user's id within the application (用户标识).
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// The user's id within the sub-merchant's application (用户子标识).
    pub fn sub_openid<Via>(mut self, sub_openid: impl IntoField<String, Via>) -> Self {
        self.sub_openid = sub_openid.into_field();
        self
    }
}

wxpay_core::__model_impl! { ClearingPresignPasswordFreeAfterPayment
    [out_contract_code,]
    [appid, sub_appid, sub_mchid, service_id, notify_url, contract_display_account, prepay_id, openid, sub_openid,]
    ["appid", "service_id", "notify_url", "contract_display_account", "prepay_id",]
}

wxpay_core::operation!(ClearingPresignPasswordFreeAfterPayment => PasswordFreeContractReference, wxpay_core::Spec::new(
    "papay.clearing_presign_password_free_after_payment",
    wxpay_core::http::Method::POST,
    "/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign",
)
.title("清算机构模式支付后场景预签约")
.family("papay")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012471286")
.fill(&[("appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_contract_code")));
