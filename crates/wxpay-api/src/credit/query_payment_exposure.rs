// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PaymentExposure;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries whether to show WeChat Fenfu for an order (微信分付-支付方式前置服务).
///
/// `POST /v3/pay/transactions/exposure`
///
/// - Returns [`PaymentExposure`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - 中文：微信分付-支付方式前置服务。调用方：商户；`out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014326314)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::credit::QueryPaymentExposure;
///
/// let request = QueryPaymentExposure::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_trade_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "微信分付-支付方式前置服务",
    "/v3/pay/transactions/exposure",
    "POST /v3/pay/transactions/exposure",
    "4014326314"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryPaymentExposure {
    /// The merchant's own order number (商户订单号). Required.
    pub out_trade_no: String,
    /// Merchant number (直连商户号).
    pub mchid: Option<String>,
    /// Application id (应用AppID). Required.
    pub appid: Option<String>,
    /// The payer (支付者). Sources differ on whether it is required.
    pub payer: Option<Payer>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryPaymentExposure {
    /// Creates the request; setters add the other fields.
    ///
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            mchid: None,
            appid: None,
            payer: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (直连商户号).
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Application id (应用AppID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The payer (支付者). Sources differ on whether it is required.
    pub fn payer<Via>(mut self, payer: impl IntoField<Payer, Via>) -> Self {
        self.payer = payer.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryPaymentExposure
    [out_trade_no,]
    [mchid, appid, payer,]
    ["appid",]
}

wxpay_core::operation!(QueryPaymentExposure => PaymentExposure, wxpay_core::Spec::new(
    "credit.query_payment_exposure",
    wxpay_core::http::Method::POST,
    "/v3/pay/transactions/exposure",
)
.title("微信分付-支付方式前置服务")
.family("credit")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4014326314")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

/// The payer, as the merchant knows the user.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Payer {
    /// The user's id within the application (用户标识).
    pub openid: Option<String>,
    /// Hash of the user's phone number (用户手机号的哈希值).
    pub phone_number_hash: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Payer {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            openid: None,
            phone_number_hash: None,
            extra: Extra::new(),
        }
    }

    /// The user's id within the application (用户标识).
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
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
}

impl Default for Payer {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Payer
    []
    [openid, phone_number_hash,]
    []
}
