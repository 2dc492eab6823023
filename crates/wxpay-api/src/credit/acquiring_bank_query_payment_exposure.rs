// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PaymentExposure;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries for an acquiring institution whether to show WeChat Fenfu for an order (微信分付-支付方式前置服务).
///
/// `POST /v3/pay/acquiring-bank/transactions/exposure`
///
/// - Returns [`PaymentExposure`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - 中文：微信分付-支付方式前置服务。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014326541)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::credit::AcquiringBankQueryPaymentExposure;
///
/// let request = AcquiringBankQueryPaymentExposure::new("1217752501201407033233368018")
///     .acquiring_bank_id("sample-acquiring-bank-id")
///     .merchant_id("sample-merchant-id")
///     .channel_id("sample-channel-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"acquiring_bank_id":"sample-acquiring-bank-id","channel_id":"sample-channel-id","merchant_id":"sample-merchant-id","out_trade_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "微信分付-支付方式前置服务",
    "/v3/pay/acquiring-bank/transactions/exposure",
    "POST /v3/pay/acquiring-bank/transactions/exposure",
    "4014326541"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AcquiringBankQueryPaymentExposure {
    /// The merchant's own order number (商户订单号). Required.
    pub out_trade_no: String,
    /// Acquiring institution number (从业机构号). Required.
    pub acquiring_bank_id: Option<String>,
    /// Application id of the acquiring institution (从业机构应用AppID).
    pub acquiring_bank_appid: Option<String>,
    /// Merchant number (特约商户号). Required.
    pub merchant_id: Option<String>,
    /// Application id of the merchant (特约商户应用AppID).
    pub merchant_appid: Option<String>,
    /// Channel number (渠道商户号). Required.
    pub channel_id: Option<String>,
    /// The payer (支付者). Sources differ on whether it is required.
    pub payer: Option<AcquiringBankPayer>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AcquiringBankQueryPaymentExposure {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `acquiring_bank_id`, `merchant_id` and `channel_id`.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            acquiring_bank_id: None,
            acquiring_bank_appid: None,
            merchant_id: None,
            merchant_appid: None,
            channel_id: None,
            payer: None,
            extra: Extra::new(),
        }
    }

    /// Acquiring institution number (从业机构号). Required.
    pub fn acquiring_bank_id<Via>(
        mut self,
        acquiring_bank_id: impl IntoField<String, Via>,
    ) -> Self {
        self.acquiring_bank_id = acquiring_bank_id.into_field();
        self
    }

    /// Application id of the acquiring institution (从业机构应用AppID).
    pub fn acquiring_bank_appid<Via>(
        mut self,
        acquiring_bank_appid: impl IntoField<String, Via>,
    ) -> Self {
        self.acquiring_bank_appid = acquiring_bank_appid.into_field();
        self
    }

    /// Merchant number (特约商户号). Required.
    pub fn merchant_id<Via>(mut self, merchant_id: impl IntoField<String, Via>) -> Self {
        self.merchant_id = merchant_id.into_field();
        self
    }

    /// Application id of the merchant (特约商户应用AppID).
    pub fn merchant_appid<Via>(mut self, merchant_appid: impl IntoField<String, Via>) -> Self {
        self.merchant_appid = merchant_appid.into_field();
        self
    }

    /// Channel number (渠道商户号). Required.
    pub fn channel_id<Via>(mut self, channel_id: impl IntoField<String, Via>) -> Self {
        self.channel_id = channel_id.into_field();
        self
    }

    /// The payer (支付者). Sources differ on whether it is required.
    pub fn payer<Via>(mut self, payer: impl IntoField<AcquiringBankPayer, Via>) -> Self {
        self.payer = payer.into_field();
        self
    }
}

wxpay_core::__model_impl! { AcquiringBankQueryPaymentExposure
    [out_trade_no,]
    [acquiring_bank_id, acquiring_bank_appid, merchant_id, merchant_appid, channel_id, payer,]
    ["acquiring_bank_id", "merchant_id", "channel_id",]
}

wxpay_core::operation!(AcquiringBankQueryPaymentExposure => PaymentExposure, wxpay_core::Spec::new(
    "credit.acquiring_bank_query_payment_exposure",
    wxpay_core::http::Method::POST,
    "/v3/pay/acquiring-bank/transactions/exposure",
)
.title("微信分付-支付方式前置服务")
.family("credit")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014326541")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

/// The payer, as the acquiring institution knows the user.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AcquiringBankPayer {
    /// The user's id within the acquiring institution's application (用户标识).
    pub acquiring_bank_openid: Option<String>,
    /// Hash of the user's phone number (用户手机号的哈希值).
    pub phone_number_hash: Option<String>,
    /// The user's id within the merchant's application (用户标识).
    pub merchant_openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AcquiringBankPayer {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            acquiring_bank_openid: None,
            phone_number_hash: None,
            merchant_openid: None,
            extra: Extra::new(),
        }
    }

    /// The user's id within the acquiring institution's application (用户标识).
    pub fn acquiring_bank_openid<Via>(
        mut self,
        acquiring_bank_openid: impl IntoField<String, Via>,
    ) -> Self {
        self.acquiring_bank_openid = acquiring_bank_openid.into_field();
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

    /// The user's id within the merchant's application (用户标识).
    pub fn merchant_openid<Via>(mut self, merchant_openid: impl IntoField<String, Via>) -> Self {
        self.merchant_openid = merchant_openid.into_field();
        self
    }
}

impl Default for AcquiringBankPayer {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AcquiringBankPayer
    []
    [acquiring_bank_openid, phone_number_hash, merchant_openid,]
    []
}
