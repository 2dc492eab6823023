// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Currency;
use super::ParkingInfo;
use super::ParkingPayer;
use super::PromotionScope;
use super::PromotionType;
use super::TradeScene;
use super::TradeState;
use super::YesNo;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for the deduction of a parking fee (扣费受理).
///
/// `POST /v3/vehicle/transactions/parking`
///
/// - Returns [`AcceptedParkingTransaction`].
/// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - 中文：扣费受理。调用方：普通商户、普通服务商；`out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534352)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `INVALID_REQUEST` | 400 | AppID not bound to the merchant. | Check the parameters. Send the same request again later. Apply for the permission. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
/// | `ALREADY_EXISTS` | 400 | Out\_trade\_no in use. |  |
/// | `NO_AUTH` | 403 | Merchant cannot deduct at present. | Check the parameters. Apply for the permission. |
/// | `NOT_ENOUGH` | 403 | User owes too much. |  |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send fewer requests. |
/// | `RULE_LIMIT` | 403 | Limit of deductions reached. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::vehicle::{
///     CreateParkingTransaction, Currency, ParkingAmount, ParkingInfo, ParkingServicePlateColor,
///     TradeScene, YesNo,
/// };
///
/// let request = CreateParkingTransaction::new("20150806125346")
///     .appid("wx8888888888888888")
///     .description("示例商品")
///     .attach("示例附加数据")
///     .trade_scene(TradeScene::Parking)
///     .goods_tag("WXG")
///     .notify_url("https://example.com/notify")
///     .profit_sharing(YesNo::Y)
///     .amount(ParkingAmount::new().total(888).currency(Currency::Cny))
///     .parking_info(
///         ParkingInfo::new()
///             .parking_id("5X8264XXXXXX16XX250")
///             .plate_number("示A12345")
///             .plate_color(ParkingServicePlateColor::Blue)
///             .start_time("2017-08-26T10:43:39+08:00".parse::<DateTime>()?)
///             .end_time("2017-08-26T10:43:39+08:00".parse::<DateTime>()?)
///             .parking_name("示例名称")
///             .charging_duration(3600)
///             .device_id("12313"),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"amount":{"currency":"CNY","total":888},"appid":"wx8888888888888888","attach":"示例附加数据","description":"示例商品","goods_tag":"WXG","notify_url":"https://example.com/notify","out_trade_no":"20150806125346","parking_info":{"charging_duration":3600,"device_id":"12313","end_time":"2017-08-26T10:43:39+08:00","parking_id":"5X8264XXXXXX16XX250","parking_name":"示例名称","plate_color":"BLUE","plate_number":"示A12345","start_time":"2017-08-26T10:43:39+08:00"},"profit_sharing":"Y","trade_scene":"PARKING"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "扣费受理",
    "/v3/vehicle/transactions/parking",
    "POST /v3/vehicle/transactions/parking",
    "4012534352",
    "4012534427"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateParkingTransaction {
    /// The merchant's own order number (商户订单号). Required. At most 32 characters.
    pub out_trade_no: String,
    /// Application id (应用ID). Required. At most 32 characters.
    pub appid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID). At most 32 characters.
    pub sub_appid: Option<String>,
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Description (服务描述). Required. At most 128 characters.
    pub description: Option<String>,
    /// Extra data attached by the merchant (附加数据). At most 128 characters.
    pub attach: Option<String>,
    /// Trade scene (交易场景). Required. At most 16 characters.
    pub trade_scene: Option<TradeScene>,
    /// Goods or discount tag (订单优惠标记). At most 32 characters.
    pub goods_tag: Option<String>,
    /// Address that receives the notifications (回调通知url). Required. At most 256 characters.
    pub notify_url: Option<String>,
    /// Says whether the order takes part in profit sharing (分账标识).
    pub profit_sharing: Option<YesNo>,
    /// Amount (订单金额). Required.
    pub amount: Option<ParkingAmount>,
    /// Parking scene details (停车场景信息).
    pub parking_info: Option<ParkingInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateParkingTransaction {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `description`, `trade_scene` and `amount`.
    /// The client fills in `appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            appid: None,
            sub_appid: None,
            sub_mchid: None,
            description: None,
            attach: None,
            trade_scene: None,
            goods_tag: None,
            notify_url: None,
            profit_sharing: None,
            amount: None,
            parking_info: None,
            extra: Extra::new(),
        }
    }

    /// Application id (应用ID). Required. At most 32 characters.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户应用ID). At most 32 characters.
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Description (服务描述). Required. At most 128 characters.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Extra data attached by the merchant (附加数据). At most 128 characters.
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }

    /// Trade scene (交易场景). Required. At most 16 characters.
    pub fn trade_scene<Via>(mut self, trade_scene: impl IntoField<TradeScene, Via>) -> Self {
        self.trade_scene = trade_scene.into_field();
        self
    }

    /// Goods or discount tag (订单优惠标记). At most 32 characters.
    pub fn goods_tag<Via>(mut self, goods_tag: impl IntoField<String, Via>) -> Self {
        self.goods_tag = goods_tag.into_field();
        self
    }

    /// Address that receives the notifications (回调通知url). Required. At most 256 characters.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Says whether the order takes part in profit sharing (分账标识).
    pub fn profit_sharing<Via>(mut self, profit_sharing: impl IntoField<YesNo, Via>) -> Self {
        self.profit_sharing = profit_sharing.into_field();
        self
    }

    /// Amount (订单金额). Required.
    pub fn amount<Via>(mut self, amount: impl IntoField<ParkingAmount, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Parking scene details (停车场景信息).
    pub fn parking_info<Via>(mut self, parking_info: impl IntoField<ParkingInfo, Via>) -> Self {
        self.parking_info = parking_info.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateParkingTransaction
    [out_trade_no,]
    [appid, sub_appid, sub_mchid, description, attach, trade_scene, goods_tag, notify_url, profit_sharing, amount, parking_info,]
    ["appid", "description", "trade_scene", "notify_url", "amount",]
}

wxpay_core::operation!(CreateParkingTransaction => AcceptedParkingTransaction, wxpay_core::Spec::new(
    "vehicle.create_parking_transaction",
    wxpay_core::http::Method::POST,
    "/v3/vehicle/transactions/parking",
)
.title("扣费受理")
.family("vehicle")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012534352")
.fill(&[("appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

/// The parking fee to be deducted.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ParkingAmount {
    /// Total (订单金额). Required. In fen.
    pub total: Option<i64>,
    /// Currency (货币类型).
    pub currency: Option<Currency>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ParkingAmount {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `total`.
    pub fn new() -> Self {
        Self {
            total: None,
            currency: None,
            extra: Extra::new(),
        }
    }

    /// Total (订单金额). Required. In fen.
    pub fn total<Via>(mut self, total: impl IntoField<i64, Via>) -> Self {
        self.total = total.into_field();
        self
    }

    /// Currency (货币类型).
    pub fn currency<Via>(mut self, currency: impl IntoField<Currency, Via>) -> Self {
        self.currency = currency.into_field();
        self
    }
}

impl Default for ParkingAmount {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ParkingAmount
    []
    [total, currency,]
    ["total",]
}

impl ParkingAmount {
    /// Creates an amount of so many fen in `CNY`.
    pub fn cny(total: i64) -> Self {
        Self::new().total(total).currency("CNY")
    }
}

/// A parking transaction after the request was accepted.
#[derive(Clone)]
#[non_exhaustive]
pub struct AcceptedParkingTransaction {
    /// Application id (应用ID). At most 32 characters.
    pub appid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID). At most 32 characters.
    pub sub_appid: Option<String>,
    /// The service provider's merchant number (商户号). At most 32 characters.
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Description (服务描述). At most 128 characters.
    pub description: Option<String>,
    /// When it was created (订单创建时间).
    pub create_time: Option<DateTime>,
    /// The merchant's own order number (商户订单号). At most 32 characters.
    pub out_trade_no: Option<String>,
    /// WeChat Pay's order number (微信支付订单号). At most 32 characters.
    pub transaction_id: Option<String>,
    /// Trade state (交易状态).
    pub trade_state: Option<TradeState>,
    /// Description of the trade state (交易状态描述). At most 256 characters.
    pub trade_state_description: Option<String>,
    /// When it succeeded (支付完成时间).
    pub success_time: Option<DateTime>,
    /// Bank type (付款银行). At most 16 characters.
    pub bank_type: Option<String>,
    /// Says whether the user has repaid (用户是否已还款).
    pub user_repaid: Option<YesNo>,
    /// Extra data attached by the merchant (附加数据). At most 128 characters.
    pub attach: Option<String>,
    /// Trade scene (交易场景).
    pub trade_scene: Option<TradeScene>,
    /// Parking scene details (停车场景信息).
    pub parking_info: Option<ParkingInfo>,
    /// The payer (支付者信息).
    pub payer: Option<ParkingPayer>,
    /// Amount (订单金额信息).
    pub amount: Option<AcceptedParkingAmount>,
    /// Details of the promotions (优惠信息).
    pub promotion_detail: Option<Vec<AcceptedParkingPromotionDetail>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AcceptedParkingTransaction
    []
    [appid, sub_appid, sp_mchid, sub_mchid, description, create_time, out_trade_no, transaction_id, trade_state, trade_state_description, success_time, bank_type, user_repaid, attach, trade_scene, parking_info, payer, amount, promotion_detail,]
    []
}

/// The amounts of a requested parking transaction.
#[derive(Clone)]
#[non_exhaustive]
pub struct AcceptedParkingAmount {
    /// Total (订单金额). In fen.
    pub total: Option<i64>,
    /// Currency (货币类型).
    pub currency: Option<Currency>,
    /// Amount the user pays (用户实际支付金额). In fen.
    pub payer_total: Option<i64>,
    /// Discount (折扣).
    pub discount_total: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AcceptedParkingAmount
    []
    [total, currency, payer_total, discount_total,]
    []
}

/// A discount on a requested parking transaction.
#[derive(Clone)]
#[non_exhaustive]
pub struct AcceptedParkingPromotionDetail {
    /// Coupon id (券ID). At most 32 characters.
    pub coupon_id: Option<String>,
    /// Name (优惠名称). At most 128 characters.
    pub name: Option<String>,
    /// Scope it applies to (优惠范围).
    pub scope: Option<PromotionScope>,
    /// Kind (优惠类型).
    pub r#type: Option<PromotionType>,
    /// Coupon batch id (活动ID). At most 32 characters.
    pub stock_id: Option<String>,
    /// Amount (优惠券面额). In fen.
    pub amount: Option<i64>,
    /// Amount contributed by WeChat Pay (微信出资). In fen.
    pub wechatpay_contribute: Option<i64>,
    /// Amount contributed by the merchant (商户出资). In fen.
    pub merchant_contribute: Option<i64>,
    /// Amount contributed by others (其他出资). In fen.
    pub other_contribute: Option<i64>,
    /// Currency (优惠币种).
    pub currency: Option<Currency>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AcceptedParkingPromotionDetail
    []
    [coupon_id, name, scope, r#type = "type", stock_id, amount, wechatpay_contribute, merchant_contribute, other_contribute, currency,]
    []
}
