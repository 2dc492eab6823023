// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ParkingReply;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Reports an extended payment that is not for temporary parking (同步非临停扩展支付).
///
/// `POST /v3/parking/reminders/ext-payment`
///
/// - Returns [`ParkingReply`].
/// - Callers: service providers and platforms (平台商户、普通服务商).
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - 中文：同步非临停扩展支付。调用方：平台商户、普通服务商；`out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4020338487)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::vehicle::{ExtendedFeeType, FeeItem, NotifyExtendedPayment};
///
/// let request = NotifyExtendedPayment::new("4200001234567890123456789012")
///     .fee_items([FeeItem::new()
///         .fee_type(ExtendedFeeType::NamedUnknown)
///         .amount(1)])
///     .pay_time(1)
///     .wx_parking_lot_id("21232735744117624001123604298240")
///     .wx_trade_no("4200001234567890123456789012");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"fee_items":[{"amount":1,"fee_type":"EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN"}],"out_trade_no":"4200001234567890123456789012","pay_time":1,"wx_parking_lot_id":"21232735744117624001123604298240","wx_trade_no":"4200001234567890123456789012"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "同步非临停扩展支付",
    "/v3/parking/reminders/ext-payment",
    "POST /v3/parking/reminders/ext-payment",
    "4020338487"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct NotifyExtendedPayment {
    /// The merchant's own order number (商户支付订单号). Required. At most 64 characters.
    pub out_trade_no: String,
    /// List of fee items (费用明细列表). Required. At least 1 items.
    pub fee_items: Option<Vec<FeeItem>>,
    /// Payment time (支付时间). Required.
    pub pay_time: Option<i64>,
    /// WeChat Pay's parking lot id (微信停车场ID). At most 64 characters.
    pub wx_parking_lot_id: Option<String>,
    /// WeChat Pay's order number (微信支付订单号). At most 64 characters.
    pub wx_trade_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl NotifyExtendedPayment {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `fee_items` and `pay_time`.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            fee_items: None,
            pay_time: None,
            wx_parking_lot_id: None,
            wx_trade_no: None,
            extra: Extra::new(),
        }
    }

    /// List of fee items (费用明细列表). Required. At least 1 items.
    pub fn fee_items<Via>(mut self, fee_items: impl IntoField<Vec<FeeItem>, Via>) -> Self {
        self.fee_items = fee_items.into_field();
        self
    }

    /// Payment time (支付时间). Required.
    pub fn pay_time<Via>(mut self, pay_time: impl IntoField<i64, Via>) -> Self {
        self.pay_time = pay_time.into_field();
        self
    }

    /// WeChat Pay's parking lot id (微信停车场ID). At most 64 characters.
    pub fn wx_parking_lot_id<Via>(
        mut self,
        wx_parking_lot_id: impl IntoField<String, Via>,
    ) -> Self {
        self.wx_parking_lot_id = wx_parking_lot_id.into_field();
        self
    }

    /// WeChat Pay's order number (微信支付订单号). At most 64 characters.
    pub fn wx_trade_no<Via>(mut self, wx_trade_no: impl IntoField<String, Via>) -> Self {
        self.wx_trade_no = wx_trade_no.into_field();
        self
    }
}

wxpay_core::__model_impl! { NotifyExtendedPayment
    [out_trade_no,]
    [fee_items, pay_time, wx_parking_lot_id, wx_trade_no,]
    ["fee_items", "pay_time",]
}

wxpay_core::operation!(NotifyExtendedPayment => ParkingReply, wxpay_core::Spec::new(
    "vehicle.notify_extended_payment",
    wxpay_core::http::Method::POST,
    "/v3/parking/reminders/ext-payment",
)
.title("同步非临停扩展支付")
.family("vehicle")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4020338487")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

/// One fee in an extended payment.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct FeeItem {
    /// Currency or fee type (费用类型). Required.
    pub fee_type: Option<ExtendedFeeType>,
    /// Amount (金额). Required. In fen.
    pub amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl FeeItem {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `fee_type` and `amount`.
    pub fn new() -> Self {
        Self {
            fee_type: None,
            amount: None,
            extra: Extra::new(),
        }
    }

    /// Currency or fee type (费用类型). Required.
    pub fn fee_type<Via>(mut self, fee_type: impl IntoField<ExtendedFeeType, Via>) -> Self {
        self.fee_type = fee_type.into_field();
        self
    }

    /// Amount (金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }
}

impl Default for FeeItem {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { FeeItem
    []
    [fee_type, amount,]
    ["fee_type", "amount",]
}

wxpay_core::open_enum! {
    /// The kind of fee in an extended payment.
    pub enum ExtendedFeeType {
        /// The operator does not say what the fee is for.
        #[doc(alias = "EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN")]
        NamedUnknown = "EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN",
        /// The fee is for a monthly ticket.
        #[doc(alias = "EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY")]
        Monthly = "EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY",
        /// Quarterly card.
        #[doc(alias = "EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY")]
        Quarterly = "EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY",
        /// The fee is for a membership.
        #[doc(alias = "EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER")]
        Member = "EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER",
    }
}
