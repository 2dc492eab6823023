// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::RefundPromotion;
use super::RequestedRefundAmount;
use super::SettlementExchangeRate;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for a refund of a paid order (申请退款).
///
/// `POST /hk/v3/refunds`
///
/// - Returns [`LegacyCreatedRefund`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe with the same `out_refund_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：申请退款。调用方：商户、服务商、平台；`out_refund_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::{LegacyCreateRefund, RequestedRefundAmount};
///
/// let request = LegacyCreateRefund::new("1217752501201407033233368018").amount(
///     RequestedRefundAmount::new()
///         .refund(100)
///         .total(100)
///         .currency("CNY"),
/// );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"amount":{"currency":"CNY","refund":100,"total":100},"out_refund_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("申请退款", "/hk/v3/refunds", "POST /hk/v3/refunds", "HkCreateRefund"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct LegacyCreateRefund {
    /// The merchant's own refund number (商户退款单号). Required.
    pub out_refund_no: String,
    /// Merchant number (商户号). Sources differ on whether it is required.
    pub mchid: Option<String>,
    /// Application id (APPID). Sources differ on whether it is required.
    pub appid: Option<String>,
    /// The service provider's merchant number (机构商户号). Sources differ on whether it is required.
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub sub_mchid: Option<String>,
    /// The service provider's application id (机构APPID). Sources differ on whether it is required.
    pub sp_appid: Option<String>,
    /// The sub-merchant's application id (子商户APPID).
    pub sub_appid: Option<String>,
    /// WeChat Pay's order number (微信订单号).
    pub transaction_id: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// Reason (退款原因).
    pub reason: Option<String>,
    /// Amount (订单金额). Required.
    pub amount: Option<RequestedRefundAmount>,
    /// Address that receives the notifications (退款通知地址).
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl LegacyCreateRefund {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `amount`.
    /// The client fills in `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_refund_no: impl Into<String>) -> Self {
        Self {
            out_refund_no: out_refund_no.into(),
            mchid: None,
            appid: None,
            sp_mchid: None,
            sub_mchid: None,
            sp_appid: None,
            sub_appid: None,
            transaction_id: None,
            out_trade_no: None,
            reason: None,
            amount: None,
            notify_url: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (商户号). Sources differ on whether it is required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Application id (APPID). Sources differ on whether it is required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The service provider's merchant number (机构商户号). Sources differ on whether it is required.
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The service provider's application id (机构APPID). Sources differ on whether it is required.
    pub fn sp_appid<Via>(mut self, sp_appid: impl IntoField<String, Via>) -> Self {
        self.sp_appid = sp_appid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户APPID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// WeChat Pay's order number (微信订单号).
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }

    /// The merchant's own order number (商户订单号).
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// Reason (退款原因).
    pub fn reason<Via>(mut self, reason: impl IntoField<String, Via>) -> Self {
        self.reason = reason.into_field();
        self
    }

    /// Amount (订单金额). Required.
    pub fn amount<Via>(mut self, amount: impl IntoField<RequestedRefundAmount, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Address that receives the notifications (退款通知地址).
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }
}

wxpay_core::__model_impl! { LegacyCreateRefund
    [out_refund_no,]
    [mchid, appid, sp_mchid, sub_mchid, sp_appid, sub_appid, transaction_id, out_trade_no, reason, amount, notify_url,]
    ["amount",]
}

wxpay_core::operation!(LegacyCreateRefund => LegacyCreatedRefund, wxpay_core::Spec::new(
    "global.legacy_create_refund",
    wxpay_core::http::Method::POST,
    "/hk/v3/refunds",
)
.title("申请退款")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml")
.fill(&[("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_refund_no")));

/// A refund that was just asked for.
#[derive(Clone)]
#[non_exhaustive]
pub struct LegacyCreatedRefund {
    /// Identifier (微信支付退款订单号).
    pub id: Option<String>,
    /// The merchant's own refund number (商户退款单号).
    pub out_refund_no: Option<String>,
    /// When it was created (退款创建时间).
    pub create_time: Option<DateTime>,
    /// Amount (退款金额).
    pub amount: Option<LegacyCreatedRefundAmount>,
    /// Details (优惠退款详情).
    pub detail: Option<RefundPromotion>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { LegacyCreatedRefund
    []
    [id, out_refund_no, create_time, amount, detail,]
    []
}

/// The amount of a refund that was just asked for.
#[derive(Clone)]
#[non_exhaustive]
pub struct LegacyCreatedRefundAmount {
    /// Refund amount (退款金额). In fen.
    pub refund: Option<i64>,
    /// Currency (退款币种).
    pub currency: Option<String>,
    /// Amount refunded to the user (用户退款金额). In fen.
    pub payer_refund: Option<i64>,
    /// Currency the user pays in (支付币种).
    pub payer_currency: Option<String>,
    /// Exchange rate details (汇率).
    pub exchange_rate: Option<SettlementExchangeRate>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { LegacyCreatedRefundAmount
    []
    [refund, currency, payer_refund, payer_currency, exchange_rate,]
    []
}
