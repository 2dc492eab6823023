// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PaymentExposure;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries whether to show WeChat Fenfu for an order of a sub-merchant (微信分付-支付方式前置服务).
///
/// `POST /v3/pay/partner/transactions/exposure`
///
/// - Returns [`PaymentExposure`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - 中文：微信分付-支付方式前置服务。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014326522)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::credit::PartnerQueryPaymentExposure;
///
/// let request = PartnerQueryPaymentExposure::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_trade_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "微信分付-支付方式前置服务",
    "/v3/pay/partner/transactions/exposure",
    "POST /v3/pay/partner/transactions/exposure",
    "4014326522"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartnerQueryPaymentExposure {
    /// The merchant's own order number (商户订单号). Required.
    pub out_trade_no: String,
    /// The service provider's application id (服务商应用ID). Required.
    pub sp_appid: Option<String>,
    /// The service provider's merchant number (服务商户号). Required.
    pub sp_mchid: Option<String>,
    /// The sub-merchant's application id (子商户/二级商户应用ID). Sources differ on whether it is required.
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (子商户号/二级商户号).
    pub sub_mchid: Option<String>,
    /// The payer (支付者). Sources differ on whether it is required.
    pub payer: Option<PartnerPayer>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartnerQueryPaymentExposure {
    /// Creates the request; setters add the other fields.
    ///
    /// The client fills in `sp_mchid`, and `sp_appid` if the merchant has such a value, unless set.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            sp_appid: None,
            sp_mchid: None,
            sub_appid: None,
            sub_mchid: None,
            payer: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's application id (服务商应用ID). Required.
    pub fn sp_appid<Via>(mut self, sp_appid: impl IntoField<String, Via>) -> Self {
        self.sp_appid = sp_appid.into_field();
        self
    }

    /// The service provider's merchant number (服务商户号). Required.
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户/二级商户应用ID). Sources differ on whether it is required.
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号/二级商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The payer (支付者). Sources differ on whether it is required.
    pub fn payer<Via>(mut self, payer: impl IntoField<PartnerPayer, Via>) -> Self {
        self.payer = payer.into_field();
        self
    }
}

wxpay_core::__model_impl! { PartnerQueryPaymentExposure
    [out_trade_no,]
    [sp_appid, sp_mchid, sub_appid, sub_mchid, payer,]
    ["sp_appid", "sp_mchid",]
}

wxpay_core::operation!(PartnerQueryPaymentExposure => PaymentExposure, wxpay_core::Spec::new(
    "credit.partner_query_payment_exposure",
    wxpay_core::http::Method::POST,
    "/v3/pay/partner/transactions/exposure",
)
.title("微信分付-支付方式前置服务")
.family("credit")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014326522")
.fill(&[("sp_mchid", wxpay_core::Fill::Mchid), ("sp_appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

/// The payer, as the service provider knows the user.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartnerPayer {
    /// The user's id within the service provider's application (用户服务商标识).
    pub sp_openid: Option<String>,
    /// Hash of the user's phone number (用户手机号的哈希值).
    pub phone_number_hash: Option<String>,
    /// The user's id within the sub-merchant's application (用户子商户标识).
    pub sub_openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartnerPayer {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            sp_openid: None,
            phone_number_hash: None,
            sub_openid: None,
            extra: Extra::new(),
        }
    }

    /// The user's id within the service provider's application (用户服务商标识).
    pub fn sp_openid<Via>(mut self, sp_openid: impl IntoField<String, Via>) -> Self {
        self.sp_openid = sp_openid.into_field();
        self
    }

    /// Hash of the user's phone number (用户手机号的哈希值).
    pub fn phone_number_hash<Via>(
        mut self,
        phone_number_hash: impl IntoField<String, Via>,
    ) -> Self {
        self.phone_number_hash = phone_number_hash.into_field();
        self
    }

    /// The user's id within the sub-merchant's application (用户子商户标识).
    pub fn sub_openid<Via>(mut self, sub_openid: impl IntoField<String, Via>) -> Self {
        self.sub_openid = sub_openid.into_field();
        self
    }
}

impl Default for PartnerPayer {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PartnerPayer
    []
    [sp_openid, phone_number_hash, sub_openid,]
    []
}
